import { z } from "zod";
import { documentStore } from "@/lib/data/document-store";
import { id } from "@/lib/domain/fields";
import { accepted } from "@/lib/domain/outcome";
import { fileStore } from "@/lib/storage/file-store";
import { defineQuery } from "../framework/define-use-case";
import { drawDocument } from "./render-document";

/**
 * The PDF of an official document in the actor's scope. One that the outbox has not drawn yet is drawn here:
 * the same frozen model gives the same bytes.
 */
export const readDocumentFile = defineQuery({
  name: "document.read",
  permission: "case:read",
  path: "/documents/{documentId}/file",
  input: z.object({ documentId: id }),
  async run(context, form) {
    const row = await documentStore.forReading(context.db, form.documentId);
    const bytes =
      row.file === null ? await drawDocument(row.kind, row.model) : await fileStore.get(row.file.sha256);
    return accepted({ bytes, name: row.title, type: "application/pdf" });
  },
});
