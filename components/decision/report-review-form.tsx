"use client";

import { useTranslations } from "next-intl";
import { ApiForm } from "@/components/forms/api-form";
import { RadioCardsField, TextAreaField } from "@/components/forms/fields";
import { useApiForm } from "@/components/forms/use-api-form";
import { word } from "@/lib/i18n/say";
import { reportReviewForm, REVIEW_PARTS } from "@/lib/domain/decision/report-review-form";

type ReviewFormProps = Readonly<{ caseId: string; blockedBy: readonly string[] }>;

/** One verdict a section; a returned one asks for its note. */
export function ReportReviewForm({ caseId, blockedBy }: ReviewFormProps) {
  const t = useTranslations("decision");
  const words = useTranslations();
  const api = useApiForm({
    schema: reportReviewForm,
    endpoint: `/api/v1/cases/${caseId}/report-reviews`,
    idPrefix: "review-",
    defaults: { caseId, note: "", sections: REVIEW_PARTS.map((section) => ({ section, note: "" })) },
  });
  return (
    <ApiForm
      api={api}
      label={t("page.review")}
      submitLabel={t("page.reviewPass")}
      done={t("page.reviewDone")}
      blockedBy={blockedBy}
    >
      {REVIEW_PARTS.map((section, index) => (
        <div key={section} className="grid gap-x-6 gap-y-2 border-b border-line pb-4 sm:grid-cols-2">
          <RadioCardsField
            name={`sections.${index}.verdict`}
            label={word(words, "section", section)}
            columns={2}
            options={[
              { value: "passed", label: t("verdicts.passed") },
              { value: "returned", label: t("verdicts.returned") },
            ]}
          />
          <TextAreaField name={`sections.${index}.note`} label={t("page.sectionNote")} rows={2} />
        </div>
      ))}
      <TextAreaField name="note" label={t("page.reviewNote")} rows={3} />
    </ApiForm>
  );
}
