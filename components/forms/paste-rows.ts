import { parseFigure } from "@/components/forms/figures";

export type CellKind = "text" | "number" | "date" | "select";

export interface CellColumn {
  readonly key: string;
  readonly kind: CellKind;
  readonly header: string;
  /** What spreadsheets call the column too, in either language. */
  readonly synonyms?: readonly string[] | undefined;
  readonly options?: readonly CellOption[] | undefined;
}

export interface CellOption {
  readonly value: string;
  readonly label: string;
  /** What spreadsheets call it too. */
  readonly synonyms?: readonly string[] | undefined;
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

/** 2026/6/9, 2026.06.09 and 2026年6月9日 are dates too. */
function dateCell(text: string): string | undefined {
  const found = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/u.exec(text);
  const [, year, month, day] = found ?? [];
  if (year === undefined || month === undefined || day === undefined) return undefined;
  return `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
}

const UNIT = /(?:人|名|个|公里|千米|km|小时|h)$/iu;

function numberCell(text: string): number | undefined {
  const figure = parseFigure(text.replace(UNIT, ""));
  // People, hours and kilometres: below nothing there is none of them.
  return figure === undefined || Number.isNaN(figure) || figure < 0 ? undefined : figure;
}

/** "固定" is the one choice "固定场所"; what could be two choices is neither. */
function choiceCell(options: readonly CellOption[], text: string): string | undefined {
  const exact = options.find(
    ({ value, label, synonyms = [] }) => value === text || label === text || synonyms.includes(text),
  );
  if (exact !== undefined) return exact.value;
  const near = options.filter(
    ({ label }) => text.length > 1 && (label.includes(text) || text.includes(label)),
  );
  return near.length === 1 ? near[0]?.value : undefined;
}

/** What a cell means in its column; undefined for what it does not understand. */
function cellValue(column: CellColumn, text: string): unknown {
  switch (column.kind) {
    case "text":
      // A row's box holds one line: a break that a spreadsheet cell has is a blank here.
      return text.replace(/\s*\n\s*/gu, " ");
    case "number":
      return numberCell(text);
    case "date":
      return dateCell(text);
    case "select":
      return choiceCell(column.options ?? [], text);
  }
}

const bare = (text: string): string => text.replace(/[\s*:：]|[(（].*$/gu, "");

const SUFFIX = 4;

const names = ({ header, synonyms = [] }: CellColumn, text: string): boolean => {
  const found = bare(text).toLowerCase();
  return [header, ...synonyms].some((name) => {
    const own = bare(name).toLowerCase();
    if (found === own) return true;
    const isNear = found.length > 1 && found.length <= own.length + SUFFIX;
    return isNear && (own.includes(found) || found.includes(own));
  });
};

/** The first row of a spreadsheet often names its columns: it is no row of ours. */
function isHeading(line: readonly string[], columns: readonly CellColumn[]): boolean {
  const cells = line.flatMap((text, index) => {
    const column = columns[index];
    return column === undefined || text === "" ? [] : [{ column, text }];
  });
  if (cells.some(({ column, text }) => column.kind === "number" && /\d/u.test(text))) return false;
  const [only, ...others] = cells;
  if (only === undefined) return false;
  if (others.length === 0)
    return [only.column.header, ...(only.column.synonyms ?? [])].some(
      (name) => bare(name) === bare(only.text),
    );
  return cells.filter(({ column, text }) => names(column, text)).length * 2 >= cells.length;
}

interface Target {
  readonly rows: readonly RowValues[];
  readonly columns: readonly CellColumn[];
  readonly blank: RowValues;
  readonly max: number;
}

/** A cell that was left empty because nothing was made of it. */
export interface UnreadCell {
  readonly row: number;
  readonly header: string;
  readonly text: string;
}

interface Pasted {
  readonly rows: readonly RowValues[];
  readonly count: number;
  readonly rowsLeftOut: number;
  readonly columnsLeftOut: number;
  readonly isHeadingLeftOut: boolean;
  readonly unread: readonly UnreadCell[];
}

const emptyOf = ({ kind }: CellColumn): unknown => (kind === "text" || kind === "select" ? "" : undefined);

/** Lays the cells over the rows from one cell on, adding rows as needed; says what did not fit or made no sense. */
export function pasteCells(
  target: Target,
  at: Readonly<{ row: number; column: number }>,
  cells: readonly (readonly string[])[],
): Pasted {
  const { blank, max } = target;
  const columns = target.columns.slice(at.column);
  const [first, ...rest] = cells;
  const isHeadingLeftOut = first !== undefined && rest.length > 0 && isHeading(first, columns);
  const lines = isHeadingLeftOut ? rest : cells;
  const fitting = lines.slice(0, Math.max(0, max - at.row));
  const widest = Math.max(0, ...cells.map((line) => line.length));
  const rows = [...target.rows];
  const unread: UnreadCell[] = [];
  fitting.forEach((line, offset) => {
    const values = line.flatMap((text, index) => {
      const column = columns[index];
      if (column === undefined) return [];
      const value = text === "" ? undefined : cellValue(column, text);
      if (text !== "" && value === undefined)
        unread.push({ row: at.row + offset + 1, header: column.header, text });
      return [[column.key, value ?? emptyOf(column)] as const];
    });
    rows[at.row + offset] = { ...blank, ...rows[at.row + offset], ...Object.fromEntries(values) };
  });
  return {
    rows,
    count: fitting.length,
    rowsLeftOut: lines.length - fitting.length,
    columnsLeftOut: Math.max(0, widest - columns.length),
    isHeadingLeftOut,
    unread,
  };
}
