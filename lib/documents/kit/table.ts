import { fitted } from "./picture-size";
import type { Size } from "./picture-size";
import { HAIRLINE, RULE } from "./pen";
import type { Align, Pen, TextStyle } from "./pen";
import type { Line } from "./line-break";
import type { Slab } from "./slab";

export type Cell =
  | string
  | {
      readonly text: string;
      readonly label?: boolean;
      readonly align?: Align;
      readonly span?: number;
      /** A drawn signature (`signaturePicture`) above the words, in base64. */
      readonly picture?: string;
    };

export type Column = { readonly title?: string; readonly share: number; readonly align?: Align };

export type Table = {
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly Cell[])[];
  readonly before?: number;
};

export const PADDING = { x: 5, y: 3.4 } as const;
export const LINE_HEIGHT = 14;
/** A row of more lines than this may be cut by the end of a page; a shorter one moves as a whole. */
export const WHOLE_ROW_LINES = 7;

export const CELL: TextStyle = { font: "regular", size: 9.5 };
export const LABEL: TextStyle = { font: "bold", size: 9.5 };

type Placed = {
  readonly x: number;
  readonly width: number;
  readonly lines: readonly Line[];
  readonly style: TextStyle;
  readonly align: Align;
  readonly isLabel: boolean;
  readonly picture: (Size & { readonly bytes: Buffer }) | null;
};

type Grid = { readonly left: number; readonly right: number; readonly edges: readonly number[] };

function gridOf(table: Table, left: number, width: number): Grid {
  const all = table.columns.reduce((sum, column) => sum + column.share, 0);
  let x = left;
  const edges = table.columns.map((column) => {
    const edge = x;
    x += (width * column.share) / all;
    return edge;
  });
  return { left, right: left + width, edges: [...edges, left + width] };
}

function placeRow(pen: Pen, table: Table, grid: Grid, row: readonly Cell[], isHeader: boolean): Placed[] {
  let column = 0;
  return row.map((given) => {
    const cell = typeof given === "string" ? { text: given } : given;
    const span = cell.span ?? 1;
    const x = grid.edges[column] ?? grid.left;
    const width = (grid.edges[column + span] ?? grid.right) - x;
    const isLabel = isHeader || cell.label === true;
    const align = isHeader ? "center" : (cell.align ?? table.columns[column]?.align ?? "left");
    const style = isLabel ? LABEL : CELL;
    column += span;
    const lines =
      cell.text === "" && cell.picture !== undefined
        ? []
        : pen.lines(cell.text, style, width - 2 * PADDING.x);
    const picture = cell.picture === undefined ? null : fitted(cell.picture, width - 2 * PADDING.x);
    return { x, width, lines, style, align, isLabel, picture };
  });
}

type Frame = { readonly pen: Pen; readonly grid: Grid; readonly cells: readonly Placed[] };

const level = (frame: Frame, y: number, weight: number): void =>
  frame.pen.rule([frame.grid.left, y], [frame.grid.right, y], weight);

function drawWalls({ pen, grid, cells }: Frame, y: number, height: number, hasTop: boolean): void {
  for (const cell of cells) {
    if (cell.isLabel) pen.fill({ x: cell.x, y, width: cell.width }, height, "pale");
  }
  /** The fill covers half of the line above: drawn again. */
  if (hasTop) level({ pen, grid, cells }, y, HAIRLINE);
  for (const cell of cells) {
    const isOuter = cell.x === grid.left;
    pen.rule([cell.x, y], [cell.x, y + height], isOuter ? RULE : HAIRLINE);
  }
  pen.rule([grid.right, y], [grid.right, y + height], RULE);
}

function drawLine({ pen }: Frame, cell: Placed, line: Line, y: number): void {
  const box = { x: cell.x + PADDING.x, y, width: cell.width - 2 * PADDING.x };
  pen.write(line, cell.style, box, cell.align, LINE_HEIGHT);
}

/** Lines of a cell, a picture counted as those it takes. */
const linesOf = ({ lines, picture }: Placed): number =>
  lines.length + (picture === null ? 0 : Math.ceil(picture.height / LINE_HEIGHT));

/** The picture in the middle of its cell; gives where the words under it begin. */
function drawPicture({ pen }: Frame, { x, width, picture }: Placed, y: number): number {
  if (picture === null) return y;
  const room = Math.ceil(picture.height / LINE_HEIGHT) * LINE_HEIGHT;
  pen.pdf.image(picture.bytes, x + (width - picture.width) / 2, y + (room - picture.height) / 2, {
    width: picture.width,
    height: picture.height,
  });
  return y + room;
}

/** A row that stays whole: its cells stand in the middle of the row's height, unless the table has cut rows. */
function wholeRow(frame: Frame, count: number, isTopAligned = false): Omit<Slab, "before" | "keepWithNext"> {
  const height = count * LINE_HEIGHT + 2 * PADDING.y;
  return {
    height,
    draw: (y) => {
      drawWalls(frame, y, height, true);
      for (const cell of frame.cells) {
        const free = height - linesOf(cell) * LINE_HEIGHT;
        const top = drawPicture(frame, cell, y + (isTopAligned ? PADDING.y : free / 2));
        cell.lines.forEach((line, index) => drawLine(frame, cell, line, top + index * LINE_HEIGHT));
      }
      level(frame, y + height, HAIRLINE);
    },
  };
}

/** A long row as one slab a line, so that a page may end inside it; two lines at least on either side. */
function cutRow(frame: Frame, count: number): readonly Omit<Slab, "before">[] {
  return Array.from({ length: count }, (_, index) => {
    const isFirst = index === 0;
    const isLast = index === count - 1;
    const above = isFirst ? PADDING.y : 0;
    const height = LINE_HEIGHT + above + (isLast ? PADDING.y : 0);
    return {
      height,
      keepWithNext: isFirst || index === count - 2,
      draw: (y: number) => {
        drawWalls(frame, y, height, isFirst);
        for (const cell of frame.cells) {
          const line = cell.lines[index];
          if (isFirst) drawPicture(frame, cell, y + above);
          if (line) drawLine(frame, cell, line, y + above);
        }
        if (isLast) level(frame, y + height, HAIRLINE);
      },
    };
  });
}

/** Neither the first nor the last row stands alone on a page, and a row of one label leads what follows. */
function isKept(frames: readonly Frame[], index: number): boolean {
  const cells = frames[index]?.cells ?? [];
  const isGroupTitle = cells.length === 1 && cells[0]?.isLabel === true;
  const isLast = index === frames.length - 1;
  return !isLast && (index === 0 || index === frames.length - 2 || isGroupTitle);
}

export const hasHeader = (table: Table): boolean =>
  table.columns.some((column) => column.title !== undefined);

/** The slabs of a table: header row (repeated on every page), rows, frame. */
export function tableSlabs(pen: Pen, table: Table, left: number, width: number): readonly Slab[] {
  const grid = gridOf(table, left, width);
  const frameOf = (row: readonly Cell[], isHeader: boolean): Frame => ({
    pen,
    grid,
    cells: placeRow(pen, table, grid, row, isHeader),
  });
  const heightOf = (frame: Frame): number => Math.max(1, ...frame.cells.map(linesOf));
  const close = (y: number): void => pen.rule([grid.left, y], [grid.right, y], RULE);

  const slabs: Slab[] = [];
  let header: Slab | null = null;
  if (hasHeader(table)) {
    const frame = frameOf(
      table.columns.map((column) => column.title ?? ""),
      true,
    );
    const body = wholeRow(frame, heightOf(frame));
    const draw = (y: number): void => {
      body.draw(y);
      close(y);
    };
    header = { ...body, draw, before: table.before ?? 4, keepWithNext: true };
    slabs.push(header);
  }
  const frames = table.rows.map((row) => frameOf(row, false));
  const hasLongRow = frames.some((frame) => heightOf(frame) > WHOLE_ROW_LINES);
  frames.forEach((frame, rowIndex) => {
    const count = heightOf(frame);
    const pieces =
      count <= WHOLE_ROW_LINES
        ? [{ ...wholeRow(frame, count, hasLongRow), keepWithNext: isKept(frames, rowIndex) }]
        : cutRow(frame, count);
    pieces.forEach((piece, index) => {
      const isTop = slabs.length === 0;
      const isEnd = rowIndex === frames.length - 1 && index === pieces.length - 1;
      slabs.push({
        ...piece,
        before: isTop ? (table.before ?? 4) : 0,
        ...(header ? { resume: header } : {}),
        onPageEnd: close,
        onPageStart: close,
        draw: (y) => {
          piece.draw(y);
          if (isTop) close(y);
          if (isEnd) close(y + piece.height);
        },
      });
    });
  });
  return slabs;
}
