"use client";

import { useTranslations } from "next-intl";
import { ApiForm } from "@/components/forms/api-form";
import { DateField, SelectField, TextField } from "@/components/forms/fields";
import { useApiForm } from "@/components/forms/use-api-form";
import { FieldRow } from "@/components/ui/form-section";
import type { SelectOption } from "@/components/ui/input";
import { newDraftForm } from "@/lib/domain/edition/edition-draft-form";

/** A draft of the edition that follows the last released one of a scheme. */
export function BeginDraftForm({ schemes }: Readonly<{ schemes: readonly SelectOption[] }>) {
  const t = useTranslations("edition");
  const api = useApiForm({
    schema: newDraftForm,
    endpoint: "/api/v1/edition-drafts",
    defaults: { scheme: "", edition: "", effectiveFrom: "" },
    next: "/rules/drafts/{id}",
  });
  return (
    <ApiForm api={api} label={t("begin")} submitLabel={t("begin")}>
      <SelectField name="scheme" label={t("scheme")} options={schemes} />
      <FieldRow>
        <TextField name="edition" label={t("edition")} hint={t("editionHint")} maxLength={20} />
        <DateField name="effectiveFrom" label={t("effectiveFrom")} />
      </FieldRow>
    </ApiForm>
  );
}
