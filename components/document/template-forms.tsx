"use client";

import { useTranslations } from "next-intl";
import { ApiForm } from "@/components/forms/api-form";
import { DateField, SelectField, TextField } from "@/components/forms/fields";
import { FileField } from "@/components/forms/file-field";
import { useApiForm } from "@/components/forms/use-api-form";
import { DOCX } from "@/lib/domain/document/document-formats";
import type { OfficialDocumentName } from "@/lib/domain/document/official-documents.data";
import { TEMPLATE_LIMIT, templateChoiceForm, templateForm } from "@/lib/domain/document/template-form";

type Document = Readonly<{ document: OfficialDocumentName }>;

/** The next version of the body's Word template; what is wrong with it is told at once. */
export function TemplateForm({ document }: Document) {
  const t = useTranslations("document.template");
  const api = useApiForm({
    schema: templateForm,
    endpoint: `/api/v1/official-documents/${document}/templates`,
    idPrefix: "template-",
    defaults: { document, note: "" },
    again: true,
  });
  return (
    <ApiForm api={api} label={t("keep")} submitLabel={t("keep")}>
      <FileField name="fileId" label={t("file")} accept={`.docx,${DOCX}`} maxBytes={TEMPLATE_LIMIT} />
      <TextField name="note" label={t("note")} hint={t("noteHint")} />
    </ApiForm>
  );
}

type ChoiceProps = Document &
  Readonly<{ version: number; today: string; inForce: string | null; versions: readonly Version[] }>;
type Version = Readonly<{ id: string; version: number }>;

/** From which day on which version, or the built-in look again, makes the Word file. */
export function TemplateChoiceForm({ document, version, today, inForce, versions }: ChoiceProps) {
  const t = useTranslations("document.template");
  const api = useApiForm({
    schema: templateChoiceForm,
    endpoint: `/api/v1/official-documents/${document}/template-choices`,
    idPrefix: "template-choice-",
    defaults: { document, version, templateId: inForce ?? "", from: today, note: "" },
    again: true,
  });
  return (
    <ApiForm api={api} label={t("choose")} submitLabel={t("choose")}>
      <SelectField
        name="templateId"
        label={t("which")}
        options={[
          { value: "", label: t("builtIn") },
          ...versions.map((one) => ({ value: one.id, label: t("version", { version: one.version }) })),
        ]}
      />
      <DateField name="from" label={t("from")} min={today} hint={t("fromHint")} />
      <TextField name="note" label={t("why")} optional />
    </ApiForm>
  );
}
