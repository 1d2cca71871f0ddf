import { IMPORT_SHEETS, type ImportSheet, type RawRow } from "./import-sheets";
import { writtenDay } from "./written-day";
import { refused, accepted, type Outcome, type Refusal } from "../outcome";

/** A worksheet as text: its name and its rows, the heading first; a row keeps its number in the sheet. */
export type TextSheet = Readonly<{
  name: string;
  rows: readonly Readonly<{ number: number; cells: readonly string[] }>[];
}>;

const MOST_ROWS = 5_000;

type Headed = Readonly<{ title: string; titleEn: string }>;

const isCalled = (name: string, { title, titleEn }: Headed): boolean =>
  [title, titleEn].includes(name.trim());

const sheetNamed = (name: string): ImportSheet | undefined =>
  IMPORT_SHEETS.find((sheet) => isCalled(name, sheet));

type Heading = Readonly<{ keys: readonly (string | null)[]; missing: readonly string[] }>;

const headingOf = ({ columns }: ImportSheet, cells: readonly string[]): Heading => {
  const keys = cells.map((cell) => columns.find((column) => isCalled(cell, column))?.key ?? null);
  const missing = columns.filter(({ isRequired, key }) => isRequired && !keys.includes(key));
  return { keys, missing: missing.map(({ title }) => title) };
};

/** Days as people write them, in the columns that hold days; everything else as it stands. */
const cellOf = ({ columns }: ImportSheet, key: string, cell: string): string =>
  columns.some((column) => column.key === key && column.isDay) ? writtenDay(cell) : cell;

const rowsOf = (sheet: ImportSheet, { keys }: Heading, text: TextSheet): readonly RawRow[] =>
  text.rows.slice(1).flatMap(({ number, cells }) => {
    if (cells.every((cell) => cell.trim() === "")) return [];
    const named = keys.flatMap((key, index) =>
      key === null ? [] : [[key, cellOf(sheet, key, (cells[index] ?? "").trim())] as const],
    );
    const empty = sheet.columns.map(({ key }) => [key, ""] as const);
    return [{ sheet: sheet.key, row: number, cells: Object.fromEntries([...empty, ...named]) }];
  });

/** The rows of every sheet we know, by their headings; what the file as a whole lacks is refused. */
export const readSheets = (texts: readonly TextSheet[]): Outcome<readonly RawRow[]> => {
  const known = texts.flatMap((text) => {
    const sheet = sheetNamed(text.name);
    return sheet === undefined ? [] : [{ sheet, text, heading: headingOf(sheet, text.rows[0]?.cells ?? []) }];
  });
  if (known.length === 0)
    return refused({ code: "import-no-sheet", facts: { sheets: IMPORT_SHEETS.map(({ title }) => title) } });
  const refusals: readonly Refusal[] = known.flatMap(({ sheet, text, heading }) =>
    text.rows.length === 0 || heading.missing.length === 0
      ? []
      : [{ code: "import-columns-missing", facts: { sheet: sheet.title, columns: heading.missing } }],
  );
  if (refusals.length > 0) return refused(...refusals);
  const rows = known.flatMap(({ sheet, text, heading }) => rowsOf(sheet, heading, text));
  if (rows.length === 0) return refused({ code: "import-empty" });
  if (rows.length > MOST_ROWS)
    return refused({ code: "import-too-long", facts: { rows: rows.length, limit: MOST_ROWS } });
  return accepted(rows);
};
