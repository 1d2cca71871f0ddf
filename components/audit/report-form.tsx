"use client";

import { useTranslations } from "next-intl";
import { ApiForm } from "@/components/forms/api-form";
import { CheckboxField, RadioCardsField, TextAreaField } from "@/components/forms/fields";
import { RowsField } from "@/components/forms/rows-field";
import type { Draft } from "@/components/forms/kept-draft";
import { useApiForm } from "@/components/forms/use-api-form";
import { FormSection } from "@/components/ui/form-section";
import { ClauseLink } from "@/components/workflow/clause-link";
import { type ReportContent, reportForm } from "@/lib/domain/report/report-form";
import { ANSWERS, QUESTIONS, RECOMMENDATIONS } from "@/lib/domain/report/report-lists";

type ReportFormProps = Readonly<{
  ids: Readonly<{ caseId: string; auditId: string }>;
  version: number;
  content: ReportContent;
  draft: Draft<typeof reportForm> | null;
}>;

/** What the leader writes of the report (5.5.9.2), kept as a draft while typed; the rest comes from the records. */
export function ReportForm({ ids, version, content, draft }: ReportFormProps) {
  const t = useTranslations("conduct");
  const base = {
    ...ids,
    version,
    content: { ...content, people: content.people.map((one) => ({ ...one })) },
  };
  const api = useApiForm({
    schema: reportForm,
    endpoint: `/api/v1/cases/${ids.caseId}/audits/${ids.auditId}/report`,
    method: "PUT",
    draft: { key: `audit-report/${ids.auditId}`, baseVersion: version, isRestored: draft !== null },
    defaults: draft ?? base,
    base,
  });
  const named = [
    ...ANSWERS.map((value) => ({ value, label: t(`answer.${value}`) })),
    ...RECOMMENDATIONS.map((value) => ({ value, label: t(`recommend.${value}`) })),
  ];
  const words = Object.fromEntries(named.map(({ value, label }) => [value, label]));
  return (
    <ApiForm api={api} submitLabel={t("report.save")} label={t("tabs.report")} words={words}>
      <p className="text-muted">{t("report.why")}</p>
      <FormSection id="report-summary" title={t("report.summary")} clause={<ClauseLink clause="5.5.9.2" />}>
        <TextAreaField name="content.purpose" label={t("report.purpose")} rows={2} />
        <TextAreaField name="content.summary" label={t("report.summary")} rows={6} />
        <CheckboxField name="content.planKept" label={t("report.planKept")} />
        <TextAreaField name="content.planChanges" label={t("report.planChanges")} rows={2} />
        <RowsField
          name="content.people"
          label={t("report.people")}
          blank={{ name: "", unit: "", post: "" }}
          max={200}
          columns={[
            { key: "name", header: t("report.personName"), kind: "text" },
            { key: "unit", header: t("report.personUnit"), kind: "text" },
            { key: "post", header: t("report.personPost"), kind: "text" },
          ]}
        />
        <TextAreaField name="content.strengths" label={t("report.strengths")} rows={2} />
        <TextAreaField name="content.risks" label={t("report.risks")} rows={2} />
        <TextAreaField name="content.nextFocus" label={t("report.nextFocus")} rows={2} />
        <TextAreaField name="content.openPoints" label={t("report.openPoints")} rows={2} />
        <CheckboxField name="content.programmeFits" label={t("report.programmeFits")} />
        <TextAreaField name="content.programmeNote" label={t("report.programmeNote")} rows={2} />
      </FormSection>
      <FormSection id="report-matrix" title={t("report.matrix")} clause={<ClauseLink clause="5.5.7" />}>
        {QUESTIONS.map((question) => (
          <div key={question} data-group={t(`question.${question}`)} className="flex flex-col gap-2">
            <RadioCardsField
              name={`content.conclusions.${question}.answer`}
              label={t(`question.${question}`)}
              columns={3}
              options={ANSWERS.map((value) => ({ value, label: t(`answer.${value}`) }))}
            />
            <TextAreaField
              name={`content.conclusions.${question}.text`}
              label={t("report.matrixText")}
              rows={2}
            />
          </div>
        ))}
      </FormSection>
      <FormSection
        id="report-recommendation"
        title={t("report.recommendation")}
        clause={<ClauseLink clause="5.5.8.2" />}
      >
        <RadioCardsField
          name="content.recommendation"
          label={t("report.recommendation")}
          options={RECOMMENDATIONS.map((value) => ({ value, label: t(`recommend.${value}`) }))}
        />
        <TextAreaField name="content.recommendationNote" label={t("report.recommendationNote")} rows={2} />
      </FormSection>
    </ApiForm>
  );
}
