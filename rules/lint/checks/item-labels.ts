import type { LabelStyle } from "../document/label";
import type { Clause, Item, RuleDocument } from "../document/rule-document";
import { grouped } from "../document/grouped";
import { placed } from "../document/label";
import type { Finding } from "../finding";
import { sequenceFaults, type Fault } from "./sequence";

const CHINESE = ["一", "二", "三", "四", "五", "六", "七", "八", "九", "十"];

/** The mark a missing item of the list would have had. */
const markOf = (style: LabelStyle, ordinal: number): string => {
  if (style === "①") return String.fromCharCode("①".charCodeAt(0) + ordinal - 1);
  if (style === "A.") return `${String.fromCharCode(64 + ordinal)}.`;
  if (style.includes("a")) return style.replace("a", String.fromCharCode(96 + ordinal));
  if (style.includes("一")) return style.replace("一", CHINESE[ordinal - 1] ?? String(ordinal));
  return style.replace("1", String(ordinal));
};

const finding = (clause: Clause, items: readonly Item[], fault: Fault): Finding => {
  const item = items[fault.at] ?? items[0];
  const style = item?.style ?? "(1)";
  return {
    line: item?.line ?? clause.line,
    clause: placed(clause.number, item?.within ?? []),
    code: fault.kind,
    text: fault.ordinals.map((each) => markOf(style, each)).join("、"),
  };
};

/** Items of one style in one item belong together; where a list only goes on from its brother's, it may. */
const lists = (clause: Clause): readonly (readonly Item[])[] => {
  let outer = 0;
  const keyed = clause.items.map((item) => {
    if (item.within.length === 0) outer += 1;
    return { item, key: `${item.within.join(" ")}|${item.within.length === 0 ? "" : outer}|${item.style}` };
  });
  const groups = grouped(keyed, ({ key }) => key);
  return [...groups.values()].map((members) => members.map(({ item }) => item));
};

const faultsOf = (
  clause: Clause,
  items: readonly Item[],
  before: Map<LabelStyle, number>,
): readonly Finding[] => {
  const [first] = items;
  if (first === undefined) return [];
  const goesOn = before.get(first.style) === first.ordinal - 1;
  before.set(first.style, items.at(-1)?.ordinal ?? 0);
  // A single mark far from 1 is the rest of a broken line or of a list in another place.
  if (items.length === 1 && first.ordinal > 1) return [];
  const from = goesOn ? first.ordinal - 1 : 0;
  return sequenceFaults(
    items.map((item, at) => ({
      ordinal: item.ordinal,
      mayRestart: item.afterWords || (items[at - 1]?.ordinal ?? 0) > 2,
    })),
    from,
  ).map((fault) => finding(clause, items, fault));
};

/** Letters and numbers of items that stand twice or are left out. */
export const itemLabels = (document: RuleDocument): readonly Finding[] =>
  document.clauses.flatMap((clause) => {
    const before = new Map<LabelStyle, number>();
    return lists(clause).flatMap((items) => faultsOf(clause, items, before));
  });
