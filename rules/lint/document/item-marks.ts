import { roman } from "./numerals";
import { placed, type Label, type LabelStyle } from "./label";
import type { Line } from "./line";
import type { Item } from "./rule-document";

type Open = { readonly style: LabelStyle; readonly printed: string; readonly ordinal: number };

/** "i)" after "h)" is a letter; else it begins a list of Roman numerals, which "v)" and "x)" go on with. */
const withRoman = (label: Label, open: readonly Open[]): Label => {
  const mark = /^\(?([ivx])\)/.exec(label.printed)?.[1] ?? "";
  const last = (style: LabelStyle): number => open.findLast((each) => each.style === style)?.ordinal ?? 0;
  const ordinal = roman(mark);
  if (last(label.style) === label.ordinal - 1) return label;
  const style = label.style === "(a)" ? "(i)" : "i)";
  return ordinal === 1 || last(style) === ordinal - 1 ? { ...label, style, ordinal } : label;
};

export type ItemMarks = {
  readonly next: (line: Line, label: Label | null) => Item | null;
  readonly place: () => string;
};

/** Follows the marks of one clause line by line: which item stands in which. */
export const itemMarks = (number: string): ItemMarks => {
  let open: readonly Open[] = [];
  let words = false;
  let ended = false;
  const shown = (): readonly string[] => open.map((each) => each.printed);
  return {
    place: () => placed(number, shown()),
    next: (line, label) => {
      if (line.text === "") return null;
      if (label === null) {
        words = true;
        if (ended && line.cells === null) open = [];
        ended = false;
        return null;
      }
      const read = withRoman(label, open);
      const at = open.findIndex((each) => each.style === read.style);
      const above = at < 0 ? open : open.slice(0, at);
      const printed = read.printed.replace(/[、.]$/, (mark) => (read.style.endsWith(mark) ? mark : ""));
      const item: Item = {
        ...read,
        printed,
        line: line.number,
        within: above.map((each) => each.printed),
        afterWords: words,
      };
      open = [...above, { style: read.style, printed, ordinal: read.ordinal }];
      words = false;
      ended = /[。.]$/.test(line.text);
      return item;
    },
  };
};
