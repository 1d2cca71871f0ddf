"use client";

import { useTranslations } from "next-intl";
import { ApiForm } from "@/components/forms/api-form";
import { TextAreaField } from "@/components/forms/fields";
import { NumberField } from "@/components/forms/number-field";
import { RowsField } from "@/components/forms/rows-field";
import { useApiForm } from "@/components/forms/use-api-form";
import { type OtherScope, ScopeChoiceFields } from "@/components/audit/scope-choice-fields";
import { HalfDaysField } from "@/components/team/half-days-field";
import { settleFactsForm } from "@/lib/domain/audit/settlement";

type Named = Readonly<{ value: string; label: string }>;

type SettleFormProps = Readonly<{
  ids: Readonly<{ caseId: string; auditId: string }>;
  version: number;
  /** Half-days still missing: proposed. */
  missing: number;
  /** Similar sites a person chooses, and how many of them. */
  choice: Readonly<{ count: number; sites: readonly Named[] }>;
  /** People of a stage 2 under way, who may make an added visit; null before it is opened. */
  visitors: readonly Named[] | null;
  /** Another scope that was found, its English prefilled; null: the one on file. */
  scope: OtherScope | null;
}>;

/** The programme manager's answer to a difference: days, further sites, the added visit, and why that is enough. */
export function SettleForm({ ids, version, missing, choice, visitors, scope }: SettleFormProps) {
  const t = useTranslations("conduct.facts");
  const units = useTranslations("units");
  const api = useApiForm({
    schema: settleFactsForm,
    endpoint: `/api/v1/cases/${ids.caseId}/audits/${ids.auditId}/facts/settlement`,
    idPrefix: "settle-",
    defaults: {
      ...ids,
      version,
      addedHalfDays: missing,
      chosen: Array.from({ length: choice.count }, () => ({ siteId: "", reason: "" })),
      slots: [],
      settlement: "",
      scopeChoice: undefined,
      scopeEn: scope?.found.scopeEn ?? "",
      scopeCodes: [],
      scopeAgreedOn: "",
    },
  });
  return (
    <ApiForm api={api} label={t("settleTitle")} submitLabel={t("settle")}>
      <NumberField
        name="addedHalfDays"
        label={t("addedHalfDays")}
        hint={t("addedHint")}
        kind="half-days"
        unit={units("half-days")}
      />
      {choice.count > 0 && (
        <RowsField
          name="chosen"
          label={t("chosenSites", { count: choice.count })}
          blank={{ siteId: "", reason: "" }}
          columns={[
            { key: "siteId", header: t("siteName"), kind: "select", options: choice.sites },
            { key: "reason", header: t("choiceReason"), kind: "text", width: "wide" },
          ]}
        />
      )}
      {visitors !== null && (
        <HalfDaysField people={visitors} always={visitors} label={t("visit")} hint={t("visitHint")} />
      )}
      {scope !== null && <ScopeChoiceFields {...scope} />}
      <TextAreaField name="settlement" label={t("settlement")} hint={t("settlementHint")} rows={3} />
    </ApiForm>
  );
}
