"use client";

import { useTranslations } from "next-intl";
import { useWatch } from "react-hook-form";
import { WarningAt } from "@/components/calculator/warning-at";
import { CheckboxesField, CheckboxField, RadioCardsField, TextField } from "@/components/forms/fields";
import { NumberField } from "@/components/forms/number-field";
import { RowsField } from "@/components/forms/rows-field";
import { ClauseLink } from "@/components/workflow/clause-link";
import { toDays } from "@/rules/core/amount";
import { findBand } from "@/rules/core/bands";
import { complexityAsked } from "@/rules/man-days/complexity-asked";
import { MAN_DAYS_AUDITS } from "@/rules/man-days/man-days-question";
import type { ManDaysRules, StagesManDays, TotalManDays } from "@/rules/man-days/man-days-rules";
import { tableClause } from "@/rules/man-days/people-table";

type ManDaysFactsProps = Readonly<{
  rules: ManDaysRules;
  /** Past the end of the table a person answers for the figure. */
  isManual: boolean;
}>;

/** The facts audit time is determined from, in the shape the edition asks for (5.4.3). */
export function ManDaysFacts({ rules, isManual }: ManDaysFactsProps) {
  const t = useTranslations("calculator.facts");
  return (
    <>
      <RadioCardsField
        name="manDays.audit"
        label={t("audit")}
        columns="short"
        options={MAN_DAYS_AUDITS.map((value) => ({ value, label: t(`audits.${value}`) }))}
      />
      <WarningAt path="manDays.audit" />
      <RowsField
        name="manDays.personnel"
        label={t("personnel")}
        hint={t("personnelHint")}
        clause={<ClauseLink clause={rules.effectivePersonnel.clause} />}
        blank={{ count: undefined, hoursPerDay: rules.effectivePersonnel.fullDayHours }}
        max={100}
        columns={[
          { key: "count", header: t("count"), kind: "number", width: "narrow" },
          { key: "hoursPerDay", header: t("hoursPerDay"), kind: "number", width: "narrow" },
        ]}
      />
      <Complexity rules={rules} />
      {rules.kind === "stages" ? <SampledSites rules={rules} /> : <SitesSingly rules={rules} />}
      <RowsField
        name="manDays.adjustments"
        label={t("adjustments")}
        hint={t("adjustmentsHint")}
        clause={<ClauseLink clause={rules.adjustments.clause} />}
        blank={{ days: undefined, reason: "" }}
        max={100}
        columns={[
          { key: "days", header: t("days"), kind: "number", width: "narrow" },
          { key: "reason", header: t("reason"), kind: "text", width: "wide" },
        ]}
      />
      <NumberField
        name="manDays.coefficient"
        label={t("coefficient")}
        hint={t("coefficientHint", {
          least: rules.coefficient.least / 100,
          most: rules.coefficient.most / 100,
        })}
        clause={<ClauseLink clause={rules.coefficient.clause} />}
        optional
      />
      <CheckboxField
        name="manDays.stage1OnSite"
        label={t("stage1OnSite")}
        clause={<ClauseLink clause={rules.onSiteShare.clause} />}
      />
      <WarningAt path="manDays.stage1OnSite" />
      <ManualDays rules={rules} isManual={isManual} />
    </>
  );
}

function Complexity({ rules }: Readonly<{ rules: ManDaysRules }>) {
  const t = useTranslations();
  const { by, codes, clause } = complexityAsked(rules);
  if (by === "nothing") return null;
  const shared = {
    clause: <ClauseLink clause={clause} />,
    columns: 2 as const,
    options: codes.map((code) => ({ value: code, label: t(`application.factors.${code}`) })),
  };
  return by === "factors" ? (
    <CheckboxesField name="manDays.complexity" label={t("calculator.facts.complexity")} {...shared} />
  ) : (
    <RadioCardsField name="manDays.category" label={t("calculator.facts.category")} {...shared} />
  );
}

/** One figure for all sampled sites together, inside the range of its row. */
function SampledSites({ rules }: Readonly<{ rules: StagesManDays }>) {
  const t = useTranslations("calculator.facts");
  const sampled: unknown = useWatch({ name: "manDays.sampledSites" });
  const band = typeof sampled === "number" ? findBand(rules.sites.rows, sampled) : null;
  const clause = <ClauseLink clause={rules.sites.clause} />;
  return (
    <div className="grid items-start gap-x-6 gap-y-5 sm:grid-cols-2">
      <NumberField name="manDays.sampledSites" label={t("sampledSites")} clause={clause} />
      {band !== null && band.value.most > 0 && (
        <NumberField
          name="manDays.siteDays"
          label={t("siteDays")}
          hint={t("siteDaysHint", { least: toDays(band.value.least), most: toDays(band.value.most) })}
          optional
        />
      )}
    </div>
  );
}

function SitesSingly({ rules }: Readonly<{ rules: TotalManDays }>) {
  const t = useTranslations("calculator.facts");
  return (
    <>
      <RowsField
        name="manDays.sites"
        label={t("sites")}
        hint={t("sitesHint", { most: rules.sites.reductionMost / 100 })}
        clause={<ClauseLink clause={rules.sites.clause} />}
        blank={{ count: undefined, hoursPerDay: rules.effectivePersonnel.fullDayHours, reduction: 0 }}
        max={100}
        columns={[
          { key: "count", header: t("count"), kind: "number", width: "narrow" },
          { key: "hoursPerDay", header: t("hoursPerDay"), kind: "number", width: "narrow" },
          { key: "reduction", header: t("reduction"), kind: "number", width: "narrow" },
        ]}
      />
      <NumberField
        name="manDays.stage1"
        label={t("stage1")}
        hint={t("stage1Hint", { share: rules.stage1.proposed, least: toDays(rules.stage1.least) })}
        clause={<ClauseLink clause={rules.stage1.clause} />}
        optional
      />
    </>
  );
}

function ManualDays({ rules, isManual }: ManDaysFactsProps) {
  const t = useTranslations("calculator.facts");
  const typed: unknown = useWatch({ name: "manDays.manualDays.days" });
  if (!isManual && typeof typed !== "number") return null;
  return (
    <fieldset className="flex flex-col gap-4 border-l-4 border-warn pl-4">
      <legend className="sr-only">{t("manualDays")}</legend>
      <NumberField
        name="manDays.manualDays.days"
        label={t("manualDays")}
        clause={<ClauseLink clause={tableClause(rules)} />}
        optional
      />
      <WarningAt path="manDays.manualDays.days" />
      <TextField name="manDays.manualDays.reason" label={t("reason")} />
      <TextField name="manDays.manualDays.approver" label={t("approver")} />
    </fieldset>
  );
}
