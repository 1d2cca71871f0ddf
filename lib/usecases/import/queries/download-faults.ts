import type { ImportRow } from "@/lib/domain/import/assess-import";
import { IMPORT_SHEETS, type ImportFault } from "@/lib/domain/import/import-sheets";
import { accepted } from "@/lib/domain/outcome";
import { toLocale, type Locale } from "@/lib/i18n/locales";
import { say, sayFault, type Sentences } from "@/lib/i18n/say";
import { translatorFor } from "@/lib/i18n/translator";
import { writeWorkbook, XLSX } from "@/lib/documents/workbook/write-workbook";
import { defineQuery } from "../../framework/define-use-case";
import { readImport } from "../read-import";
import { importForm } from "../run-import";

type Words = Readonly<{ t: Sentences; locale: Locale }>;

const titles = (
  { sheet }: ImportRow,
  { column }: ImportFault,
  { locale }: Words,
): readonly [string, string] => {
  const found = IMPORT_SHEETS.find(({ key }) => key === sheet);
  const columns: readonly Readonly<{ key: string; title: string; titleEn: string }>[] = found?.columns ?? [];
  const named = columns.find(({ key }) => key === column);
  return locale === "en"
    ? [found?.titleEn ?? sheet, named?.titleEn ?? ""]
    : [found?.title ?? sheet, named?.title ?? ""];
};

const linesOf = (row: ImportRow, words: Words): readonly (readonly (string | number)[])[] => {
  const line = (told: ImportFault, kind: "refused" | "warning") => {
    const [sheet, column] = titles(row, told, words);
    const sentence = kind === "refused" ? sayFault(words.t, told) : say(words.t, "warnings", told);
    return [sheet, row.row, row.key, column, words.t(`import.statuses.${kind}`), sentence];
  };
  return [
    ...row.faults.map((told) => line(told, "refused")),
    ...row.warnings.map((told) => line(told, "warning")),
  ];
};

/** The error sheet: one line for each fault, with sheet, row, column and what to mend. */
export const downloadImportFaults = defineQuery({
  name: "import.faults",
  permission: "import:run",
  path: "/imports/{fileId}/faults",
  input: importForm,
  async run(context, { fileId }) {
    const read = await readImport(context, fileId);
    if (!read.ok) return read;
    const locale = toLocale(context.actor.locale);
    const t = await translatorFor(locale);
    const headings = (["sheet", "row", "key", "column", "status", "fault"] as const).map((key) =>
      t(`import.columns.${key}`),
    );
    const rows = read.value.rows.flatMap((row) => linesOf(row, { t, locale }));
    const bytes = await writeWorkbook([{ name: t("import.faultSheet"), headings, rows }]);
    return accepted({ bytes, name: `${t("import.faultSheet")}.xlsx`, type: XLSX });
  },
});
