"use client";

import { useTranslations } from "next-intl";
import { ApiForm } from "@/components/forms/api-form";
import { TextAreaField, TextField } from "@/components/forms/fields";
import { useApiForm } from "@/components/forms/use-api-form";
import { documentFormForm, type OwnText } from "@/lib/domain/document/document-form-form";
import type { OfficialDocumentName } from "@/lib/domain/document/official-documents.data";

export type WordedText = OwnText & Readonly<{ isList: boolean; own: OwnText | null }>;

type DocumentFormFormProps = Readonly<{
  document: OfficialDocumentName;
  version: number;
  form: Readonly<{ code: string; version: string }>;
  texts: readonly WordedText[];
}>;

const MOST_ROWS = 8;

const rowsFor = (text: string): number => Math.min(MOST_ROWS, text.split("\n").length + 1);

/** The code and version of a form, its title and fixed sentences in both languages; the built-in words stand beside them. */
export function DocumentFormForm({ document, version, form, texts }: DocumentFormFormProps) {
  const t = useTranslations("document.form");
  const api = useApiForm({
    schema: documentFormForm,
    endpoint: `/api/v1/official-documents/${document}/form`,
    method: "PUT",
    idPrefix: "form-",
    defaults: {
      ...{ document, version, code: form.code, formVersion: form.version, note: "" },
      texts: texts.map(({ path, zh, en, own }) => ({ path, zh: own?.zh ?? zh, en: own?.en ?? en })),
    },
    again: true,
  });
  return (
    <ApiForm api={api} label={t("title")} submitLabel={t("save")}>
      <TextField name="code" label={t("code")} />
      <TextField name="formVersion" label={t("formVersion")} hint={t("formVersionHint")} />
      {texts.map(({ path, zh, en, isList, own }, index) => (
        <fieldset key={path} className="grid gap-3 border-t border-line pt-3">
          <legend className="font-semibold">
            {isTitle(path) ? t("titleText") : t("text", { number: index + 1 })}
            {own !== null && <span className="ml-2 text-sm font-normal text-muted">{t("changed")}</span>}
          </legend>
          <TextAreaField
            name={`texts.${index}.zh`}
            label={t("zh")}
            rows={rowsFor(zh)}
            hint={own === null ? (isList ? t("lines") : undefined) : t("builtIn", { text: zh })}
          />
          <TextAreaField
            name={`texts.${index}.en`}
            label={t("en")}
            rows={rowsFor(en)}
            hint={own === null ? undefined : t("builtIn", { text: en })}
          />
        </fieldset>
      ))}
      <TextField name="note" label={t("note")} hint={t("noteHint")} />
    </ApiForm>
  );
}

const isTitle = (path: string): boolean => /(?:^|\.)title(?:\.|$)/u.test(path);
