"use client";

import { useTranslations } from "next-intl";
import { useWatch } from "react-hook-form";
import { ComplexityField } from "@/components/application/complexity-field";
import { TextAreaField, TextField } from "@/components/forms/fields";
import { NumberField } from "@/components/forms/number-field";
import { RowsField } from "@/components/forms/rows-field";
import type { ReviewedScheme, SchemeDays } from "@/components/review/determination";
import { ClauseLink } from "@/components/workflow/clause-link";

type SchemeDaysFieldsProps = Readonly<{
  /** Where the choices of the scheme stand in the form: "" or "combined.0.". */
  prefix: string;
  scheme: ReviewedScheme;
  /** What the rules answered last; null while they have not. */
  days: SchemeDays | null;
}>;

/** What the reviewer chooses for the days of one scheme (5.4.3); people and sites come from the application. */
export function SchemeDaysFields({ prefix, scheme, days }: SchemeDaysFieldsProps) {
  const t = useTranslations("review");
  const { complexity, clauses } = scheme;
  const range = days?.siteDaysRange;
  const stated: unknown = useWatch({ name: `${prefix}sites` });
  const manualDays: unknown = useWatch({ name: `${prefix}manualDays` });
  // What was typed stays in sight even where it is asked for no more: else it would be refused with no box to mend it in.
  const countsSingly = days?.countsSitesSingly === true || (Array.isArray(stated) && stated.length > 0);
  const isManual = (days?.manDays.ok === true && days.manDays.manual) || isTyped(manualDays);
  return (
    <>
      <ComplexityField name={`${prefix}complexity`} label={t("complexity")} asked={complexity} />
      {range !== undefined && range !== null && range.most > 0 && (
        <NumberField
          name={`${prefix}siteDays`}
          label={t("siteDays")}
          hint={t("siteDaysHint", { least: range.least.toFixed(1), most: range.most.toFixed(1) })}
          clause={<ClauseLink clause="5.4.3.1(3)" />}
          optional
        />
      )}
      {countsSingly && (
        <RowsField
          name={`${prefix}sites`}
          label={t("sites")}
          hint={t("sitesHint")}
          blank={{ name: "", people: undefined, reduction: 0 }}
          max={500}
          columns={[
            { key: "name", header: t("siteName"), kind: "text", width: "wide" },
            { key: "people", header: t("sitePeople"), kind: "number", width: "narrow" },
            { key: "reduction", header: t("siteReduction"), kind: "number", width: "narrow" },
          ]}
        />
      )}
      <RowsField
        name={`${prefix}adjustments`}
        label={t("adjustments")}
        clause={<ClauseLink clause={clauses.adjustments} />}
        blank={{ days: undefined, reason: "" }}
        max={50}
        columns={[
          { key: "days", header: t("adjustmentDays"), kind: "number", width: "narrow" },
          { key: "reason", header: t("reason"), kind: "text", width: "wide" },
        ]}
      />
      {isManual && <ManualDaysFields prefix={prefix} clause={clauses.table} />}
    </>
  );
}

const isTyped = (stated: unknown): boolean =>
  typeof stated === "object" &&
  stated !== null &&
  Object.values(stated).some((value) => value !== undefined && value !== null && value !== "");

/** Past the end of the table a person answers for the figure. */
function ManualDaysFields({ prefix, clause }: Readonly<{ prefix: string; clause: string }>) {
  const t = useTranslations("review");
  return (
    <div className="flex flex-col gap-4">
      <NumberField
        name={`${prefix}manualDays.days`}
        label={t("total")}
        clause={<ClauseLink clause={clause} />}
      />
      <TextAreaField name={`${prefix}manualDays.reason`} label={t("reason")} rows={2} />
      <TextField name={`${prefix}manualDays.approver`} label={t("approver")} />
    </div>
  );
}
