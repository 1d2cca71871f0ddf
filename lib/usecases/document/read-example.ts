import { z } from "zod";
import { EXAMPLES } from "@/lib/documents/examples/examples";
import { DOCUMENT_FORMATS, DOCX, withEnding } from "@/lib/domain/document/document-formats";
import { OFFICIAL_DOCUMENT_NAMES } from "@/lib/domain/document/official-documents.data";
import { accepted, refused } from "@/lib/domain/outcome";
import { toLocale } from "@/lib/i18n/locales";
import { fileStore } from "@/lib/storage/file-store";
import { exampleFor, fillExample } from "../document-template/fill-example";
import { defineQuery } from "../framework/define-use-case";

/** An example of an official document of this body, in the reader's language, as PDF or Word as it is made today. */
export const readDocumentExample = defineQuery({
  name: "document.read-example",
  permission: "document-form:read",
  path: "/document-examples/{document}/file",
  input: z.object({
    document: z.enum(OFFICIAL_DOCUMENT_NAMES),
    format: z.enum(DOCUMENT_FORMATS).default("pdf"),
  }),
  async run(context, { document, format }) {
    const example = await exampleFor(context, document, toLocale(context.actor.locale));
    const { fileName: name, shown, look } = example;
    const { pdf, word } = EXAMPLES[document];
    if (format === "pdf") return accepted({ bytes: await pdf(shown), name, type: "application/pdf" });
    if (word === null) return refused({ code: "no-word-version", field: "format" });
    const template = look?.template ?? null;
    const bytes =
      template === null
        ? await word(shown)
        : fillExample(await fileStore.get(template.sha256), document, example);
    return accepted({ bytes, name: withEnding(name, format), type: DOCX });
  },
});
