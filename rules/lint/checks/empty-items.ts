import { isTitle } from "../document/heading-words";
import type { Clause, Item, RuleDocument } from "../document/rule-document";
import { placed } from "../document/label";
import type { Finding } from "../finding";

type Entry = { readonly item: Item; readonly words: string; readonly isEmpty: boolean };

/** The items of the outermost list that follow one another, and whether anything stands below each. */
const entriesOf = (clause: Clause): readonly Entry[] => {
  const first = clause.items[0];
  const items = clause.items.filter((each) => each.within.length === 0 && each.style === first?.style);
  const places = new Map(clause.lines.map(({ number }, index) => [number, index]));
  return items.flatMap((item, at) => {
    const from = places.get(item.line) ?? -1;
    const next = items[at + 1];
    const line = clause.lines[from];
    // What follows the last item may belong to the whole list.
    if (line === undefined || next === undefined) return [];
    return [
      { item, words: line.text.slice(line.start), isEmpty: clause.lines[from + 1]?.number === next.line },
    ];
  });
};

/** An item that is a mere title with nothing below it, where most of its brothers have something. */
export const emptyItems = (document: RuleDocument): readonly Finding[] =>
  document.clauses.flatMap((clause) => {
    const entries = entriesOf(clause);
    const empty = entries.filter(({ isEmpty }) => isEmpty);
    return empty.length * 3 > entries.length
      ? []
      : empty
          .filter(({ words }) => isTitle(words))
          .map(({ item, words }) => ({
            line: item.line,
            clause: placed(clause.number, [item.printed]),
            code: "empty-heading" as const,
            text: `${item.printed} ${words}`,
          }));
  });
