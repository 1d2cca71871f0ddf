"use client";

import { useLocale, useTranslations } from "next-intl";
import { CheckboxField, TextField } from "@/components/forms/fields";
import { NumberField } from "@/components/forms/number-field";
import { systemLanguage, type ReviewedScheme, type SchemeDays } from "@/components/review/determination";
import { ReviewPreview, useDetermination } from "@/components/review/review-preview";
import { SchemeDaysFields } from "@/components/review/scheme-days-fields";
import { Callout } from "@/components/ui/callout";
import { FormSection } from "@/components/ui/form-section";
import { ClauseLink } from "@/components/workflow/clause-link";

type DeterminationSectionProps = Readonly<{
  caseId: string;
  /** Every scheme of the case, the leading one first. */
  schemes: readonly ReviewedScheme[];
  mayBeSampled: boolean;
}>;

/** Days and sample: the reviewer's choices, and the rules' answer beside them (5.4.3, 5.4.5), for each system (11.1). */
export function DeterminationSection({ caseId, schemes, mayBeSampled }: DeterminationSectionProps) {
  const t = useTranslations("review");
  const language = systemLanguage(useLocale());
  const answer = useDetermination(caseId);
  const known = answer === null || answer === "failed" ? null : answer;
  const daysOf = (index: number): SchemeDays | null =>
    index === 0 ? known : (known?.combined[index - 1] ?? null);
  const isCombined = schemes.length > 1;
  return (
    <FormSection id="determination" title={t("determination")} clause={<ClauseLink clause="5.4.3" />}>
      {!mayBeSampled && <Callout kind="info">{t("sampleNone")}</Callout>}
      {isCombined && <Callout kind="info">{t("combinedWhy", { count: schemes.length })}</Callout>}
      {schemes.map((each, index) => {
        const { scheme, system } = each;
        const fields = (
          <SchemeDaysFields
            key={scheme}
            prefix={index === 0 ? "" : `combined.${index - 1}.`}
            scheme={each}
            days={daysOf(index)}
          />
        );
        if (!isCombined) return fields;
        return (
          <fieldset key={scheme} className="flex flex-col gap-5 border-l-4 border-line pl-4">
            <legend className="mb-2 font-semibold">{system[language]}</legend>
            {fields}
          </fieldset>
        );
      })}
      <div className="grid gap-x-6 gap-y-5 sm:grid-cols-2">
        <NumberField
          name="coefficient"
          label={t("coefficient")}
          hint={isCombined ? t("coefficientOfAll") : t("coefficientHint")}
          clause={<ClauseLink clause="11.1" />}
          optional
        />
        <TextField name="coefficientReason" label={t("coefficientReason")} />
      </div>
      <CheckboxField name="stage1OnSite" label={t("stage1OnSite")} clause={<ClauseLink clause="5.4.1" />} />
      <ReviewPreview answer={answer} schemes={schemes} />
    </FormSection>
  );
}
