"use client";

import { useTranslations } from "next-intl";
import { ApiForm } from "@/components/forms/api-form";
import { TextAreaField } from "@/components/forms/fields";
import type { Draft } from "@/components/forms/kept-draft";
import { useApiForm } from "@/components/forms/use-api-form";
import type { PlanChoices } from "@/components/plan/plan-row";
import { PlanLive, type PlanLiveProps } from "@/components/plan/plan-live";
import { PlanRowsField } from "@/components/plan/plan-rows-field";
import { RemoteForAll } from "@/components/plan/remote-for-all";
import { PLAN_ROW_KINDS, planForm, type PlanForm as PlanValues } from "@/lib/domain/plan/plan-form";

type PlanFormProps = Readonly<{
  values: Omit<PlanValues, "rows"> & Readonly<{ rows: readonly PlanValues["rows"][number][] }>;
  choices: PlanChoices;
  live: PlanLiveProps["live"];
  servedBy: PlanLiveProps["servedBy"];
  draft: Draft<typeof planForm> | null;
}>;

/** The leader's draft: purpose, scope and every row (5.4.6.3). */
export function PlanForm({ values, choices, live, servedBy, draft }: PlanFormProps) {
  const t = useTranslations("plan.form");
  const tp = useTranslations("plan");
  const { caseId, auditId } = values;
  const base = { ...values, rows: [...values.rows] };
  const api = useApiForm({
    schema: planForm,
    endpoint: `/api/v1/cases/${caseId}/audits/${auditId}/plan`,
    method: "PUT",
    draft: { key: `audit-plan/${auditId}`, baseVersion: values.version, isRestored: draft !== null },
    defaults: draft ?? base,
    base,
  });
  const named = [...choices.sites, ...choices.people, ...choices.contents];
  const kinds = PLAN_ROW_KINDS.map((value) => ({ value, label: tp(`kinds.${value}`) }));
  const words = Object.fromEntries([...named, ...kinds].map(({ value, label }) => [value, label]));
  return (
    <ApiForm api={api} label={t("title")} submitLabel={t("save")} words={words}>
      <TextAreaField name="purpose" label={t("purpose")} rows={2} />
      <TextAreaField name="scope" label={t("scope")} rows={2} />
      <RemoteForAll />
      <PlanRowsField choices={choices} />
      <PlanLive live={live} servedBy={servedBy} choices={choices} />
    </ApiForm>
  );
}
