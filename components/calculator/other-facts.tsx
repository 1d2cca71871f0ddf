"use client";

import { useTranslations } from "next-intl";
import { useWatch } from "react-hook-form";
import { WarningAt } from "@/components/calculator/warning-at";
import {
  CheckboxesField,
  CheckboxField,
  DateField,
  RadioCardsField,
  SelectField,
  TextField,
} from "@/components/forms/fields";
import { NumberField } from "@/components/forms/number-field";
import { RowsField } from "@/components/forms/rows-field";
import { ClauseLink } from "@/components/workflow/clause-link";
import { CLOCKS } from "@/rules/clocks/clock-rules";
import { GRADED_AUDITS, GRADES } from "@/rules/findings/finding-rules";
import { SAMPLED_AUDITS } from "@/rules/sampling/sample";
import type { CalculatorRules } from "@/lib/domain/calculator/edition-choice";

type FactsProps = Readonly<{ rules: CalculatorRules }>;

/** Sites to visit (5.4.5): those unlike any other, and the groups of similar ones. */
export function SamplingFacts({ rules: { sampling } }: FactsProps) {
  const t = useTranslations("calculator.facts");
  const audit: unknown = useWatch({ name: "sampling.audit" });
  return (
    <>
      <RadioCardsField
        name="sampling.audit"
        label={t("audit")}
        columns="short"
        options={SAMPLED_AUDITS.map((value) => ({ value, label: t(`audits.${value}`) }))}
      />
      <NumberField
        name="sampling.dissimilar"
        label={t("dissimilar")}
        hint={t("dissimilarHint")}
        clause={<ClauseLink clause={sampling.clause} />}
      />
      <RowsField
        name="sampling.similar"
        label={t("similar")}
        hint={t("similarHint")}
        clause={<ClauseLink clause={sampling.table?.clause ?? sampling.floor.clause} />}
        blank={{ count: undefined }}
        max={100}
        columns={[{ key: "count", header: t("groupSize"), kind: "number", width: "narrow" }]}
      />
      {audit === "recertification" && (
        <>
          <CheckboxField name="sampling.provedEffective" label={t("provedEffective")} />
          <WarningAt path="sampling.provedEffective" />
        </>
      )}
    </>
  );
}

/** A limit from the day it starts on. */
export function DeadlineFacts({ rules: { clocks } }: FactsProps) {
  const t = useTranslations();
  const chosen: unknown = useWatch({ name: "deadline.clock" });
  const isFirst: unknown = useWatch({ name: "deadline.first" });
  const clock = CLOCKS.find((each) => each === chosen);
  const rule = clock === undefined ? null : clocks.limits[clock];
  const start = (isFirst === true ? rule?.first?.start : undefined) ?? rule?.start;
  return (
    <>
      <SelectField
        name="deadline.clock"
        label={t("calculator.facts.clock")}
        clause={rule !== null && <ClauseLink clause={rule.clause} />}
        options={CLOCKS.map((value) => ({ value, label: t(`clause.limits.${value}`) }))}
      />
      <DateField
        name="deadline.from"
        label={t("calculator.facts.from")}
        hint={start === undefined ? undefined : t(`clause.starts.${start}`)}
      />
      <WarningAt path="deadline.from" />
      {rule?.first !== undefined && (
        <CheckboxField name="deadline.first" label={t("calculator.facts.first")} />
      )}
    </>
  );
}

/** From when to when a certificate is valid (5.9.5, 9.2). */
export function ValidityFacts({ rules: { validity } }: FactsProps) {
  const t = useTranslations("calculator.facts");
  const kind: unknown = useWatch({ name: "validity.kind" });
  return (
    <>
      <RadioCardsField
        name="validity.kind"
        label={t("kind")}
        columns={2}
        clause={<ClauseLink clause={validity.clause} />}
        options={(["initial", "recertification"] as const).map((value) => ({
          value,
          label: t(`audits.${value}`),
        }))}
      />
      <DateField name="validity.decidedOn" label={t("decidedOn")} />
      {kind === "recertification" && (
        <DateField
          name="validity.previousLastDay"
          label={t("previousLastDay")}
          clause={<ClauseLink clause={validity.recertification.clause} />}
        />
      )}
    </>
  );
}

/** May a finding carry this grade (5.5.6). */
export function GradeFacts({ rules: { findings } }: FactsProps) {
  const t = useTranslations();
  return (
    <>
      <RadioCardsField
        name="grade.audit"
        label={t("calculator.facts.audit")}
        columns="short"
        options={GRADED_AUDITS.map((value) => ({ value, label: t(`calculator.facts.audits.${value}`) }))}
      />
      <RadioCardsField
        name="grade.grade"
        label={t("calculator.facts.grade")}
        columns="short"
        clause={<ClauseLink clause={findings.improvement.clause} />}
        options={GRADES.map((value) => ({ value, label: t(`nonconformity.grade.${value}`) }))}
      />
      <CheckboxesField
        name="grade.criteria"
        label={t("calculator.facts.criteria")}
        options={Object.entries(findings.criteria).map(([value, { clause }]) => ({
          value,
          label: t(`nonconformity.criterionChoice.${value}`),
          hint: clause,
        }))}
      />
      <NumberField
        name="grade.minorsOnProcess"
        label={t("calculator.facts.minorsOnProcess")}
        clause={<ClauseLink clause={findings.minorsOnProcess.clause} />}
      />
      <WarningAt path="grade.minorsOnProcess" />
      <TextField name="grade.reason" label={t("calculator.facts.gradeReason")} optional />
    </>
  );
}
