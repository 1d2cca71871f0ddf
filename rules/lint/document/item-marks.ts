import { roman } from "./numerals";
import { placed, type Label, type LabelStyle } from "./label";
import type { Line } from "./line";
import { groupOf } from "./matched";
import type { Item } from "./rule-document";

type Open = { readonly style: LabelStyle; readonly printed: string; readonly ordinal: number };

/** "i)" after "h)" is a letter; else it begins a list of Roman numerals, which "v)" and "x)" go on with. */
const withRoman = (label: Label, open: readonly Open[]): Label => {
  const found = /^\(?([ivx])\)/.exec(label.printed);
  const last = (style: LabelStyle): number => open.findLast((each) => each.style === style)?.ordinal ?? 0;
  if (found === null || last(label.style) === label.ordinal - 1) return label;
  const ordinal = roman(groupOf(found, 1));
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
  // What is still open when words follow: nothing, where the item before them is ended.
  let kept: readonly Open[] = [];
  let words = false;
  const shown = (): readonly string[] => open.map((each) => each.printed);
  return {
    place: () => placed(number, shown()),
    next: (line, label) => {
      if (line.text === "") return null;
      if (label === null) {
        words = true;
        if (line.cells === null) open = kept;
        kept = open;
        return null;
      }
      const read = withRoman(label, open);
      const at = open.findIndex((each) => each.style === read.style);
      const above = at < 0 ? open : open.slice(0, at);
      const printed = read.printed.replace(/[、.]/, (mark) => (read.style.endsWith(mark) ? mark : ""));
      const item: Item = {
        ...read,
        printed,
        line: line.number,
        within: above.map((each) => each.printed),
        afterWords: words,
      };
      open = [...above, { style: read.style, printed, ordinal: read.ordinal }];
      words = false;
      kept = /[。.]$/.test(line.text) ? [] : open;
      return item;
    },
  };
};
