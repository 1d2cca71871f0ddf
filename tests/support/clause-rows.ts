import { citations } from "@/rules/clauses/citation";
import { clauseEntries, type ClauseEntry } from "@/rules/clauses/clause-index";
import type { Clause } from "@/rules/core/clause";
import type { ClauseProof, ClauseStanding } from "@/rules/schemes/clause-standing";

type MappedRow = Readonly<{ number: Clause; document: string; standing: ClauseStanding }>;

/** The clauses and points of the schemes' own rules, without the rows of the documents as a whole. */
export const mappedRows = (): readonly MappedRow[] =>
  clauseEntries.flatMap(({ number, document, standing }: ClauseEntry) =>
    standing === null || number === document ? [] : [{ number, document, standing }],
  );

export const proofsOf = ({ standing }: MappedRow): readonly ClauseProof[] =>
  "refusals" in standing ? (standing.refusals ?? []) : [];

/** The clauses in front of a test's title: "5.6.2 c, 5.4.5: …" cites "5.6.2 c)" and "5.4.5". */
export const citesIn = (title: string): readonly Clause[] => {
  const colon = title.indexOf(": ");
  const front = colon < 0 ? "" : title.slice(0, colon);
  if (!/^\d/u.test(front)) return [];
  return citations(front.replaceAll(/(?<=[\d)] )([a-z])(?=,|$)/gu, "$1)")).map(({ number }) => number);
};
