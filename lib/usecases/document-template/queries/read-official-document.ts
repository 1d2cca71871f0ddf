import { documentTemplateStore } from "@/lib/data/document-template-store";
import { documentFormStore } from "@/lib/data/document-form-store";
import { permissionScope } from "@/lib/domain/access/can";
import { officialDocumentForm } from "@/lib/domain/document/template-form";
import { choiceOn } from "@/lib/domain/document/template-standing";
import { accepted } from "@/lib/domain/outcome";
import { fixedTextsOf } from "@/lib/documents/fixed-texts";
import { placeholdersOf } from "@/lib/documents/template/placeholders";
import { viewOf } from "@/lib/documents/template/view";
import { toLocale } from "@/lib/i18n/locales";
import { defineQuery } from "../../framework/define-use-case";
import { exampleFor } from "../fill-example";

/** One official document of the body: its code and fixed texts, its templates, which of them is used from when on, and what one may name. */
export const readOfficialDocument = defineQuery({
  name: "official-document.read",
  permission: "document-form:read",
  path: "/official-documents/{document}",
  input: officialDocumentForm,
  async run(context, { document }) {
    const { db, actor, today } = context;
    const language = toLocale(actor.locale);
    const { shape, model, shown } = await exampleFor(context, document, language);
    const choices = await documentTemplateStore.choices(db, document);
    const forms = await documentFormStore.versions(db, document);
    const own = forms[0]?.texts ?? [];
    return accepted({
      ...{ document, form: shown.form, forms, formVersion: forms[0]?.number ?? 0 },
      texts: fixedTextsOf(document).map((builtIn) => ({
        ...builtIn,
        own: own.find(({ path }) => path === builtIn.path) ?? null,
      })),
      today,
      templates: await documentTemplateStore.versions(db, document),
      choices,
      inForce: choiceOn(choices, today)?.templateId ?? null,
      placeholders: placeholdersOf(shape, viewOf(shape, model, { language, document }), language),
      mayChange: permissionScope(actor, "setting:write").ok,
    });
  },
});
