"use client";

import { useTranslations } from "next-intl";
import { useController, useWatch } from "react-hook-form";
import { RadioCardsField, SelectField, TextAreaField, TextField } from "@/components/forms/fields";
import { useBoundControl } from "@/components/forms/form-context";
import { Checkbox } from "@/components/ui/choice";
import { FieldGroup } from "@/components/ui/field";
import { Recurrence } from "@/components/nonconformity/recurrence";
import { recurrencesOf, type Raised } from "@/lib/domain/nonconformity/recurrence";
import type { PlainDate } from "@/rules/core/plain-date";
import { GRADES } from "@/rules/findings/finding-rules";

type ClauseChoice = Readonly<{ clause: string; zh: string; en: string }>;

export type FindingChoices = Readonly<{
  criteria: readonly Readonly<{ id: string; name: string; clauses: readonly ClauseChoice[] }>[];
  gradeCriteria: readonly string[];
}>;

type FindingFieldsProps = Readonly<{ choices: FindingChoices; locale: string; before?: Before }>;

/** What a finding might repeat, and the audit it is raised in. */
export type Before = Readonly<{
  caseId: string;
  auditId: string;
  today: PlainDate;
  since: PlainDate;
  known: readonly (Raised & Readonly<{ id: string; number: string }>)[];
}>;

/** As the requirement is picked and the process named: the earlier ones of the cycle with the same. */
function RepeatedBefore({ before }: Readonly<{ before: Before }>) {
  const typed: unknown = useWatch({ name: ["criterion", "clause", "process"] });
  const [criterion, clause, process] = Array.isArray(typed) ? typed.map((value: unknown) => value) : [];
  const said = (value: unknown): string => (typeof value === "string" ? value.trim() : "");
  const one = { criterion: said(criterion), clause: said(clause), process: said(process) };
  const { caseId, auditId, today, since, known } = before;
  return (
    <div aria-live="polite">
      <Recurrence
        caseId={caseId}
        repeated={recurrencesOf({ ...one, auditId, raisedOn: today }, known, since)}
      />
    </div>
  );
}

/** The fields of a finding: requirement from the list, place, statement, evidence, grade with its grounds. */
export function FindingFields({ choices, locale, before }: FindingFieldsProps) {
  const t = useTranslations("nonconformity");
  const chosen: unknown = useWatch({ name: "criterion" });
  const list = choices.criteria.find(({ id }) => id === chosen) ?? choices.criteria[0];
  const title = (one: ClauseChoice) => `${one.clause} ${locale === "en" ? one.en : one.zh}`;
  return (
    <>
      <div className="grid gap-5 sm:grid-cols-2">
        <SelectField
          name="criterion"
          label={t("criterion")}
          options={choices.criteria.map(({ id, name }) => ({ value: id, label: name }))}
        />
        <SelectField
          name="clause"
          label={t("clause")}
          options={(list?.clauses ?? []).map((one) => ({ value: one.clause, label: title(one) }))}
        />
        <TextField name="unit" label={t("unit")} maxLength={200} />
        <TextField name="process" label={t("process")} maxLength={200} />
      </div>
      {before !== undefined && <RepeatedBefore before={before} />}
      <TextAreaField name="statement" label={t("statement")} hint={t("statementHint")} rows={3} />
      <TextAreaField name="evidence" label={t("evidence")} hint={t("evidenceHint")} rows={4} />
      <GradeCriteria choices={choices.gradeCriteria} />
      <RadioCardsField
        name="grade"
        label={t("gradeHeader")}
        columns={3}
        options={GRADES.map((grade) => ({
          value: grade,
          label: t(`grade.${grade}`),
          hint: t(`gradeHint.${grade}`),
        }))}
      />
      <TextAreaField
        name="gradeReason"
        label={t("gradeReason")}
        hint={t("gradeReasonHint")}
        rows={2}
        optional
      />
    </>
  );
}

const listOf = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value.filter((one): one is string => typeof one === "string") : [];

function GradeCriteria({ choices }: Readonly<{ choices: readonly string[] }>) {
  const t = useTranslations("nonconformity");
  const { id, error } = useBoundControl("gradeCriteria");
  const { field } = useController({ name: "gradeCriteria" });
  const ticked = listOf(field.value);
  return (
    <FieldGroup id={id} label={t("criteria")} hint={t("criteriaHint")} error={error}>
      {choices.map((choice) => (
        <Checkbox
          key={choice}
          label={t(`criterionChoice.${choice}`)}
          checked={ticked.includes(choice)}
          onBlur={field.onBlur}
          onChange={(event) => {
            field.onChange(
              event.target.checked ? [...ticked, choice] : ticked.filter((other) => other !== choice),
            );
          }}
        />
      ))}
    </FieldGroup>
  );
}
