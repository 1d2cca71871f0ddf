import type { CheckListRow } from "./check-list";
import type { ClauseRef } from "./coverage";
import type { NoteWords } from "./note-form";

/** What of a check list is looked at; empty and null: everything. */
export type CheckListFilter = Readonly<{
  /** A place as `placeKey` writes it. */
  place: string;
  personId: string;
  clause: string;
}>;

export const NO_FILTER: CheckListFilter = { place: "", personId: "", clause: "" };

/** A unit at a site; rows of one place are worked through together. */
export const placeKey = ({ unit, siteId }: Readonly<{ unit: string; siteId: string | null }>): string =>
  JSON.stringify([siteId, unit]);

const isOfPerson = ({ visit, note }: CheckListRow, personId: string): boolean =>
  note?.authorPersonId === personId || visit?.personIds.includes(personId) === true;

/** "7" finds 7 and everything below it, "处理" every clause of whose name it is a part. */
const isOfClause = ({ clause, zh, en }: CheckListRow, asked: string): boolean => {
  const wanted = asked.trim().toLowerCase();
  const isNumber = /^[\d.]+$/u.test(wanted);
  const number = wanted.replace(/\.$/u, "");
  if (isNumber) return clause === number || clause.startsWith(`${number}.`);
  return zh.includes(wanted) || en.toLowerCase().includes(wanted);
};

export const isShown = (row: CheckListRow, filter: CheckListFilter): boolean =>
  (filter.place === "" || placeKey(row) === filter.place) &&
  (filter.personId === "" || isOfPerson(row, filter.personId)) &&
  (filter.clause.trim() === "" || isOfClause(row, filter.clause));

type Written = Pick<NoteWords, "evidence" | "verdict">;

/** How far a row is: evidence written and judged, written and waiting for its verdict, or nothing to go by yet. */
export type RowState = "done" | "unjudged" | "open";

export const rowState = (note: Written | null): RowState => {
  if (note === null || note.evidence.trim() === "") return "open";
  return note.verdict === null ? "unjudged" : "done";
};

type RowSaved = Readonly<{ version: number; state: RowState }>;

/** A row as it stands: what was saved here counts until the page shows the same or a later version. */
export const currentState = ({ note }: Pick<CheckListRow, "note">, saved: RowSaved | undefined): RowState =>
  saved !== undefined && saved.version > (note?.version ?? 0) ? saved.state : rowState(note);

/** Of how many clauses something is written, and how many rows of it wait for their verdict. */
export const progressOf = (
  rows: readonly (ClauseRef & Readonly<{ state: RowState }>)[],
): Readonly<{ noted: number; unjudged: number }> => ({
  noted: new Set(
    rows.filter(({ state }) => state !== "open").map(({ criterion, clause }) => `${criterion} ${clause}`),
  ).size,
  unjudged: rows.filter(({ state }) => state === "unjudged").length,
});
