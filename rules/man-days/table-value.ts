import type { Hundredths } from "../core/amount";
import { findBand } from "../core/bands";
import type { PeopleTable } from "./man-days-rules";

/** Past the end of the table: a person's figure, or null while nobody has given one. */
export type TableValue = { readonly isFromTable: boolean; readonly days: Hundredths | null };

/** The unreduced days of a table for a head count; past its end the person's figure (IAF MD 5 gives none). */
export const tableValue = (table: PeopleTable, people: number, byPerson: Hundredths | null): TableValue => {
  const row = findBand(table.rows, people);
  return row === null ? { isFromTable: false, days: byPerson } : { isFromTable: true, days: row.value };
};
