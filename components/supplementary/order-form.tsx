"use client";

import { useTranslations } from "next-intl";
import { ApiForm } from "@/components/forms/api-form";
import { CheckboxesField, RadioCardsField, TextAreaField } from "@/components/forms/fields";
import { NumberField } from "@/components/forms/number-field";
import { useApiForm } from "@/components/forms/use-api-form";
import { ClauseLink } from "@/components/workflow/clause-link";
import { EXTENTS, orderSupplementaryForm } from "@/lib/domain/supplementary/order-form";

type Props = Readonly<{
  ids: Readonly<{ caseId: string; auditId: string }>;
  /** Nonconformities whose corrections can be verified on site now. */
  matters: readonly Readonly<{ id: string; number: string; clause: string; statement: string }>[];
  sites: readonly Readonly<{ id: string; name: string }>[];
}>;

const REASONS = ["contentReason", "peopleReason", "businessReason", "complexityReason"] as const;

/** What is verified on site, where, and why it takes its time (5.8). */
export function OrderForm({ ids, matters, sites }: Props) {
  const t = useTranslations("nonconformity.supplementary");
  const api = useApiForm({
    schema: orderSupplementaryForm,
    endpoint: `/api/v1/cases/${ids.caseId}/audits/${ids.auditId}/supplementary-audits`,
    next: `/cases/${ids.caseId}/audits/{id}`,
    idPrefix: "supplementary-",
    defaults: { ...ids, nonconformityIds: [], siteIds: [] },
  });
  return (
    <ApiForm api={api} label={t("title")} submitLabel={t("submit")}>
      <CheckboxesField
        name="nonconformityIds"
        label={t("matters")}
        options={matters.map(({ id, number, clause, statement }) => ({
          value: id,
          label: `${number}　${clause}`,
          hint: statement,
        }))}
      />
      <RadioCardsField
        name="extent"
        label={t("extent")}
        columns={2}
        options={EXTENTS.map((extent) => ({
          value: extent,
          label: t(`extents.${extent}`),
          hint: t(`extentHints.${extent}`),
        }))}
      />
      {sites.length > 0 && (
        <CheckboxesField
          name="siteIds"
          label={t("sites")}
          hint={t("sitesHint")}
          columns={2}
          optional
          options={sites.map(({ id, name }) => ({ value: id, label: name }))}
        />
      )}
      <NumberField
        name="halfDays"
        label={t("days")}
        kind="half-days"
        unit={t("daysUnit")}
        hint={t("daysHint")}
        clause={<ClauseLink clause="5.8" />}
      />
      <div className="grid gap-5 sm:grid-cols-2">
        {REASONS.map((reason) => (
          <TextAreaField key={reason} name={reason} label={t(reason)} rows={2} />
        ))}
      </div>
    </ApiForm>
  );
}
