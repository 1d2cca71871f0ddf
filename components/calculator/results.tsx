"use client";

import { useTranslations } from "next-intl";
import { Announcement } from "@/components/calculator/announcement";
import { Answer } from "@/components/calculator/answer";
import { CompareControls } from "@/components/calculator/compare-controls";
import { Comparison } from "@/components/calculator/comparison";
import { ContractQuestion } from "@/components/calculator/contract-question";
import { figureName, figureValue } from "@/components/calculator/figure-words";
import { ReadingList } from "@/components/calculator/reading-list";
import type { Answered } from "@/components/calculator/use-calculation";
import { WarningList } from "@/components/workflow/warning-list";
import { changesIn, explanationDifference } from "@/lib/domain/calculator/difference";
import type { EditionChoice } from "@/lib/domain/calculator/edition-choice";
import type { Against } from "@/lib/domain/calculator/facts";
import { sayAll } from "@/components/calculator/say-all";
import type { Notice } from "@/rules/core/answer";

type ResultsProps = Readonly<{
  choices: readonly EditionChoice[];
  chosen: EditionChoice;
  /** null while the facts are not complete. */
  current: Answered | null;
  before: Answered | null;
  kept: Answered | null;
  against: Against | null;
  mendHref: (refusal: Notice) => string | undefined;
  onKeep: () => void;
  onSwap: () => void;
  onCompare: (against: Against | null) => void;
}>;

/** What the rule answers, beside the facts and in sight while they are changed. */
export function Results(props: ResultsProps) {
  const { choices, chosen, current, before, kept, against, mendHref, onKeep, onSwap, onCompare } = props;
  const t = useTranslations("calculator");
  return (
    <section
      id="answer"
      aria-label={t("resultsTitle")}
      className="min-w-0 lg:sticky lg:top-[calc(var(--frame-top,0px)+20px)] lg:max-h-[calc(100dvh-var(--frame-top,0px)-40px)] lg:overflow-y-auto lg:pr-2 print:static print:max-h-none print:overflow-visible"
      tabIndex={-1}
    >
      <h2 className="mb-3 text-lg">
        {t("resultsTitle")}{" "}
        <span className="text-base font-normal text-muted">
          {t("byEdition", { document: chosen.document, edition: chosen.edition })}
        </span>
      </h2>
      <CompareControls
        choices={choices}
        chosen={chosen}
        against={against}
        asked={current?.asked ?? null}
        onKeep={onKeep}
        onSwap={onSwap}
        onCompare={onCompare}
      />
      <Announcement text={useSpoken(current, before)} />
      {current === null && <p className="text-muted">{t("incomplete")}</p>}
      {current !== null && kept !== null && <Sides kept={kept} current={current} />}
      {current !== null && kept === null && (
        <Answer {...current} before={before?.explanation ?? null} mendHref={mendHref} />
      )}
      {current !== null && <ContractQuestion asked={current.asked} rules={current.choice.rules} />}
    </section>
  );
}

function Sides({ kept, current }: Readonly<{ kept: Answered; current: Answered }>) {
  const { choice, explanation } = current;
  return (
    <div className="flex flex-col gap-5">
      <Comparison kept={kept} current={current} />
      {explanation.kind === "answered" && (
        <>
          <WarningList warnings={explanation.warnings} />
          <ReadingList ids={explanation.interpretations} choice={choice} />
        </>
      )}
    </div>
  );
}

/** The answer in one sentence for who hears the page. */
function useSpoken(current: Answered | null, before: Answered | null): string {
  const t = useTranslations();
  if (current === null) return t("calculator.incomplete");
  const { explanation } = current;
  if (explanation.kind === "refused")
    return t("calculator.spokenRefused", { text: sayAll(t, "refusals", explanation.refusals) });
  const [asked] = explanation.figures;
  if (asked === undefined) return "";
  const moved = before === null ? 0 : changesIn(explanationDifference(before.explanation, explanation).steps);
  return t("calculator.spoken", {
    name: figureName(t, asked.code),
    value: figureValue(t, asked),
    count: moved,
  });
}
