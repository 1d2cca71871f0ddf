"use client";

import { useTranslations } from "next-intl";
import { ApiForm } from "@/components/forms/api-form";
import { TextAreaField } from "@/components/forms/fields";
import { NumberField } from "@/components/forms/number-field";
import { useApiForm } from "@/components/forms/use-api-form";
import { settleFactsForm } from "@/lib/domain/audit/facts-file";

type SettleFormProps = Readonly<{
  ids: Readonly<{ caseId: string; auditId: string }>;
  version: number;
  /** Half-days still missing: proposed. */
  missing: number;
}>;

/** The programme manager's answer to a difference: days for stage 2, and why that is enough (5.6.2 c). */
export function SettleForm({ ids, version, missing }: SettleFormProps) {
  const t = useTranslations("conduct.facts");
  const units = useTranslations("units");
  const api = useApiForm({
    schema: settleFactsForm,
    endpoint: `/api/v1/cases/${ids.caseId}/audits/${ids.auditId}/facts/settlement`,
    idPrefix: "settle-",
    defaults: { ...ids, version, addedHalfDays: missing, settlement: "" },
  });
  return (
    <div className="mb-10">
      <ApiForm api={api} submitLabel={t("settle")}>
        <NumberField
          name="addedHalfDays"
          label={t("addedHalfDays")}
          kind="half-days"
          unit={units("half-days")}
        />
        <TextAreaField name="settlement" label={t("settlement")} rows={3} />
      </ApiForm>
    </div>
  );
}
