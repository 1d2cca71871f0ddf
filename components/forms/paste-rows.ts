import { parseFigure } from "@/components/forms/figures";

export type CellKind = "text" | "number" | "date" | "select";

export interface CellColumn {
  readonly key: string;
  readonly kind: CellKind;
  readonly options?: readonly Readonly<{ value: string; label: string }>[] | undefined;
}

export type RowValues = Readonly<Record<string, unknown>>;

/** Cells of a piece of a spreadsheet as the clipboard gives it: tabs, line ends, quotes round what contains them. */
export function parseTsv(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [[]];
  let cell = "";
  let quoted = false;
  const endCell = () => {
    rows.at(-1)?.push(cell.trim());
    cell = "";
  };
  const source = text.replace(/\r\n?/gu, "\n").replace(/\n$/u, "");
  for (let at = 0; at < source.length; at += 1) {
    const character = source.charAt(at);
    if (quoted) {
      if (character !== '"') cell += character;
      else if (source.charAt(at + 1) === '"') {
        cell += '"';
        at += 1;
      } else quoted = false;
    } else if (character === '"' && cell === "") quoted = true;
    else if (character === "\t") endCell();
    else if (character === "\n") {
      endCell();
      rows.push([]);
    } else cell += character;
  }
  endCell();
  return rows;
}

/** 2026/6/9, 2026.06.09 and 2026年6月9日 are dates too; what is none stays as it came, for the schema to refuse. */
function dateCell(text: string): string {
  const found = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/u.exec(text);
  const [, year, month, day] = found ?? [];
  if (year === undefined || month === undefined || day === undefined) return text;
  return `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
}

function cellValue(column: CellColumn, text: string): unknown {
  switch (column.kind) {
    case "text":
      return text;
    case "number":
      return parseFigure(text);
    case "date":
      return dateCell(text);
    case "select":
      return column.options?.find(({ value, label }) => value === text || label === text)?.value ?? "";
  }
}

interface Target {
  readonly rows: readonly RowValues[];
  readonly columns: readonly CellColumn[];
  readonly blank: RowValues;
  readonly max: number;
}

interface Pasted {
  readonly rows: readonly RowValues[];
  readonly count: number;
  readonly rowsLeftOut: number;
  readonly columnsLeftOut: number;
}

/** Lays the cells over the rows from one cell on, adding rows as needed; says what did not fit. */
export function pasteCells(
  target: Target,
  at: Readonly<{ row: number; column: number }>,
  cells: readonly (readonly string[])[],
): Pasted {
  const { columns, blank, max } = target;
  const room = Math.max(0, max - at.row);
  const fitting = cells.slice(0, room);
  const widest = Math.max(0, ...cells.map((line) => line.length));
  const rows = [...target.rows];
  fitting.forEach((line, offset) => {
    const values = line.flatMap((text, index) => {
      const column = columns[at.column + index];
      return column === undefined ? [] : [[column.key, cellValue(column, text)] as const];
    });
    rows[at.row + offset] = { ...blank, ...rows[at.row + offset], ...Object.fromEntries(values) };
  });
  return {
    rows,
    count: fitting.length,
    rowsLeftOut: cells.length - fitting.length,
    columnsLeftOut: Math.max(0, at.column + widest - columns.length),
  };
}
