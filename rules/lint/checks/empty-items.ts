import { grouped, listOf } from "../document/grouped";
import { isTitle } from "../document/heading-words";
import type { Clause, Item, RuleDocument } from "../document/rule-document";
import { placed } from "../document/label";
import type { Finding } from "../finding";

type Entry = { readonly item: Item; readonly words: string; readonly isEmpty: boolean };

/** The items of the outermost list that follow one another, and whether anything stands below each. */
const entriesOf = (clause: Clause, first: Item): readonly Entry[] => {
  const items = clause.items.filter((each) => each.within.length === 0 && each.style === first.style);
  const starts = new Set(items.map(({ line }) => line));
  const lines = [...clause.lines.entries()];
  const places = grouped(lines, ([, line]) => line.number);
  const ends = new Set(lines.filter(([, { number }]) => starts.has(number)).map(([at]) => at - 1));
  // What follows the last item may belong to the whole list.
  return items.slice(0, -1).flatMap((item) =>
    listOf(places, item.line).map(([at, line]) => ({
      item,
      words: line.text.slice(line.start),
      isEmpty: ends.has(at),
    })),
  );
};

/** An item that is a mere title with nothing below it, where most of its brothers have something. */
export const emptyItems = (document: RuleDocument): readonly Finding[] =>
  document.clauses.flatMap((clause) => {
    const entries = clause.items.slice(0, 1).flatMap((first) => entriesOf(clause, first));
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
