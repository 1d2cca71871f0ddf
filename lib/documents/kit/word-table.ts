import { createHash } from "node:crypto";
import {
  BorderStyle,
  ImageRun,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  WidthType,
} from "docx";
import type { IBorderOptions } from "docx";
import { HAIRLINE, RULE } from "./pen";
import { fitted } from "./picture-size";
import { FLOW_WIDTH } from "./page";
import { CELL, LABEL, LINE_HEIGHT, PADDING, WHOLE_ROW_LINES, hasHeader } from "./table";
import type { Cell, Table as TableModel } from "./table";
import { ALIGNMENT, INK, lineHeight, paragraphsOf, roughWidth, run, twips } from "./word-text";

/** Word counts the weight of a line in eighths of a point. */
export const line = (points: number): IBorderOptions => ({
  ...{ style: BorderStyle.SINGLE, size: Math.round(points * 8), color: INK.black },
});

const ALL = twips(FLOW_WIDTH);

/** Where the columns of a table begin and end, in twips. */
const edgesOf = ({ columns }: TableModel): readonly number[] => {
  const all = columns.reduce((sum, { share }) => sum + share, 0);
  let taken = 0;
  return [0, ...columns.map(({ share }) => Math.round((ALL * (taken += share)) / all))];
};

type Placed = {
  readonly text: string;
  readonly picture: string | null;
  /** Which cell of the table it is: what drawings are told apart by. */
  readonly key: string;
  readonly isLabel: boolean;
  readonly align: "left" | "center" | "right" | "justify";
  readonly from: number;
  readonly to: number;
};

type Row = { readonly cells: readonly Placed[]; readonly isHeader: boolean };

function rowOf(table: TableModel, edges: readonly number[], row: readonly Cell[], isHeader: boolean): Row {
  let column = 0;
  const name = row.map((cell) => (typeof cell === "string" ? cell : cell.text)).join("\u0001");
  const cells = row.map((given): Placed => {
    const cell = typeof given === "string" ? { text: given } : given;
    const first = column;
    column += cell.span ?? 1;
    return {
      text: cell.text,
      picture: cell.picture ?? null,
      key: `${name}\u0001${first}`,
      isLabel: isHeader || cell.label === true,
      align: isHeader ? "center" : (cell.align ?? table.columns[first]?.align ?? "left"),
      from: edges[first] ?? ALL,
      to: edges[column] ?? ALL,
    };
  });
  return { cells, isHeader };
}

const rowsOf = (table: TableModel): readonly Row[] => {
  const edges = edgesOf(table);
  const titles = table.columns.map((column) => column.title ?? "");
  return [
    ...(hasHeader(table) ? [rowOf(table, edges, titles, true)] : []),
    ...table.rows.map((row) => rowOf(table, edges, row, false)),
  ];
};

const linesIn = ({ text, from, to }: Placed): number => {
  const room = (to - from) / 20 - 2 * PADDING.x;
  const lines = paragraphsOf(text).map((part) => Math.max(1, Math.ceil(roughWidth(part, CELL.size) / room)));
  return lines.reduce((sum, count) => sum + count, 0);
};

/** About how many lines a row takes: beyond some, a page may end inside it. */
const isLong = ({ cells }: Row): boolean => cells.some((cell) => linesIn(cell) > WHOLE_ROW_LINES);

const isGroupTitle = ({ cells, isHeader }: Row): boolean =>
  !isHeader && cells.length === 1 && cells[0]?.isLabel === true;

/** Points of Word's pictures are of 96 an inch. */
const DOTS_A_POINT = 96 / 72;

/** Numbered by what it is and where it stands: docx would count through the process, and no two files were equal. */
const drawingId = (picture: string, key: string): string =>
  String(
    Number.parseInt(createHash("sha256").update(`${key}\u0001${picture}`).digest("hex").slice(0, 7), 16),
  );

function picturesOf({ picture, key, from, to, align }: Placed): readonly Paragraph[] {
  if (picture === null) return [];
  const { width, height, bytes } = fitted(picture, (to - from) / 20 - 2 * PADDING.x);
  const transformation = {
    width: Math.round(width * DOTS_A_POINT),
    height: Math.round(height * DOTS_A_POINT),
  };
  const altText = { name: "signature", id: drawingId(picture, key) };
  return [
    new Paragraph({
      children: [new ImageRun({ type: "png", data: bytes, transformation, altText })],
      alignment: ALIGNMENT[align],
    }),
  ];
}

function cellOf(cell: Placed, grid: readonly number[], isTop: boolean): TableCell {
  const span = grid.indexOf(cell.to) - grid.indexOf(cell.from);
  const style = cell.isLabel ? LABEL : CELL;
  return new TableCell({
    children: [
      ...picturesOf(cell),
      ...(cell.picture !== null && cell.text === "" ? [] : paragraphsOf(cell.text)).map(
        (part) =>
          new Paragraph({
            children: part === "" ? [] : [run(part, style)],
            alignment: ALIGNMENT[cell.align],
            spacing: lineHeight(LINE_HEIGHT),
            run: { size: style.size * 2 },
          }),
      ),
    ],
    width: { size: cell.to - cell.from, type: WidthType.DXA },
    verticalAlign: isTop ? VerticalAlignTable.TOP : VerticalAlignTable.CENTER,
    ...(span > 1 ? { columnSpan: span } : {}),
    ...(cell.isLabel ? { shading: { type: ShadingType.CLEAR, fill: INK.pale } } : {}),
  });
}

/** Tables one under the other as one table of Word: its grid has every edge that any of them has. */
export function wordTable(tables: readonly TableModel[], keepWithNext: boolean): Table {
  const grid = [...new Set(tables.flatMap(edgesOf))].toSorted((one, two) => one - two);
  const rows = tables.flatMap(rowsOf);
  const isTop = rows.some(isLong);
  const frame = line(RULE);
  const hair = line(HAIRLINE);
  return new Table({
    width: { size: ALL, type: WidthType.DXA },
    columnWidths: grid.slice(1).map((edge, index) => edge - (grid[index] ?? 0)),
    layout: TableLayoutType.FIXED,
    borders: {
      ...{ top: frame, bottom: frame, left: frame, right: frame },
      ...{ insideHorizontal: hair, insideVertical: hair },
    },
    margins: {
      ...{ marginUnitType: WidthType.DXA, left: twips(PADDING.x), right: twips(PADDING.x) },
      ...{ top: twips(PADDING.y), bottom: twips(PADDING.y) },
    },
    rows: rows.map((row, index) => {
      const isLast = index === rows.length - 1;
      const isAtEdge = row.isHeader || index === 0 || index === rows.length - 2;
      return new TableRow({
        children: row.cells.map((cell) => cellOf(cell, grid, isTop && !row.isHeader)),
        tableHeader: row.isHeader,
        cantSplit: !isLong(row),
        keepNext: isLast ? keepWithNext : isAtEdge || isGroupTitle(row),
      });
    }),
  });
}
