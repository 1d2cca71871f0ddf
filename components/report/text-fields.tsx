"use client";

import { useTranslations } from "next-intl";
import { RadioCardsField, TextAreaField } from "@/components/forms/fields";

type TextFieldsProps = Readonly<{
  name: string;
  field: "purpose" | "changeReason" | "keyPoints" | "openPoints" | "own";
  rows: number;
}>;

/** A section of one text. */
export function TextFields({ name, field, rows }: TextFieldsProps) {
  const t = useTranslations("report.fields");
  return <TextAreaField name={name} label={t(field)} rows={rows} />;
}

export function CompletionFields() {
  const t = useTranslations("report.fields");
  return (
    <>
      <RadioCardsField
        name="content.plan"
        label={t("plan")}
        columns={2}
        options={(["kept", "changed"] as const).map((value) => ({ value, label: t(`planChoice.${value}`) }))}
      />
      <TextAreaField name="content.changes" label={t("changes")} rows={2} />
      <RadioCardsField
        name="content.activities"
        label={t("activities")}
        columns={2}
        options={(["complete", "incomplete"] as const).map((value) => ({
          value,
          label: t(`activitiesChoice.${value}`),
        }))}
      />
      <TextAreaField name="content.whyNot" label={t("whyNot")} hint={t("whyNotHint")} rows={2} />
    </>
  );
}

export function FollowUpFields() {
  const t = useTranslations("report.fields");
  return (
    <>
      <TextAreaField name="content.nextFocus" label={t("nextFocus")} rows={3} />
      <TextAreaField name="content.positive" label={t("positive")} rows={3} />
    </>
  );
}

export function MaturityFields() {
  const t = useTranslations("report.fields");
  return (
    <>
      <TextAreaField name="content.maturity" label={t("maturity")} rows={4} />
      <TextAreaField name="content.risks" label={t("risks")} rows={3} />
    </>
  );
}

export function ScopeStatementFields() {
  const t = useTranslations("report.fields");
  return (
    <>
      <TextAreaField name="content.zh" label={t("zh")} rows={3} />
      <TextAreaField name="content.en" label={t("en")} rows={3} />
    </>
  );
}

export function SummaryFields() {
  const t = useTranslations("report.fields");
  return (
    <>
      <TextAreaField name="content.text" label={t("summary")} rows={8} />
      <RadioCardsField
        name="content.programme"
        label={t("programmeFit")}
        columns={2}
        options={(["fits", "change"] as const).map((value) => ({
          value,
          label: t(`programmeChoice.${value}`),
        }))}
      />
      <TextAreaField name="content.programmeNote" label={t("programmeNote")} rows={2} />
    </>
  );
}
