import { z } from "zod";
import { documentStore } from "@/lib/data/document-store";
import { DOCUMENT_FORMATS, DOCX, withEnding } from "@/lib/domain/document/document-formats";
import { id } from "@/lib/domain/fields";
import { accepted } from "@/lib/domain/outcome";
import { fileStore } from "@/lib/storage/file-store";
import { defineQuery } from "../framework/define-use-case";
import { drawDocument, writeDocument } from "./render-document";

/**
 * An official document in the actor's scope: its PDF, or the same content as Word. A PDF that the outbox has not
 * drawn yet is drawn here: the same frozen model gives the same bytes.
 */
export const readDocumentFile = defineQuery({
  name: "document.read",
  permission: "case:read",
  path: "/documents/{documentId}/file",
  input: z.object({ documentId: id, format: z.enum(DOCUMENT_FORMATS).default("pdf") }),
  async run(context, form) {
    const row = await documentStore.forReading(context.db, form.documentId);
    if (form.format === "docx") {
      const word = await writeDocument(row.kind, row.model);
      if (!word.ok) return word;
      return accepted({ bytes: word.value, name: withEnding(row.title, form.format), type: DOCX });
    }
    const bytes =
      row.file === null ? await drawDocument(row.kind, row.model) : await fileStore.get(row.file.sha256);
    return accepted({ bytes, name: row.title, type: "application/pdf" });
  },
});
