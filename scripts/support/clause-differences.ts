import { clauseEntries } from "@/rules/clauses/clause-index";
import type { Clause } from "@/rules/core/clause";
import type { ClauseStanding } from "@/rules/schemes/clause-standing";
import type { SchemeRules } from "@/rules/schemes/scheme-rules";
import { obliges, type PrintedClause, printedClauses } from "./rule-document";

type Row = Readonly<{ number: Clause; standing: ClauseStanding }>;

const printedNumber = ({ number, standing }: Row): Clause =>
  "printed" in standing ? (standing.printed ?? number) : number;

const duty = (has: boolean): string => (has ? "a duty" : "no duty");

const dutyDifference = (row: Row, printed: readonly PrintedClause[]): readonly string[] => {
  const isDuty = printed.some(({ words }) => obliges(words));
  if (row.standing.status !== "text" && row.standing.obliges === isDuty) return [];
  if (row.standing.status === "text" && !isDuty) return [];
  const mapped = row.standing.status === "text" ? "text, nothing to do" : duty(row.standing.obliges);
  return [`${row.number}: the document says ${duty(isDuty)}, the map ${mapped}`];
};

/**
 * What differs between the map of a scheme and the text of its rule document. A number the document prints twice is
 * a difference unless the rows that stand for it are `conflict`, for the reason their reading gives.
 */
export const clauseDifferences = (
  { documentNumber, interpretations }: Pick<SchemeRules, "documentNumber" | "interpretations">,
  document: string,
): readonly string[] => {
  const rows = clauseEntries.flatMap(({ number, document: of, standing }) =>
    of === documentNumber && number !== documentNumber && standing !== null ? [{ number, standing }] : [],
  );
  const printed = printedClauses(document);
  const known = new Set(interpretations.map(({ id }) => id));
  const isConflict = ({ standing }: Row): boolean =>
    standing.status === "conflict" && known.has(standing.interpretation);
  return [...new Set([...printed.map(({ number }) => number), ...rows.map(printedNumber)])].flatMap(
    (number) => {
      const mapped = rows.filter((row) => printedNumber(row) === number);
      const own = printed.filter((each) => each.number === number);
      if (mapped.length === 0) return [`${number}: stands in the document, not in the map`];
      if (own.length === 0) return [`${number}: stands in the map, not in the document`];
      if (own.length > 1 && !mapped.every(isConflict))
        return [`${number}: printed ${String(own.length)} times, and the map does not say so`];
      return mapped.flatMap((row, place) =>
        dutyDifference(row, mapped.length === own.length ? own.slice(place, place + 1) : own),
      );
    },
  );
};
