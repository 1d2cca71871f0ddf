import { DOCX } from "@/lib/domain/document/document-formats";
import { OFFICIAL_DOCUMENTS } from "@/lib/domain/document/official-documents.data";
import { officialDocumentForm } from "@/lib/domain/document/template-form";
import { accepted, refused } from "@/lib/domain/outcome";
import { wordsIn } from "@/lib/documents/kit/words";
import { starterTemplate } from "@/lib/documents/template/starter";
import { toLocale } from "@/lib/i18n/locales";
import { defineQuery } from "../../framework/define-use-case";
import { exampleFor } from "../fill-example";

/** A template to begin with: the built-in look with every placeholder of the document, which fills as it stands. */
export const downloadStarterTemplate = defineQuery({
  name: "document-template.read-starter",
  permission: "document-form:read",
  path: "/official-documents/{document}/starter",
  input: officialDocumentForm,
  async run(context, { document }) {
    if (!OFFICIAL_DOCUMENTS[document].hasWord) return refused({ code: "no-word-version" });
    const language = toLocale(context.actor.locale);
    const { shape, title } = await exampleFor(context, document, language);
    const bytes = await starterTemplate({ shape, name: title, language, date: context.today });
    const name = `${title}-${wordsIn(language).template.title}.docx`;
    return accepted({ bytes, name: name.replace(/\s+/gu, "-"), type: DOCX });
  },
});
