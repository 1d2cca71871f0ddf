const DIGITS = "零一二三四五六七八九";
const TENS: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };

const digitOf = (character: string): number => {
  if (character === "两") return 2;
  return character === "〇" ? 0 : DIGITS.indexOf(character);
};

type Read = Readonly<{ sum: number; digit: number }>;

const belowTenThousand = (written: string): Read =>
  Array.from(written).reduce<Read>(
    ({ sum, digit }, character) => {
      const ten = TENS[character];
      return ten === undefined
        ? { sum, digit: digitOf(character) }
        : { sum: sum + (digit === 0 ? 1 : digit) * ten, digit: 0 };
    },
    { sum: 0, digit: 0 },
  );

/** 12, 十二, 两, 二百六十: how many that is. */
export const figureOf = (written: string): number => {
  if (/^[\d.]+$/u.test(written)) return Number(written);
  const [front = "", back] = written.split("万");
  const [high, low] = [belowTenThousand(front), belowTenThousand(back ?? "")];
  const value = high.sum + high.digit;
  return back === undefined ? value : value * 10_000 + low.sum + low.digit;
};

/** A whole number in figures or in words, for patterns. */
export const FIGURE = String.raw`(?:\d{1,7}|[一二两三四五六七八九十百千万零〇]{1,9})`;
