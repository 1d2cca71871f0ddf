import type { Hundredths } from "../core/amount";
import { findBand } from "../core/bands";
import type { PeopleTable } from "./man-days-rules";

export type TableValue =
  | { readonly from: "table"; readonly days: Hundredths }
  /** Past the end: a person's figure, or null while nobody has given one. */
  | { readonly from: "person"; readonly days: Hundredths | null };

/** The unreduced days of a table for a head count; past its end the person's figure (IAF MD 5 gives none). */
export const tableValue = (table: PeopleTable, people: number, byPerson: Hundredths | null): TableValue => {
  const row = findBand(table.rows, people);
  return row === null ? { from: "person", days: byPerson } : { from: "table", days: row.value };
};
