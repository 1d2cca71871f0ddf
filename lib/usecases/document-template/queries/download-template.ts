import { z } from "zod";
import { documentTemplateStore } from "@/lib/data/document-template-store";
import { DOCX } from "@/lib/domain/document/document-formats";
import { officialDocumentForm } from "@/lib/domain/document/template-form";
import { id } from "@/lib/domain/fields";
import { accepted } from "@/lib/domain/outcome";
import { toLocale } from "@/lib/i18n/locales";
import { fileStore } from "@/lib/storage/file-store";
import { defineQuery } from "../../framework/define-use-case";
import { exampleFor, fillExample } from "../fill-example";

/** A version of a template as it was brought, or the example filled by it. */
export const downloadDocumentTemplate = defineQuery({
  name: "document-template.download",
  permission: "document-form:read",
  path: "/official-documents/{document}/templates/{templateId}/file",
  input: officialDocumentForm.extend({
    templateId: id,
    content: z.enum(["template", "example"]).default("template"),
  }),
  async run(context, { document, templateId, content }) {
    const template = await documentTemplateStore.one(context.db, document, templateId);
    const bytes = await fileStore.get(template.sha256);
    if (content === "template") return accepted({ bytes, name: template.name, type: DOCX });
    const example = await exampleFor(context, document, toLocale(context.actor.locale));
    const name = example.fileName.replace(/\.pdf$/u, `-${template.version}.docx`);
    return accepted({ bytes: fillExample(bytes, document, example), name, type: DOCX });
  },
});
