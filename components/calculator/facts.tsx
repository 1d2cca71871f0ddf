"use client";

import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { useWatch } from "react-hook-form";
import { EditionFields } from "@/components/calculator/edition-fields";
import { ManDaysFacts } from "@/components/calculator/man-days-facts";
import { DeadlineFacts, GradeFacts, SamplingFacts, ValidityFacts } from "@/components/calculator/other-facts";
import type { CalculatorRules, EditionChoice } from "@/lib/domain/calculator/edition-choice";
import { QUESTIONS, type Question } from "@/lib/domain/calculator/facts";

type FactsProps = Readonly<{
  choices: readonly EditionChoice[];
  chosen: EditionChoice;
  isManual: boolean;
  onLeaveField: () => void;
  /** Stays in sight below the facts where there is no room beside them. */
  foot: ReactNode;
}>;

/** An edition known by its day only is asked in the shape of the scheme's newest one. */
const shapeOf = (choices: readonly EditionChoice[], chosen: EditionChoice): CalculatorRules | null =>
  chosen.rules ??
  choices.find(({ scheme, rules }) => scheme === chosen.scheme && rules !== null)?.rules ??
  null;

/** What is asked and the facts it is asked with. Nothing is sent anywhere: there is no button. */
export function Facts({ choices, chosen, isManual, onLeaveField, foot }: FactsProps) {
  const t = useTranslations("calculator");
  const asked: unknown = useWatch({ name: "question" });
  const question = QUESTIONS.find((each) => each === asked) ?? "man-days";
  const rules = shapeOf(choices, chosen);
  return (
    <form
      noValidate
      aria-label={t("factsTitle")}
      data-print="none"
      // The line at the foot must not hide the field the keyboard has come to.
      className="flex flex-col gap-6 max-lg:[&_:is(input,select,button,a)]:scroll-mb-14"
      onSubmit={(event) => {
        event.preventDefault();
      }}
      onBlur={onLeaveField}
    >
      <EditionFields choices={choices} chosen={chosen} />
      <h2 className="border-t border-line pt-5 text-lg">{t("factsTitle")}</h2>
      {rules !== null && <FactsOf question={question} rules={rules} isManual={isManual} />}
      {foot}
    </form>
  );
}

type FactsOfProps = Readonly<{ question: Question; rules: CalculatorRules; isManual: boolean }>;

function FactsOf({ question, rules, isManual }: FactsOfProps) {
  switch (question) {
    case "man-days":
      return <ManDaysFacts rules={rules.manDays} isManual={isManual} />;
    case "sampling":
      return <SamplingFacts rules={rules} />;
    case "deadline":
      return <DeadlineFacts rules={rules} />;
    case "validity":
      return <ValidityFacts rules={rules} />;
    case "grade":
      return <GradeFacts rules={rules} />;
  }
}
