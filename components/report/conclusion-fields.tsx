"use client";

import { useLocale, useTranslations } from "next-intl";
import { RadioCardsField, TextAreaField } from "@/components/forms/fields";
import { ANSWERS, QUESTIONS, RECOMMENDATIONS } from "@/lib/domain/report/report-lists";

type ConclusionFieldsProps = Readonly<{
  systems: readonly Readonly<{ scheme: string; zh: string; en: string }>[];
}>;

/** The matrix and the recommendation of each system (5.5.7, 5.5.8.2 h, 11.1). */
export function ConclusionFields({ systems }: ConclusionFieldsProps) {
  const t = useTranslations("report");
  const locale = useLocale();
  return systems.map(({ scheme, zh, en }, index) => (
    <fieldset key={scheme} className="flex flex-col gap-5 border-t border-line pt-4 first:border-t-0">
      <legend className="text-lg font-semibold">{locale === "en" ? en : zh}</legend>
      {QUESTIONS.map((question) => (
        <div key={question} data-group={t(`questions.${question}`)} className="flex flex-col gap-2">
          <RadioCardsField
            name={`content.systems.${index}.questions.${question}.answer`}
            label={t(`questions.${question}`)}
            columns={3}
            options={ANSWERS.map((value) => ({ value, label: t(`answer.${value}`) }))}
          />
          <TextAreaField
            name={`content.systems.${index}.questions.${question}.text`}
            label={t("fields.answerText")}
            rows={2}
          />
        </div>
      ))}
      <RadioCardsField
        name={`content.systems.${index}.recommendation`}
        label={t("fields.recommendation")}
        options={RECOMMENDATIONS.map((value) => ({ value, label: t(`recommend.${value}`) }))}
      />
      <TextAreaField name={`content.systems.${index}.note`} label={t("fields.recommendationNote")} rows={2} />
    </fieldset>
  ));
}
