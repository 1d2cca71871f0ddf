import type { Facts, Refusal } from "../outcome";
import type { FigureTable, TableRow } from "./edition-tables";

type At = Readonly<{ shape: FigureTable; field: string }>;

const HALF_DAY = 0.5;
/** No audit and no sample is larger. */
const MOST = 1_000;

const refuse = (code: string, { shape, field }: At, at: string, facts: Facts): Refusal => ({
  code,
  clause: shape.clause,
  facts,
  field: `${field}.${at}`,
});

/** Each row begins where the one before it ended, the first where it always began, and the last ends as it did. */
const bandFaults = (rows: readonly TableRow[], at: At): readonly Refusal[] => {
  const { shape } = at;
  const found: Refusal[] = [];
  let expected = shape.rows[0]?.["from"] ?? 0;
  for (const [index, { from = null, to = null }] of rows.entries()) {
    const [row, isLast] = [index + 1, index === rows.length - 1];
    if (!Number.isInteger(from) || Number(from) > expected)
      found.push(refuse("edition-band-gap", at, `${index}.from`, { row, expected }));
    else if (Number(from) < expected)
      found.push(refuse("edition-band-overlap", at, `${index}.from`, { row, expected }));
    if (to === null && !(isLast && shape.isOpen))
      found.push(refuse("edition-band-end-missing", at, `${index}.to`, { row }));
    if (to !== null && isLast && shape.isOpen)
      found.push(refuse("edition-band-end-open", at, `${index}.to`, { row }));
    if (to !== null && (!Number.isInteger(to) || to < (from ?? expected)))
      found.push(refuse("edition-band-reversed", at, `${index}.to`, { row }));
    expected = (to ?? from ?? expected) + 1;
  }
  return found;
};

const cellFault = (value: number | null | undefined, at: At, cell: string, row: number): Refusal | null => {
  if (value === null || value === undefined || value < 0 || value > MOST)
    return refuse("edition-cell-out-of-range", at, cell, { row, least: 0, most: MOST });
  const isWhole = Number.isInteger(at.shape.unit === "days" ? value / HALF_DAY : value);
  if (isWhole) return null;
  return refuse(at.shape.unit === "days" ? "edition-days-not-half" : "edition-not-whole", at, cell, { row });
};

/** More people or sites never take less: a figure does not fall from one row to the next. */
const cellFaults = (rows: readonly TableRow[], at: At): readonly Refusal[] =>
  at.shape.columns.flatMap((column) =>
    rows.flatMap((cells, index): readonly Refusal[] => {
      const [row, cell, value] = [index + 1, `${index}.${column}`, cells[column]];
      const fault = cellFault(value, at, cell, row);
      if (fault !== null) return [fault];
      const before = rows[index - 1]?.[column] ?? 0;
      return Number(value) < before ? [refuse("edition-band-falls", at, cell, { row, before })] : [];
    }),
  );

/** A range has its lower end first; a sample is not larger than the smallest group of its row. */
const rowFaults = (rows: readonly TableRow[], at: At): readonly Refusal[] =>
  rows.flatMap((cells, index): readonly Refusal[] => {
    const { least = null, most = null, sites = null, from = null } = cells;
    if (least !== null && most !== null && least > most)
      return [refuse("edition-range-reversed", at, `${index}.most`, { least, most })];
    if (sites !== null && from !== null && sites > from)
      return [refuse("edition-sample-over-sites", at, `${index}.sites`, { sites, from })];
    return [];
  });

/** Everything that speaks against the rows of one table, each at its cell. */
export const assessRows = (
  rows: readonly TableRow[],
  shape: FigureTable,
  field: string,
): readonly Refusal[] => {
  const at = { shape, field };
  return [...bandFaults(rows, at), ...cellFaults(rows, at), ...rowFaults(rows, at)];
};
