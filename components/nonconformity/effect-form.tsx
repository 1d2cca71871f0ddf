"use client";

import { useTranslations } from "next-intl";
import { ApiForm } from "@/components/forms/api-form";
import { RadioCardsField, TextAreaField } from "@/components/forms/fields";
import { useApiForm } from "@/components/forms/use-api-form";
import { EFFECT_VERDICTS, judgeEffectForm } from "@/lib/domain/nonconformity/effect";

type Props = Readonly<{
  ids: Readonly<{ caseId: string; auditId: string }>;
  one: Readonly<{ id: string; number: string; version: number }>;
}>;

/** Effective or not, with what was seen on site; said again it stands beside what was said before. */
export function EffectForm({ ids, one }: Props) {
  const t = useTranslations("nonconformity.effect");
  const api = useApiForm({
    schema: judgeEffectForm,
    endpoint: `/api/v1/cases/${ids.caseId}/audits/${ids.auditId}/earlier-nonconformities/${one.id}/judgements`,
    idPrefix: `effect-${one.id}-`,
    defaults: { ...ids, nonconformityId: one.id, version: one.version, finding: "" },
    again: true,
  });
  return (
    <ApiForm api={api} label={t("formLabel", { number: one.number })} submitLabel={t("submit")}>
      <RadioCardsField
        name="verdict"
        label={t("title")}
        columns={2}
        options={EFFECT_VERDICTS.map((verdict) => ({
          value: verdict,
          label: t(`verdict.${verdict}`),
          hint: t(`hint.${verdict}`),
        }))}
      />
      <TextAreaField name="finding" label={t("finding")} rows={2} />
    </ApiForm>
  );
}
