import type { PlacedLine, Row, Table } from "./rule-document";

/** Rows that follow one another (empty lines are no lines here) are one table; its first row is the header. */
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
    const { cells } = line;
    if (cells !== null) rows.push({ line, cells });
    else close();
  }
  close();
  return tables;
};
