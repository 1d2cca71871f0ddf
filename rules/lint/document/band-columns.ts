import { groupOf } from "./matched";
import { spanOf, type Span } from "./band";
import type { Row, Table } from "./rule-document";

export type BandCell = {
  readonly span: Span;
  readonly text: string;
  readonly row: Row;
  readonly column: number;
};

const VALUE = /人日|人天|人[.·]日|时间|费|系数|比例|增加|减少|频次|抽样(审核)?(数|量)|分值/;
/** Points of a score tell a grade apart, or are what is given for something. */
export const SCORE = /得分|分数|评分/;
const GRADE = /级|等|结论|评价|结果|判定/;
/** Above this many rows it is no table of bands. */
const MOST_ROWS = 300;

const cellsOf = (table: Table, column: number): readonly BandCell[] | null => {
  const cells: BandCell[] = [];
  for (const row of table.rows) {
    const text = groupOf(row.cells, column);
    const span = spanOf(text);
    if (text !== "" && span === null) return null;
    if (span !== null) cells.push({ span, text, row, column });
  }
  return cells.length < 2 ? null : cells;
};

/** The columns whose every cell is a band and that say which row applies: the first, and those headed like it. */
export const keyColumns = (table: Table): readonly (readonly BandCell[])[] => {
  if (table.rows.length > MOST_ROWS) return [];
  const graded = table.header.cells.some((header) => GRADE.test(header) && !SCORE.test(header));
  const columns = table.header.cells.flatMap((header, column) => {
    const cells = VALUE.test(header) || (SCORE.test(header) && !graded) ? null : cellsOf(table, column);
    return cells === null ? [] : [{ header, cells }];
  });
  const first = columns.at(0)?.header;
  return columns.filter((each) => each.header === first).map((each) => each.cells);
};
