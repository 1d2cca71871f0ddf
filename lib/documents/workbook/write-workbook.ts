import ExcelJS from "exceljs";

export const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

export type SheetToWrite = Readonly<{
  name: string;
  headings: readonly string[];
  rows: readonly (readonly (string | number)[])[];
}>;

const WIDTH = 24;

/** An .xlsx with a heading that stays in view. Cells are text or numbers, never formulas. */
export const writeWorkbook = async (sheets: readonly SheetToWrite[]): Promise<Uint8Array> => {
  const workbook = new ExcelJS.Workbook();
  for (const { name, headings, rows } of sheets) {
    const sheet = workbook.addWorksheet(name, { views: [{ state: "frozen", ySplit: 1 }] });
    sheet.columns = headings.map((header) => ({ header, width: WIDTH, style: { numFmt: "@" } }));
    sheet.getRow(1).font = { bold: true };
    for (const row of rows) sheet.addRow([...row]);
  }
  return new Uint8Array(await workbook.xlsx.writeBuffer());
};
