"use client";

import { useTranslations } from "next-intl";
import { ApiForm } from "@/components/forms/api-form";
import { SelectField, TextAreaField } from "@/components/forms/fields";
import { useApiForm } from "@/components/forms/use-api-form";
import { interpretationForm } from "@/lib/domain/interpretation/interpretation-form";
import type { InterpretationKey } from "@/lib/domain/interpretation/interpretation-record";

type InterpretationFormProps = Readonly<{ of: InterpretationKey; version: number; mayRevoke: boolean }>;

/** The body's next word on a reading. */
export function InterpretationForm({ of, version, mayRevoke }: InterpretationFormProps) {
  const t = useTranslations("interpretation");
  const api = useApiForm({
    schema: interpretationForm,
    endpoint: "/api/v1/interpretations",
    defaults: { ...of, version, verdict: "confirmed", text: "" },
  });
  return (
    <ApiForm api={api} label={t("record")} submitLabel={t("save")}>
      {mayRevoke && (
        <SelectField
          name="verdict"
          label={t("verdict")}
          options={(["confirmed", "revoked"] as const).map((value) => ({
            value,
            label: t(`verdicts.${value}`),
          }))}
        />
      )}
      <TextAreaField name="text" label={t("text")} hint={t("textHint")} rows={4} />
    </ApiForm>
  );
}
