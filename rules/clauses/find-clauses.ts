import { normalClause } from "./citation";
import { type ClauseEntry, clauseEntries } from "./clause-index";

const rank = (entry: ClauseEntry, number: string, words: string): number => {
  // The clause of exactly this number stands before those whose numbers go on from it.
  if (entry.number.startsWith(number)) return 1;
  if (!entry.isItem && [entry.title.zh, entry.title.en.toLowerCase()].some((title) => title.includes(words)))
    return 2;
  return [entry.zh, entry.en.toLowerCase()].some((said) => said.includes(words)) ? 3 : 4;
};

/** Clauses by number, title or word, in either language; the nearest first, then in the documents' order. */
export const findClauses = (asked: string): readonly ClauseEntry[] => {
  const words = asked.trim().toLowerCase();
  const number = normalClause(asked);
  if (words === "") return [];
  return clauseEntries
    .map((entry) => ({ entry, rank: rank(entry, number, words) }))
    .filter((each) => each.rank < 4)
    .toSorted((one, other) => one.rank - other.rank)
    .map(({ entry }) => entry);
};
