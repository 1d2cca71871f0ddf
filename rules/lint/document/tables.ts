import { groupOf } from "./matched";
import type { PlacedLine, Row, Table } from "./rule-document";

/** A header whose cells go over several columns names them in the row below it: the two are one. */
const headed = ({ line, cells }: Row, names: Row): Row => ({
  line,
  cells: names.cells.map((name, at) => `${groupOf(cells, at)} ${name}`.trim()),
});

/** The first row is the header; a row alone is no table. */
const tableOf = (header: Row, [second, ...others]: readonly Row[]): Table | null => {
  if (second === undefined) return null;
  const { clause } = header.line;
  const isNamedBelow =
    others.length > 0 && header.cells.includes("") && !second.cells.some((cell) => /\d/.test(cell));
  return isNamedBelow
    ? { header: headed(header, second), rows: others, clause }
    : { header, rows: [second, ...others], clause };
};

/** Rows that follow one another (empty lines are no lines here) are one table. */
export const tablesOf = (lines: readonly PlacedLine[]): readonly Table[] => {
  const found: { readonly header: Row; readonly below: Row[] }[] = [];
  let below: Row[] | null = null;
  for (const line of lines) {
    const { cells } = line;
    if (cells === null) below = null;
    else if (below === null) {
      below = [];
      found.push({ header: { line, cells }, below });
    } else below.push({ line, cells });
  }
  return found.flatMap(({ header, below: rows }) => tableOf(header, rows) ?? []);
};
