import type { CheckListRow } from "./check-list";

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

/** Evidence is written and judged: nothing is open on it. */
export const isDone = ({ note }: CheckListRow): boolean =>
  note !== null && note.evidence !== "" && note.verdict !== null;
