const DIGITS = "零一二三四五六七八九";
const CIRCLED = "①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳";
const ROMAN = ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii"];

const digit = (character: string): number =>
  character === "〇" ? 0 : character === "两" ? 2 : DIGITS.indexOf(character);

/** "十二" is 12, "一百零三" 103, "12" 12; null for anything else. */
export const numeral = (written: string): number | null => {
  if (/^\d{1,6}$/.test(written)) return Number(written);
  let sum = 0;
  let last: number | null = null;
  for (const character of written) {
    const unit = { 十: 10, 百: 100, 千: 1000 }[character];
    if (unit === undefined) {
      last = digit(character);
      if (last < 0) return null;
    } else {
      sum += (last ?? 1) * unit;
      last = null;
    }
  }
  return written === "" ? null : sum + (last ?? 0);
};

export const circled = (character: string): number => CIRCLED.indexOf(character) + 1;
export const roman = (written: string): number => ROMAN.indexOf(written) + 1;
export const letter = (written: string): number => written.toLowerCase().charCodeAt(0) - 96;
