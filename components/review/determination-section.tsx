"use client";

import { useTranslations } from "next-intl";
import { useWatch } from "react-hook-form";
import { ComplexityField } from "@/components/application/complexity-field";
import { CheckboxField, TextAreaField, TextField } from "@/components/forms/fields";
import { NumberField } from "@/components/forms/number-field";
import { RowsField } from "@/components/forms/rows-field";
import { ReviewPreview, useDetermination } from "@/components/review/review-preview";
import { Callout } from "@/components/ui/callout";
import { FormSection } from "@/components/ui/form-section";
import { ClauseLink } from "@/components/workflow/clause-link";
import type { ComplexityAsked } from "@/rules/man-days/complexity-asked";

type DeterminationSectionProps = Readonly<{
  caseId: string;
  edition: string;
  mayBeSampled: boolean;
  complexity: ComplexityAsked;
}>;

/** Days and sample: the reviewer's choices, and the rules' answer beside them (5.4.3, 5.4.5). */
export function DeterminationSection(props: DeterminationSectionProps) {
  const { caseId, edition, mayBeSampled, complexity } = props;
  const t = useTranslations("review");
  const answer = useDetermination(caseId);
  const known = answer === null || answer === "failed" ? null : answer;
  const range = known?.siteDaysRange;
  const manualDays: unknown = useWatch({ name: "manualDays" });
  // What was typed stays in sight even where it is no figure: else it would be refused with no box to mend it in.
  const isManual = (known !== null && known.manDays.ok && known.manDays.manual) || isTyped(manualDays);
  return (
    <FormSection id="determination" title={t("determination")} clause={<ClauseLink clause="5.4.3" />}>
      {!mayBeSampled && <Callout kind="info">{t("sampleNone")}</Callout>}
      <ComplexityField name="complexity" label={t("complexity")} asked={complexity} />
      {range !== undefined && range !== null && range.most > 0 && (
        <NumberField
          name="siteDays"
          label={t("siteDays")}
          hint={t("siteDaysHint", { least: range.least.toFixed(1), most: range.most.toFixed(1) })}
          clause={<ClauseLink clause="5.4.3.1(3)" />}
          optional
        />
      )}
      <RowsField
        name="adjustments"
        label={t("adjustments")}
        clause={<ClauseLink clause="5.4.3.1(2)" />}
        blank={{ days: undefined, reason: "" }}
        max={50}
        columns={[
          { key: "days", header: t("adjustmentDays"), kind: "number", width: "narrow" },
          { key: "reason", header: t("reason"), kind: "text", width: "wide" },
        ]}
      />
      <div className="grid gap-x-6 gap-y-5 sm:grid-cols-2">
        <NumberField
          name="coefficient"
          label={t("coefficient")}
          hint={t("coefficientHint")}
          clause={<ClauseLink clause="11.1" />}
          optional
        />
        <TextField name="coefficientReason" label={t("coefficientReason")} />
      </div>
      <CheckboxField name="stage1OnSite" label={t("stage1OnSite")} clause={<ClauseLink clause="5.4.1" />} />
      {isManual && <ManualDaysFields />}
      <ReviewPreview answer={answer} edition={edition} />
    </FormSection>
  );
}

const isTyped = (stated: unknown): boolean =>
  typeof stated === "object" &&
  stated !== null &&
  Object.values(stated).some((value) => value !== undefined && value !== null && value !== "");

/** Past the end of the table a person answers for the figure. */
function ManualDaysFields() {
  const t = useTranslations("review");
  return (
    <div className="flex flex-col gap-4">
      <NumberField name="manualDays.days" label={t("total")} clause={<ClauseLink clause="5.4.3" />} />
      <TextAreaField name="manualDays.reason" label={t("reason")} rows={2} />
      <TextField name="manualDays.approver" label={t("approver")} />
    </div>
  );
}
