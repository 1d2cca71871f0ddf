"use client";

import { useLocale, useTranslations } from "next-intl";
import { useFormContext } from "react-hook-form";
import { inLanguage } from "@/components/clause/said";
import { RadioCardsField } from "@/components/forms/fields";
import { useBoundControl } from "@/components/forms/form-context";
import { describeControl, Field } from "@/components/ui/field";
import { Select } from "@/components/ui/input";
import type { EditionChoice } from "@/lib/domain/calculator/edition-choice";
import { QUESTIONS } from "@/lib/domain/calculator/facts";
import type { CalculatorValues } from "@/lib/domain/calculator/form-values";

type EditionFieldsProps = Readonly<{ choices: readonly EditionChoice[]; chosen: EditionChoice }>;

/** Which rule is asked, and what. A scheme that is chosen brings its edition in force along, else its newest. */
export function EditionFields({ choices, chosen }: EditionFieldsProps) {
  const t = useTranslations();
  const locale = useLocale();
  const { setValue } = useFormContext<CalculatorValues>();
  const { error } = useBoundControl("edition");
  const schemes = [...new Map(choices.map((choice) => [choice.scheme, choice])).values()];
  const editions = choices.filter(({ scheme }) => scheme === chosen.scheme);
  const chooseScheme = (scheme: string) => {
    const own = choices.filter((choice) => choice.scheme === scheme);
    const edition = own.find(({ state }) => state === "in-force") ?? own.find(({ rules }) => rules !== null);
    setValue("scheme", scheme);
    if (edition !== undefined) setValue("edition", edition.edition);
  };
  return (
    <>
      <div className="grid gap-x-6 gap-y-5 sm:grid-cols-2">
        <Field id="scheme" label={t("clause.scheme")}>
          <Select
            id="scheme"
            value={chosen.scheme}
            onChange={(event) => {
              chooseScheme(event.target.value);
            }}
            options={schemes.map(({ scheme, title }) => ({
              value: scheme,
              label: `${scheme} ${inLanguage(title, locale)}`,
            }))}
          />
        </Field>
        <Field id="edition" label={t("clause.edition")} error={error}>
          <Select
            {...describeControl("edition", { hint: undefined, error })}
            value={chosen.edition}
            onChange={(event) => {
              setValue("edition", event.target.value);
            }}
            options={editions.map(({ edition, effectiveFrom, state }) => ({
              value: edition,
              label: t("calculator.editionOption", {
                edition,
                from: effectiveFrom,
                state: t(`clause.states.${state}`),
              }),
            }))}
          />
        </Field>
      </div>
      <RadioCardsField
        name="question"
        label={t("calculator.question")}
        columns="short"
        options={QUESTIONS.map((value) => ({ value, label: t(`calculator.questions.${value}`) }))}
      />
    </>
  );
}
