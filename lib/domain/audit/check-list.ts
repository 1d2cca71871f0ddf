import type { PlainDate } from "@/rules/core/plain-date";
import { readClauseKey } from "../plan/plan-file";
import type { Note } from "./check-list-note";
import type { PlannedRow } from "./conduct-file";
import type { AuditedClause, ClauseRef } from "./coverage";

type Place = Readonly<{ unit: string; siteId: string | null }>;
export type RowPlace = ClauseRef & Place;

/** When and by whom the agreed plan has a clause audited at a place. */
type Visit = Readonly<{
  siteName: string;
  process: string;
  personIds: readonly string[];
  date: PlainDate;
  startsAt: number;
  endsAt: number;
}>;

/** One row of the check list: prepared from the plan, or written beside it. */
export type CheckListRow = RowPlace &
  Readonly<{
    id: string;
    zh: string;
    en: string;
    /** null: the plan does not have this clause audited here. */
    visit: Visit | null;
    note: Note | null;
  }>;

type PlanRow = Pick<PlannedRow, "kind" | "clauses" | "unit" | "siteId" | "personIds">;

const isOf = (row: PlanRow, { criterion, clause, unit, siteId }: RowPlace): boolean =>
  row.kind === "audit" &&
  row.unit === unit &&
  row.siteId === siteId &&
  row.clauses.some((key) => {
    const planned = readClauseKey(key);
    return planned.criteria === criterion && planned.clause === clause;
  });

/** Whether the plan gives this person the clause at this place: who shares a row may write on each other's. */
export const isPlannedFor = (rows: readonly PlanRow[], place: RowPlace, personId: string): boolean =>
  rows.some((row) => isOf(row, place) && row.personIds.includes(personId));

/** The visits of one place drawn together: first day and hour, last hour of that day, everybody of them. */
const visitOf = (rows: readonly PlannedRow[], place: RowPlace): Visit | null => {
  const own = rows
    .filter((row) => isOf(row, place))
    .toSorted((one, other) => one.date.localeCompare(other.date) || one.startsAt - other.startsAt);
  const [first] = own;
  if (first === undefined) return null;
  const sameDay = own.filter(({ date }) => date === first.date);
  return {
    siteName: first.siteName,
    process: [...new Set(own.map(({ process }) => process).filter((process) => process !== ""))].join("、"),
    personIds: [...new Set(own.flatMap(({ personIds }) => personIds))],
    ...{ date: first.date, startsAt: first.startsAt },
    endsAt: Math.max(...sameDay.map(({ endsAt }) => endsAt)),
  };
};

const samePlace = (one: RowPlace, other: RowPlace): boolean =>
  one.criterion === other.criterion &&
  one.clause === other.clause &&
  one.unit === other.unit &&
  one.siteId === other.siteId;

/** Where the plan has a clause audited, each place once, in the order of the visits. */
const placesOf = (rows: readonly PlannedRow[], clause: ClauseRef): readonly RowPlace[] => {
  const { criterion, clause: number } = clause;
  const places = rows
    .map(({ unit, siteId }) => ({ criterion, clause: number, unit, siteId }))
    .filter((place, index) => rows[index] !== undefined && isOf(rows[index], place));
  return places.filter((place, index) => places.findIndex((each) => samePlace(each, place)) === index);
};

type Asked = Readonly<{
  clauses: readonly AuditedClause[];
  rows: readonly PlannedRow[];
  notes: readonly Note[];
  /** Rows that hold files and no note yet. */
  begun: readonly Readonly<{ noteId: string; criterion: string; clause: string; unit: string }>[];
  /** The id under which the note of a place is first written, the same on every device; another for each turn. */
  idOf: (place: RowPlace, turn: number) => string;
}>;

/** A note moved to another unit keeps its id: its old place then takes the next one. */
const freeId = ({ notes, idOf }: Pick<Asked, "notes" | "idOf">, place: RowPlace, turn = 0): string => {
  const id = idOf(place, turn);
  return notes.some((note) => note.id === id) ? freeId({ notes, idOf }, place, turn + 1) : id;
};

/**
 * The check list of an audit (5.4.6.3 c, 5.5.5): per clause and unit of the agreed plan a row, with its note or without
 * one; notes of other units beside them; a clause the plan places nowhere has a row as well, so that none is forgotten.
 */
export const checkList = (asked: Asked): readonly CheckListRow[] => {
  const { clauses, rows, notes } = asked;
  return clauses.flatMap(({ criterion, clause, zh, en }) => {
    const words = { criterion, clause, zh, en };
    const own = notes.filter((note) => note.criterion === criterion && note.clause === clause);
    const places = placesOf(rows, words);
    const written = own.map((note) => ({
      ...words,
      ...{ id: note.id, unit: note.unit, siteId: note.siteId, note },
      visit: visitOf(rows, note),
    }));
    const open = (places.length > 0 ? places : [{ ...words, unit: "", siteId: null }])
      .filter((place) => (places.length > 0 ? !own.some((note) => samePlace(note, place)) : own.length === 0))
      .map(({ unit, siteId }) => {
        const place = { criterion, clause, unit, siteId };
        return { ...words, ...place, id: freeId(asked, place), note: null, visit: visitOf(rows, place) };
      });
    const known = new Set([...written, ...open].map(({ id }) => id));
    const begun = asked.begun
      .filter((one) => one.criterion === criterion && one.clause === clause && !known.has(one.noteId))
      .map(({ noteId: id, unit }) => ({ ...words, id, unit, siteId: null, note: null, visit: null }));
    return [...written, ...open, ...new Map(begun.map((row) => [row.id, row])).values()];
  });
};

const timeOf = ({ visit }: CheckListRow): string =>
  visit === null ? "~" : `${visit.date} ${String(visit.startsAt).padStart(4, "0")}`;

export type CheckListGroup = Readonly<{
  key: string;
  unit: string;
  siteId: string | null;
  siteName: string;
  isOwn: boolean;
  rows: readonly CheckListRow[];
}>;

/** Whether a row is this person's: by the plan, or because it was written by him. */
export const isOwnRow = ({ visit, note }: CheckListRow, personId: string | null): boolean =>
  personId !== null && (note?.authorPersonId === personId || visit?.personIds.includes(personId) === true);

/**
 * The rows as they are worked through: by place and assignment, one's own places first, then by the hour of the plan;
 * rows of no visit last. Within a place they keep the order of the clauses.
 */
export const groupsOf = (
  rows: readonly CheckListRow[],
  personId: string | null,
): readonly CheckListGroup[] => {
  const groups = new Map<string, CheckListRow[]>();
  for (const row of rows) {
    const key = JSON.stringify([isOwnRow(row, personId), row.siteId, row.unit, row.visit === null]);
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  return [...groups]
    .map(([key, all]) => ({ key, all, from: all.map(timeOf).toSorted()[0] ?? "~" }))
    .flatMap(({ key, all, from }) => {
      const [first] = all;
      return first === undefined ? [] : [{ key, all, first, from, isOwn: isOwnRow(first, personId) }];
    })
    .toSorted(
      (one, other) =>
        Number(other.isOwn) - Number(one.isOwn) ||
        (one.from < other.from ? -1 : Number(one.from > other.from)),
    )
    .map(({ key, all, first, isOwn }) => ({
      ...{ key, isOwn, rows: all },
      ...{ unit: first.unit, siteId: first.siteId, siteName: first.visit?.siteName ?? "" },
    }));
};
