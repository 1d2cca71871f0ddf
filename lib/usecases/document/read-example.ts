import { z } from "zod";
import { settingStore } from "@/lib/data/setting-store";
import { EXAMPLES } from "@/lib/documents/examples/examples";
import { DOCUMENT_FORMATS, DOCX, withEnding } from "@/lib/domain/document/document-formats";
import { OFFICIAL_DOCUMENT_NAMES } from "@/lib/domain/document/official-documents.data";
import { accepted, refused } from "@/lib/domain/outcome";
import { BODY_SETTING, bodySetting } from "@/lib/domain/setting/body-setting";
import { toLocale } from "@/lib/i18n/locales";
import { fileStore } from "@/lib/storage/file-store";
import { exampleFor, fillExample } from "../document-template/fill-example";
import { defineQuery } from "../framework/define-use-case";
import { lookInForce } from "./look-in-force";

/** An example of an official document under the name of this body, in the reader's language, as PDF or Word as it is made today. */
export const readDocumentExample = defineQuery({
  name: "document.read-example",
  permission: "document-form:read",
  path: "/document-examples/{document}/file",
  input: z.object({
    document: z.enum(OFFICIAL_DOCUMENT_NAMES),
    format: z.enum(DOCUMENT_FORMATS).default("pdf"),
  }),
  async run({ actor, db, today }, { document, format }) {
    const body = await settingStore.read(db.tx, BODY_SETTING, bodySetting);
    const shown = { language: toLocale(actor.locale), body };
    const { fileName, pdf, word } = EXAMPLES[document];
    const name = fileName(shown);
    if (format === "pdf") return accepted({ bytes: await pdf(shown), name, type: "application/pdf" });
    if (word === null) return refused({ code: "no-word-version", field: "format" });
    const look = await lookInForce({ db, today }, document);
    const bytes =
      look === null || look.template === null
        ? await word(shown)
        : fillExample(
            await fileStore.get(look.template.sha256),
            document,
            await exampleFor({ db }, document, shown.language),
          );
    return accepted({ bytes, name: withEnding(name, format), type: DOCX });
  },
});
