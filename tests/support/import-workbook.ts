import type { Actor } from "@/lib/domain/access/actor";
import { IMPORT_SHEETS, type SheetKey } from "@/lib/domain/import/import-sheets";
import { writeWorkbook } from "@/lib/documents/workbook/write-workbook";
import { keepFile } from "@/lib/usecases/file/keep-file";
import { dryRunImport } from "@/lib/usecases/import/queries/dry-run-import";
import { runImport } from "@/lib/usecases/import/run-import";
import { act, expectAccepted, makeStaff } from "./house";

type Cells = Readonly<Record<string, string>>;
export type Workbook = Readonly<Partial<Record<SheetKey, readonly Cells[]>>>;

/** The template's own example with what a test changes. */
export const example = (key: SheetKey, change: Cells = {}): Cells => {
  const sheet = IMPORT_SHEETS.find((one) => one.key === key);
  return {
    ...Object.fromEntries((sheet?.columns ?? []).map((column) => [column.key, column.example])),
    ...change,
  };
};

/** One row on every sheet, as the template shows it. */
export const wholeWorkbook = (): Workbook => ({
  organisations: [example("organisations")],
  people: [example("people")],
  registrations: [example("registrations")],
  certificates: [example("certificates")],
});

/** The workbook as an upload of this person. */
export const uploadWorkbook = async (actor: Actor, on: string, workbook: Workbook): Promise<string> => {
  const sheets = IMPORT_SHEETS.map((sheet) => ({
    name: sheet.title,
    headings: sheet.columns.map(({ title }) => title),
    rows: (workbook[sheet.key] ?? []).map((cells) => sheet.columns.map(({ key }) => cells[key] ?? "")),
  }));
  const bytes = await writeWorkbook(sheets);
  return expectAccepted(await act(actor, on, keepFile, { name: "导入.xlsx", bytes })).id;
};

/** The day on which the tests import: what the template's example names is over by then. */
export const IMPORTED_ON = "2026-06-15";

export const administrator = () => makeStaff("管理员", "administrator");

/** The template's own rows, imported by this person: what a body brought along is on file. */
export const importWhole = async (actor: Actor) =>
  expectAccepted(
    await act(actor, IMPORTED_ON, runImport, {
      fileId: await uploadWorkbook(actor, IMPORTED_ON, wholeWorkbook()),
    }),
  );

/** Row, column and code of every fault that a dry run tells. */
export const faultsOf = async (
  actor: Actor,
  workbook: Workbook,
): Promise<readonly (readonly [number, string | null, string])[]> => {
  const fileId = await uploadWorkbook(actor, IMPORTED_ON, workbook);
  const { rows } = expectAccepted(await act(actor, IMPORTED_ON, dryRunImport, { fileId }));
  return rows.flatMap(({ row, faults }) => faults.map(({ column, code }) => [row, column, code] as const));
};
