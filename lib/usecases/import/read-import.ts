import { importStore } from "@/lib/data/import-store";
import { storedFileStore } from "@/lib/data/stored-file-store";
import { assessImport, type ImportReading } from "@/lib/domain/import/assess-import";
import { readSheets } from "@/lib/domain/import/read-sheets";
import { accepted, refused, type Outcome } from "@/lib/domain/outcome";
import { readWorkbook } from "@/lib/documents/workbook/read-workbook";
import { fileStore } from "@/lib/storage/file-store";
import type { Context } from "../framework/context";

/** More text than this is no list of clients and people; a workbook unpacks to many times its size. */
const MOST_BYTES = 5 * 1024 * 1024;

export type ImportFile = ImportReading & Readonly<{ sha256: string; fileName: string }>;

/** The uploaded workbook, every row judged against its form, the file and what is on file. */
export const readImport = async (context: Context, fileId: string): Promise<Outcome<ImportFile>> => {
  const file = await storedFileStore.forReading(context.db, fileId, context.actor);
  if (file.size > MOST_BYTES)
    return refused({
      code: "file-too-large",
      facts: { size: file.size, limit: MOST_BYTES },
      field: "fileId",
    });
  const sheets = await readWorkbook(await fileStore.get(file.sha256));
  if (sheets === null)
    return refused({ code: "import-no-workbook", facts: { name: file.name }, field: "fileId" });
  const rows = readSheets(sheets);
  if (!rows.ok) return rows;
  const known = await importStore.known(context.db, rows.value, context.today);
  const reading = assessImport(rows.value, known, context.today);
  return accepted({ ...reading, sha256: file.sha256, fileName: file.name });
};
