"use client";

import { useTranslations } from "next-intl";
import { DateField, SelectField, TextAreaField, TextField } from "@/components/forms/fields";
import { FormSection } from "@/components/ui/form-section";
import { ClauseLink } from "@/components/workflow/clause-link";
import {
  CLAIMS,
  CONDITIONAL_CONDITIONS,
  CONDITIONS,
  type Condition,
} from "@/lib/domain/application/application-lists";

/** Conditions with two facts of their own, and those whose proof runs out. */
const TWO_DATES: readonly Condition[] = ["internal-audit-and-review"];
const RUNS_OUT: readonly Condition[] = ["legal-person", "permits"];

/** 5.2.1 (1)–(7), each with its facts: what, number, day, source, day of check. */
export function ConditionsSection() {
  const t = useTranslations("application");
  return (
    <FormSection
      id="conditions"
      title={t("sections.conditions")}
      why={t("why.conditions")}
      clause={<ClauseLink clause="5.2.1" />}
    >
      {CONDITIONS.map((condition, index) => (
        <ConditionFields key={condition} condition={condition} index={index} />
      ))}
    </FormSection>
  );
}

function ConditionFields({ condition, index }: Readonly<{ condition: Condition; index: number }>) {
  const t = useTranslations("application");
  const field = (name: string) => ({
    name: `content.conditions.${index}.${name}`,
    label: t(`fields.${name}`),
  });
  const claims = CLAIMS.filter(
    (claim) => claim !== "not-applicable" || CONDITIONAL_CONDITIONS.includes(condition),
  );
  return (
    <fieldset
      data-group={t(`conditions.${condition}`)}
      className="border-t border-line pt-4 first:border-t-0 first:pt-0"
    >
      <legend className="sr-only">{t(`conditions.${condition}`)}</legend>
      <p className="mb-3 flex flex-wrap items-baseline justify-between gap-x-4 font-semibold">
        {index + 1}. {t(`conditions.${condition}`)}
        <ClauseLink clause={`5.2.1(${index + 1})`} />
      </p>
      <div className="grid gap-x-6 gap-y-4 sm:grid-cols-2">
        <div className="sm:col-span-2">
          <TextAreaField {...field("detail")} hint={t(`conditionHints.${condition}`)} rows={2} />
        </div>
        <SelectField
          {...field("claim")}
          options={claims.map((claim) => ({ value: claim, label: t(`claims.${claim}`) }))}
        />
        <TextField {...field("number")} />
        <DateField {...field("factOn")} />
        {TWO_DATES.includes(condition) && <DateField {...field("secondFactOn")} />}
        {RUNS_OUT.includes(condition) && <DateField {...field("validTo")} />}
        <TextField {...field("source")} />
        <DateField {...field("checkedOn")} />
      </div>
    </fieldset>
  );
}
