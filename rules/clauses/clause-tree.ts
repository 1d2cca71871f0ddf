import { CLAUSE_STATUSES, type ClauseStatus } from "../schemes/clause-standing";
import { type ClauseEntry, clausesUnder } from "./clause-index";

/** A clause, its lettered points, and the clauses under it with theirs. */
export type ClauseTree = {
  readonly clause: ClauseEntry;
  readonly points: readonly ClauseEntry[];
  readonly below: readonly ClauseTree[];
};

export const clauseTree = (clause: ClauseEntry): ClauseTree => {
  const under = clausesUnder(clause.number);
  return {
    clause,
    points: under.filter(({ isItem }) => isItem),
    below: under.filter(({ isItem }) => !isItem).map(clauseTree),
  };
};

const entriesIn = ({ clause, points, below }: ClauseTree): readonly ClauseEntry[] => [
  clause,
  ...points,
  ...below.flatMap(entriesIn),
];

/** How many clauses and points of a tree stand in each status, in the order of the statuses; none are left out. */
export const statusCounts = (
  tree: ClauseTree,
): readonly { readonly status: ClauseStatus; readonly count: number }[] => {
  const entries = entriesIn(tree);
  return CLAUSE_STATUSES.map((status) => ({
    status,
    count: entries.filter(({ standing }) => standing?.status === status).length,
  })).filter(({ count }) => count > 0);
};
