import { z } from "zod";
import { IMPORT_SHEETS } from "@/lib/domain/import/import-sheets";
import { accepted } from "@/lib/domain/outcome";
import { toLocale } from "@/lib/i18n/locales";
import { translatorFor } from "@/lib/i18n/translator";
import { writeWorkbook, XLSX } from "@/lib/documents/workbook/write-workbook";
import { defineQuery } from "../../framework/define-use-case";

/** The workbook to fill in: every sheet with its headings and one invented example. */
export const downloadImportTemplate = defineQuery({
  name: "import.template",
  permission: "import:run",
  path: "/imports/template",
  input: z.object({}),
  async run({ actor }) {
    const locale = toLocale(actor.locale);
    const t = await translatorFor(locale);
    const title = locale === "en" ? "titleEn" : "title";
    const sheets = IMPORT_SHEETS.map((sheet) => ({
      name: sheet[title],
      headings: sheet.columns.map((column) => column[title]),
      rows: [sheet.columns.map(({ example }) => example)],
    }));
    return accepted({
      bytes: await writeWorkbook(sheets),
      name: `${t("import.templateName")}.xlsx`,
      type: XLSX,
    });
  },
});
