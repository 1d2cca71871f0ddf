/** Nought and two are written in two ways. */
const DIGITS: ReadonlyMap<string, number> = new Map([
  ...Array.from("零一二三四五六七八九", (character, value) => [character, value] as const),
  ["〇", 0],
  ["两", 2],
]);
const CIRCLED = "①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳";
const ROMAN = ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii"];

/** "十二" is 12, "一百零三" 103, "12" 12; null for anything else. */
export const numeral = (written: string): number | null => {
  if (/^\d{1,6}$/.test(written)) return Number(written);
  let sum = 0;
  let last: number | null = null;
  for (const character of written) {
    const unit = { 十: 10, 百: 100, 千: 1000 }[character];
    if (unit === undefined) {
      const value = DIGITS.get(character);
      if (value === undefined) return null;
      last = value;
    } else {
      sum += (last ?? 1) * unit;
      last = null;
    }
  }
  return written === "" ? null : sum + (last ?? 0);
};

export const circled = (character: string): number => CIRCLED.indexOf(character) + 1;
/** "ⅳ" is one character. */
export const smallRoman = (character: string): number => character.charCodeAt(0) - "ⅰ".charCodeAt(0) + 1;
export const roman = (written: string): number => ROMAN.indexOf(written) + 1;
export const writtenRoman = (value: number): string => String(ROMAN[value - 1]);
export const letter = (written: string): number => written.toLowerCase().charCodeAt(0) - 96;
