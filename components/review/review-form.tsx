"use client";

import { useTranslations } from "next-intl";
import { type DefaultValues, useWatch } from "react-hook-form";
import type { z } from "zod";
import { ApiForm } from "@/components/forms/api-form";
import { CheckboxesField, DateField, RadioCardsField, TextAreaField } from "@/components/forms/fields";
import { useApiForm } from "@/components/forms/use-api-form";
import { CheckFields, type CheckedThing } from "@/components/review/check-fields";
import { CodesField } from "@/components/review/codes-field";
import type { ReviewedScheme } from "@/components/review/determination";
import { DeterminationSection } from "@/components/review/determination-section";
import { reviewDefaults, type JudgedBefore } from "@/components/review/review-defaults";
import { FormSection } from "@/components/ui/form-section";
import { ClauseLink } from "@/components/workflow/clause-link";
import type { ApplicationContent } from "@/lib/domain/application/application-form";
import { applicationReviewForm } from "@/lib/domain/review/review-form";
import { REVIEW_OUTCOMES } from "@/lib/domain/review/review-subjects";

type Criterion = Readonly<{ id: string; name: string; isAlways: boolean }>;

export type ReviewFormProps = Readonly<{
  caseId: string;
  versionNumber: number;
  content: ApplicationContent;
  /** Every scheme of the case, the leading one first. */
  schemes: readonly ReviewedScheme[];
  criteria: readonly Criterion[];
  /** Every condition and required document, in order, with what was applied. */
  things: readonly CheckedThing[];
  mayBeSampled: boolean;
  today: string;
  /** What an earlier acceptance put on record, after the review was opened again; each verdict is given anew. */
  judged: JudgedBefore | null;
  /** What was typed and not given as an outcome yet. */
  draft: DefaultValues<z.input<typeof applicationReviewForm>> | null;
  /** Why no outcome can be given, in words; the button is off. */
  blockedBy: readonly string[];
}>;

/** 5.3.1, 5.3.2: checks, codes, days and sample, and one of three outcomes. */
export function ReviewForm(props: ReviewFormProps) {
  const t = useTranslations("review");
  const { caseId, schemes, criteria, things, today } = props;
  const api = useApiForm({
    schema: applicationReviewForm,
    endpoint: `/api/v1/cases/${caseId}/reviews`,
    draft: { key: `application-review/${caseId}`, baseVersion: props.versionNumber },
    defaults: props.draft ?? reviewDefaults(props),
  });
  return (
    <ApiForm api={api} label={t("title")} submitLabel={t("submit")} blockedBy={props.blockedBy}>
      <FormSection id="checks" title={t("checks")} clause={<ClauseLink clause="5.3.1" />}>
        {things.map((thing, index) => (
          <CheckFields key={thing.subject} thing={thing} index={index} />
        ))}
      </FormSection>
      <FormSection id="criteria" title={t("criteria")} clause={<ClauseLink clause="4.1" />}>
        <CheckboxesField
          name="criteria"
          label={t("criteria")}
          options={criteria.map((one) => ({ value: one.id, label: one.name, disabled: one.isAlways }))}
        />
        <CodesField
          name="professionalCodes"
          label={t("codes")}
          hint={t("codesHint")}
          clause={<ClauseLink clause="5.3.1.2" />}
        />
        <TextAreaField
          name="lawsAndStandards"
          label={t("laws")}
          rows={3}
          clause={<ClauseLink clause="4.2" />}
        />
      </FormSection>
      <DeterminationSection caseId={caseId} schemes={schemes} mayBeSampled={props.mayBeSampled} />
      <OutcomeSection today={today} />
    </ApiForm>
  );
}

/** The outcome, and what it asks for: why a warning may stand, text and a day, or reasons. */
function OutcomeSection({ today }: Readonly<{ today: string }>) {
  const t = useTranslations("review");
  const outcome: unknown = useWatch({ name: "outcome" });
  return (
    <FormSection id="outcome" title={t("outcome")} clause={<ClauseLink clause="5.3.2" />}>
      <RadioCardsField
        name="outcome"
        label={t("outcome")}
        columns={3}
        options={REVIEW_OUTCOMES.map((value) => ({
          value,
          label: t(`outcomes.${value}`),
          hint: t(`outcomeHints.${value}`),
        }))}
      />
      {outcome === "accept" && (
        <TextAreaField name="reasons" label={t("warningReasons")} hint={t("warningReasonsHint")} rows={2} />
      )}
      {(outcome === "supplement" || outcome === "refuse") && (
        <TextAreaField name="reasons" label={t("reasons")} hint={t("reasonsHint")} rows={4} />
      )}
      {outcome === "supplement" && (
        <DateField name="supplementDueOn" label={t("supplementDueOn")} min={today} />
      )}
    </FormSection>
  );
}
