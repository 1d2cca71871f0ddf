import type { PlacedLine, Row, Table } from "./rule-document";

const rowOf = (line: PlacedLine): Row => ({ line, cells: line.cells ?? [] });

/** Rows that follow one another, empty lines between them left out, are one table; its first row is the header. */
export const tablesOf = (lines: readonly PlacedLine[]): readonly Table[] => {
  const tables: Table[] = [];
  let rows: Row[] = [];
  const close = (): void => {
    const [header, ...others] = rows;
    if (header !== undefined && others.length > 0)
      tables.push({ header, rows: others, clause: header.line.clause });
    rows = [];
  };
  for (const line of lines) {
    if (line.cells !== null) rows.push(rowOf(line));
    else if (line.text !== "") close();
  }
  close();
  return tables;
};
