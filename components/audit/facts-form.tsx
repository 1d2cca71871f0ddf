"use client";

import { useTranslations } from "next-intl";
import { ApiForm } from "@/components/forms/api-form";
import { CheckboxesField, TextAreaField } from "@/components/forms/fields";
import { NumberField } from "@/components/forms/number-field";
import { RowsField } from "@/components/forms/rows-field";
import type { Draft } from "@/components/forms/kept-draft";
import { useApiForm } from "@/components/forms/use-api-form";
import { COMPLEXITY_FACTORS } from "@/lib/domain/application/application-lists";
import { type CaseFacts, factsForm } from "@/lib/domain/audit/facts-file";

type FactsFormProps = Readonly<{
  ids: Readonly<{ caseId: string; auditId: string }>;
  start: CaseFacts & Readonly<{ difference?: string; version?: number }>;
  draft: Draft<typeof factsForm> | null;
}>;

/** People, sites, scope and complexity as the team found them (5.6.2 c). */
export function FactsForm({ ids, start, draft }: FactsFormProps) {
  const t = useTranslations("conduct");
  const version = start.version ?? 0;
  const base = {
    ...ids,
    version,
    effectivePersonnel: start.effectivePersonnel,
    dissimilarSites: start.dissimilarSites,
    similarGroups: start.similarGroups.map((count) => ({ count })),
    scope: start.scope,
    complexity: COMPLEXITY_FACTORS.filter((factor) => start.complexity.includes(factor)),
    difference: start.difference ?? "",
  };
  const api = useApiForm({
    schema: factsForm,
    endpoint: `/api/v1/cases/${ids.caseId}/audits/${ids.auditId}/facts`,
    method: "PUT",
    draft: { key: `facts/${ids.auditId}`, baseVersion: version, isRestored: draft !== null },
    defaults: draft ?? base,
    base,
  });
  const words = Object.fromEntries(COMPLEXITY_FACTORS.map((value) => [value, t(`factor.${value}`)]));
  return (
    <ApiForm api={api} submitLabel={t("facts.confirm")} words={words}>
      <p className="text-muted">{t("facts.why")}</p>
      <NumberField name="effectivePersonnel" label={t("facts.effectivePersonnel")} />
      <NumberField name="dissimilarSites" label={t("facts.dissimilarSites")} />
      <RowsField
        name="similarGroups"
        label={t("facts.similarGroups")}
        blank={{ count: 1 }}
        max={100}
        columns={[{ key: "count", header: t("facts.count"), kind: "number", width: "narrow" }]}
      />
      <TextAreaField name="scope" label={t("facts.scope")} rows={2} />
      <CheckboxesField
        name="complexity"
        label={t("facts.complexity")}
        columns={2}
        options={COMPLEXITY_FACTORS.map((value) => ({ value, label: t(`factor.${value}`) }))}
      />
      <TextAreaField
        name="difference"
        label={t("facts.difference")}
        hint={t("facts.differenceHint")}
        rows={2}
      />
    </ApiForm>
  );
}
