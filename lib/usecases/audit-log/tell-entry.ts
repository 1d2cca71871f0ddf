import type { LogRow } from "@/lib/data/audit-log-store";
import { changesBetween, type FieldChange } from "@/lib/domain/audit-log/changes-between";

/** One row of the log as pages and the API tell it. */
export type ToldEntry = Readonly<{
  id: string;
  at: string;
  who: string | null;
  event: string;
  caseId: string | null;
  subjectKind: string;
  subjectId: string;
  requestId: string;
  changes: readonly FieldChange[];
}>;

export const tellEntry = (row: LogRow): ToldEntry => ({
  id: row.sequence.toString(),
  at: row.at.toISOString(),
  // Nobody was signed in yet, or the system itself acted: a name without letters is none.
  who: row.actorId === null || row.actorName === "" ? null : row.actorName,
  event: row.event,
  caseId: row.caseId,
  subjectKind: row.subjectKind,
  subjectId: row.subjectId,
  requestId: row.requestId,
  changes: changesBetween(row.before, row.after),
});

/** A page of told rows and the number from which the next page goes on. */
export const tellPage = (rows: readonly LogRow[], size: number) => {
  const entries = rows.slice(0, size).map(tellEntry);
  return { entries, next: rows.length > size ? (entries.at(-1)?.id ?? null) : null };
};
