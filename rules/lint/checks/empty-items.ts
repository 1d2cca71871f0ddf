import { isTitle } from "../document/heading-words";
import type { Clause, Item, RuleDocument } from "../document/rule-document";
import { placed } from "../document/label";
import type { Finding } from "../finding";

type Entry = { readonly item: Item; readonly words: string; readonly isEmpty: boolean };

/** The items of the outermost list that follow one another, and whether anything stands below each. */
const entriesOf = (clause: Clause): readonly Entry[] => {
  const first = clause.items[0];
  const items = clause.items.filter((each) => each.within.length === 0 && each.style === first?.style);
  const places = new Map(
    clause.lines.map((line, at) => [line.number, { line, below: clause.lines[at + 1]?.number }]),
  );
  return items.flatMap((item, at) => {
    const place = places.get(item.line);
    const next = items[at + 1];
    // What follows the last item may belong to the whole list.
    if (place === undefined || next === undefined) return [];
    const { line, below } = place;
    return [{ item, words: line.text.slice(line.start), isEmpty: below === next.line }];
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
