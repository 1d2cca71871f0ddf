import ExcelJS from "exceljs";
import type { TextSheet } from "@/lib/domain/import/read-sheets";
import { unpacksWithin } from "./unpacks-within";

/** More columns than any list of ours has; one cell in the last column of Excel would make a row of 16 384. */
const MOST_COLUMNS = 100;
/** Some thousand rows of names and dates unpack to a few megabytes. */
const MOST_UNPACKED = 50 * 1024 * 1024;

/** A day typed into Excel comes as a date at midnight UTC; everything else as the text the cell shows. */
const textOf = (cell: ExcelJS.Cell): string => {
  const { value } = cell;
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? "" : value.toISOString().slice(0, 10);
  if (value === null || value === undefined) return "";
  if (typeof value === "object" && "result" in value && value.result instanceof Date)
    return value.result.toISOString().slice(0, 10);
  return cell.text.normalize("NFC").trim();
};

const rowsOf = (sheet: ExcelJS.Worksheet): TextSheet["rows"] => {
  const rows: TextSheet["rows"][number][] = [];
  sheet.eachRow((row, number) => {
    const cells: string[] = [];
    for (let column = 1; column <= Math.min(row.cellCount, MOST_COLUMNS); column += 1)
      cells.push(textOf(row.getCell(column)));
    rows.push({ number, cells });
  });
  return rows;
};

/** The worksheets of an .xlsx as text; null when the bytes are no workbook that can be read. */
export const readWorkbook = async (bytes: Uint8Array): Promise<readonly TextSheet[] | null> => {
  if (!unpacksWithin(bytes, MOST_UNPACKED)) return null;
  const workbook = new ExcelJS.Workbook();
  try {
    await workbook.xlsx.load(new Uint8Array(bytes).buffer);
  } catch {
    return null;
  }
  return workbook.worksheets.map((sheet) => ({ name: sheet.name, rows: rowsOf(sheet) }));
};
