import { groupOf } from "./matched";
import { spanOf, type Span } from "./band";
import type { Row, Table } from "./rule-document";

export type BandCell = {
  readonly span: Span;
  readonly text: string;
  readonly row: Row;
  readonly column: number;
};

const VALUE = /人日|人天|人[.·]日|时间|费|系数|比例|增加|减少|频次|抽样(审核)?(数|量)|得分|分值/;
/** Above this many rows it is no table of bands. */
const MOST_ROWS = 300;

const cellsOf = (table: Table, column: number): readonly BandCell[] | null => {
  const cells: BandCell[] = [];
  for (const row of table.rows) {
    const text = groupOf(row.cells, column);
    const span = text === "" ? null : spanOf(text);
    if (text !== "" && span === null) return null;
    if (span !== null) cells.push({ span, text, row, column });
  }
  return cells.length < 2 ? null : cells;
};

/** The columns whose every cell is a band and that say which row applies: the first, and those headed like it. */
export const keyColumns = (table: Table): readonly (readonly BandCell[])[] => {
  if (table.rows.length > MOST_ROWS) return [];
  const columns = table.header.cells.flatMap((header, column) => {
    const cells = VALUE.test(header) ? null : cellsOf(table, column);
    return cells === null ? [] : [{ header, cells }];
  });
  const [first] = columns;
  return columns.filter((each) => each.header === first?.header).map((each) => each.cells);
};
