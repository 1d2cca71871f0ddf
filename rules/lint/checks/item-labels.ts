import { writtenRoman } from "../document/numerals";
import type { LabelStyle } from "../document/label";
import type { Clause, Item, RuleDocument } from "../document/rule-document";
import { grouped } from "../document/grouped";
import { placed } from "../document/label";
import type { Finding } from "../finding";
import { sequenceFaults, type Fault } from "./sequence";

const DIGITS = "〇一二三四五六七八九";

/** 3 is 三, 10 十, 12 十二, 20 二十. */
const chinese = (value: number): string => {
  const [tens, ones] = [Math.floor(value / 10), value % 10];
  return `${tens > 1 ? DIGITS.charAt(tens) : ""}${tens > 0 ? "十" : ""}${ones > 0 ? DIGITS.charAt(ones) : ""}`;
};

/** The mark a missing item of the list would have had. */
const markOf = (style: LabelStyle, ordinal: number): string => {
  if (style === "①") return String.fromCharCode("①".charCodeAt(0) + ordinal - 1);
  if (style === "ⅰ") return String.fromCharCode("ⅰ".charCodeAt(0) + ordinal - 1);
  if (style.includes("i")) return style.replace("i", writtenRoman(ordinal));
  if (style === "A.") return `${String.fromCharCode(64 + ordinal)}.`;
  if (style.includes("a")) return style.replace("a", String.fromCharCode(96 + ordinal));
  if (style.includes("一")) return style.replace("一", chinese(ordinal));
  return style.replace("1", String(ordinal));
};

const findings = (clause: Clause, items: readonly Item[], fault: Fault): readonly Finding[] => {
  return items.slice(fault.at, fault.at + 1).map(({ line, within, style }) => ({
    line,
    clause: placed(clause.number, within),
    code: fault.kind,
    text: fault.ordinals.map((each) => markOf(style, each)).join("、"),
  }));
};

/** Items of one style in one item belong together; where a list only goes on from its brother's, it may. */
const lists = (clause: Clause): readonly (readonly Item[])[] => {
  let outer = 0;
  const keyed = clause.items.map((item) => {
    const isOuter = item.within.length === 0;
    if (isOuter) outer = item.line;
    return { item, key: `${item.within.toString()}|${isOuter ? 0 : outer}|${item.style}` };
  });
  const groups = grouped(keyed, ({ key }) => key);
  return [...groups.values()].map((members) => members.map(({ item }) => item));
};

const faultsOf = (
  clause: Clause,
  items: readonly Item[],
  first: Item,
  before: Map<LabelStyle, number>,
): readonly Finding[] => {
  const goesOn = before.get(first.style) === first.ordinal - 1;
  before.set(
    first.style,
    items.reduce((_, item) => item.ordinal, 0),
  );
  // A single mark far from 1 is the rest of a broken line or of a list in another place.
  if (items.length === 1) return [];
  const from = goesOn ? first.ordinal : 0;
  return sequenceFaults(
    items.map((item, at) => ({
      ordinal: item.ordinal,
      mayRestart: item.afterWords || (items[at - 1]?.ordinal ?? 0) > 2,
    })),
    from,
  ).flatMap((fault) => findings(clause, items, fault));
};

/** Letters and numbers of items that stand twice or are left out. */
export const itemLabels = (document: RuleDocument): readonly Finding[] =>
  document.clauses.flatMap((clause) => {
    const before = new Map<LabelStyle, number>();
    return lists(clause).flatMap((items) =>
      items.slice(0, 1).flatMap((first) => faultsOf(clause, items, first, before)),
    );
  });
