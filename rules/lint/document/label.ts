import { groupOf } from "./matched";
import { circled, letter, numeral, roman, smallRoman } from "./numerals";

/** How the items of a list are marked; items of one style in one place make one sequence. */
export type LabelStyle =
  | "(1)"
  | "1)"
  | "1."
  | "1、"
  | "(a)"
  | "a)"
  | "a."
  | "A."
  | "(一)"
  | "一、"
  | "①"
  | "ⅰ"
  | "i)"
  | "(i)"
  | "注1";

export type Label = {
  readonly style: LabelStyle;
  readonly ordinal: number;
  /** As printed, folded: "(3)". */
  readonly printed: string;
  /** Where the item's own words begin. */
  readonly length: number;
};

const CHINESE = "[一二三四五六七八九十]{1,3}";
const STYLES: readonly (readonly [LabelStyle, RegExp, (written: string) => number | null])[] = [
  ["(1)", /^\(\s?(\d{1,2})\s?\)[、.]?\s*/, numeral],
  ["1)", /^(\d{1,2})\)[、.]?\s*/, numeral],
  ["(a)", /^\(([a-z])\)\s*/, letter],
  ["a)", /^([a-z])\)[、.]?\s*/, letter],
  ["(一)", new RegExp(`^\\((${CHINESE})\\)[、.]?\\s*`), numeral],
  ["一、", new RegExp(`^(${CHINESE})、\\s*`), numeral],
  ["(i)", /^\(([ivx]{2,4})\)\s*/, roman],
  ["i)", /^([ivx]{2,4})\)[、.]?\s*/, roman],
  ["ⅰ", /^\(?([ⅰ-ⅻ])[)、.]\s*/, smallRoman],
  ["①", /^([①-⑳])[、.]?\s*/, circled],
  ["注1", /^注\s*(\d{1,2})\s*[:.、]?\s*/, numeral],
  ["1、", /^(\d{1,2})、\s*/, numeral],
  ["1.", /^(\d{1,2})\.(?!\d)\s*(?=\D)/, numeral],
  ["a.", /^([a-z])(?:、\s*|\.\s+(?=\S)|\.(?=[^\sa-zA-Z\d]))/, letter],
  ["A.", /^([A-Z])(?:、\s*|\.\s+(?=\S)|\.(?=[^\sa-zA-Z\d]))/, letter],
];

/** "(3)款" at the start of a line that goes on from the one before is no label; "(3)项目" is one. */
const GOES_ON = /^(款(?![项式])|项(?!目)|条(?!件)|目(?![标的录前])|要求|规定|的)/;

/** The mark an item of a list begins with, or null; `goesOn`: the line before is not ended; "注:1." begins with its "1.". */
export const labelOf = (text: string, goesOn: boolean): Label | null => {
  const before = /^注\s*:\s*(?=\d{1,2}[.、)])/.exec(text)?.[0].length ?? 0;
  const rest = text.slice(before);
  for (const [style, pattern, value] of STYLES) {
    const found = pattern.exec(rest);
    if (found === null) continue;
    const ordinal = value(groupOf(found, 1));
    const length = before + found[0].length;
    if (!ordinal || (goesOn && GOES_ON.test(text.slice(length)))) return null;
    return { style, ordinal, printed: found[0].trim(), length };
  }
  return null;
};

/** "5.2.2" and "(7)" make "5.2.2(7)"; "8.3" and "b)" make "8.3 b)". */
export const placed = (clause: string, path: readonly string[]): string =>
  path.reduce((place, each) => `${place}${/^[(①-⑳]/.test(each) ? "" : " "}${each}`, clause).trim();
