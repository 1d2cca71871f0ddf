"use client";

import { useTranslations } from "next-intl";
import { ApiForm } from "@/components/forms/api-form";
import { TextAreaField } from "@/components/forms/fields";
import { useApiForm } from "@/components/forms/use-api-form";
import type { PlanChoices } from "@/components/plan/plan-row";
import { PlanRowsField } from "@/components/plan/plan-rows-field";
import { RemoteForAll } from "@/components/plan/remote-for-all";
import { planForm, type PlanForm as PlanValues } from "@/lib/domain/plan/plan-form";

type PlanFormProps = Readonly<{
  values: Omit<PlanValues, "rows"> & Readonly<{ rows: readonly PlanValues["rows"][number][] }>;
  choices: PlanChoices;
}>;

/** The leader's draft: purpose, scope and every row (5.4.6.3). */
export function PlanForm({ values, choices }: PlanFormProps) {
  const t = useTranslations("plan.form");
  const { caseId, auditId } = values;
  const api = useApiForm({
    schema: planForm,
    endpoint: `/api/v1/cases/${caseId}/audits/${auditId}/plan`,
    method: "PUT",
    defaults: { ...values, rows: [...values.rows] },
  });
  return (
    <ApiForm api={api} label={t("title")} submitLabel={t("save")}>
      <TextAreaField name="purpose" label={t("purpose")} rows={2} />
      <TextAreaField name="scope" label={t("scope")} rows={2} />
      <RemoteForAll />
      <PlanRowsField choices={choices} />
    </ApiForm>
  );
}
