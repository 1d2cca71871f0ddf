import ExcelJS from "exceljs";
import type { PlainDate } from "@/rules/core/plain-date";

export const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** A day or a moment stands in Excel as a date that can be sorted and reckoned with. */
export type Cell = string | number | null | Readonly<{ day: PlainDate }> | Readonly<{ at: string }>;

export type SheetToWrite = Readonly<{
  name: string;
  headings: readonly string[];
  rows: readonly (readonly Cell[])[];
}>;

const WIDTH = 24;
const BEIJING_MS = 8 * 3_600_000;

/** What a spreadsheet could take for a formula, here or once saved as CSV, stands behind an apostrophe as text. */
const harmless = (text: string): string => (/^[=+\-@\t\r]/.test(text) ? `'${text}` : text);

type Written = Readonly<{ value: string | number | Date; format: string }>;

const written = (cell: Exclude<Cell, null>): Written => {
  if (typeof cell === "string") return { value: harmless(cell), format: "@" };
  if (typeof cell === "number") return { value: cell, format: "General" };
  if ("day" in cell) return { value: new Date(`${cell.day}T00:00:00Z`), format: "yyyy-mm-dd" };
  // Excel knows no time zones: the clock on the wall in Beijing.
  return { value: new Date(Date.parse(cell.at) + BEIJING_MS), format: "yyyy-mm-dd hh:mm" };
};

const fill = (row: ExcelJS.Row, cells: readonly Cell[]): void => {
  for (const [index, cell] of cells.entries()) {
    if (cell === null) continue;
    const { value, format } = written(cell);
    row.getCell(index + 1).value = value;
    row.getCell(index + 1).numFmt = format;
  }
};

/** An .xlsx with a heading that stays in view. Cells are text, numbers or dates, never formulas. */
export const writeWorkbook = async (sheets: readonly SheetToWrite[]): Promise<Uint8Array> => {
  const workbook = new ExcelJS.Workbook();
  for (const { name, headings, rows } of sheets) {
    const sheet = workbook.addWorksheet(name, { views: [{ state: "frozen", ySplit: 1 }] });
    sheet.columns = headings.map((header) => ({ header, width: WIDTH, style: { numFmt: "@" } }));
    sheet.getRow(1).font = { bold: true };
    for (const cells of rows) fill(sheet.addRow([]), cells);
  }
  return new Uint8Array(await workbook.xlsx.writeBuffer());
};
