import { groupOf } from "./matched";
import type { PlacedLine, Row, Table } from "./rule-document";

/** A header whose cells go over several columns names them in the row below it: the two are one. */
const headed = (rows: readonly Row[]): readonly Row[] => {
  const [header, second, ...others] = rows;
  if (header === undefined || second === undefined || others.length === 0) return rows;
  if (!header.cells.includes("") || second.cells.some((cell) => /\d/.test(cell))) return rows;
  const cells = second.cells.map((cell, at) => `${groupOf(header.cells, at)} ${cell}`.trim());
  return [{ line: header.line, cells }, ...others];
};

/** Rows that follow one another (empty lines are no lines here) are one table; its first row is the header. */
export const tablesOf = (lines: readonly PlacedLine[]): readonly Table[] => {
  const tables: Table[] = [];
  let rows: Row[] = [];
  const close = (): void => {
    const [header, ...others] = headed(rows);
    if (header !== undefined && others.length > 0)
      tables.push({ header, rows: others, clause: header.line.clause });
    rows = [];
  };
  for (const line of lines) {
    const { cells } = line;
    if (cells !== null) rows.push({ line, cells });
    else close();
  }
  close();
  return tables;
};
