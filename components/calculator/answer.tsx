import { useTranslations } from "next-intl";
import { factWords } from "@/components/calculator/fact-words";
import { figureName, figureValue } from "@/components/calculator/figure-words";
import { ReadingList } from "@/components/calculator/reading-list";
import { Callout } from "@/components/ui/callout";
import { DescriptionList } from "@/components/ui/description-list";
import { ComparedSteps } from "@/components/workflow/compared-steps";
import { ExplainedNumber } from "@/components/workflow/explained-number";
import { RefusalList } from "@/components/workflow/refusal-list";
import { StepsTable } from "@/components/workflow/steps-table";
import { WarningList } from "@/components/workflow/warning-list";
import {
  changesIn,
  type Compared,
  type Difference,
  explanationDifference,
} from "@/lib/domain/calculator/difference";
import type { EditionChoice } from "@/lib/domain/calculator/edition-choice";
import type { Explanation, Figure } from "@/lib/domain/calculator/explain";
import type { Asked } from "@/lib/domain/calculator/facts";
import type { Notice } from "@/rules/core/answer";

type AnswerProps = Readonly<{
  asked: Asked;
  choice: EditionChoice;
  explanation: Explanation;
  /** The answer to the facts before the last change; none when nothing was changed yet. */
  before: Explanation | null;
  mendHref: (refusal: Notice) => string | undefined;
}>;

/** The answer of the rule: its figures, every step with its clause, and what moved with the last change. */
export function Answer({ asked, choice, explanation, before, mendHref }: AnswerProps) {
  const t = useTranslations();
  if (explanation.kind === "refused")
    return (
      <RefusalList
        title={t("calculator.refused")}
        refusals={explanation.refusals.map((refusal) => ({ ...refusal, mendHref: mendHref(refusal) }))}
      />
    );
  const { steps, warnings, interpretations, isManual } = explanation;
  const moved = before === null ? null : explanationDifference(before, explanation);
  const hasMoved = moved !== null && changesIn([...moved.figures, ...moved.steps]) > 0;
  return (
    <div className="flex flex-col gap-5">
      {isManual && !explanation.figures.some(({ code }) => code === "total") && (
        <Callout kind="warn">{t("calculator.manual")}</Callout>
      )}
      <Figures
        asked={asked}
        choice={choice}
        explanation={explanation}
        moved={hasMoved ? moved.figures : null}
      />
      {steps.length > 0 &&
        (hasMoved && before?.kind === "answered" ? (
          <ComparedSteps
            rows={moved.steps}
            caption={t("calculator.movedSteps", { count: changesIn(moved.steps) })}
          />
        ) : (
          <StepsTable steps={steps} />
        ))}
      <WarningList warnings={warnings} />
      <ReadingList ids={interpretations} choice={choice} />
    </div>
  );
}

type FiguresProps = Readonly<{
  asked: Asked;
  choice: EditionChoice;
  explanation: Explanation & { readonly kind: "answered" };
  moved: Difference["figures"] | null;
}>;

function Figures({ asked, choice, explanation, moved }: FiguresProps) {
  const t = useTranslations();
  const { figures, steps, warnings, interpretations } = explanation;
  const [first, ...others] = figures;
  if (first === undefined) return null;
  const earlier = (figure: Figure) => <Earlier of={moved?.find(({ after }) => after === figure)} />;
  const value = figureValue(t, first);
  return (
    <div>
      <p className="text-muted">{figureName(t, first.code)}</p>
      <p className="flex flex-wrap items-baseline gap-x-3 text-xl">
        {steps.length > 0 ? (
          <ExplainedNumber value={value} steps={steps} warnings={warnings}>
            <p className="text-muted">
              {t("calculator.byEdition", { document: choice.document, edition: choice.edition })}
            </p>
            <DescriptionList
              items={Object.entries(asked.facts).map(([key, fact]) => ({
                key,
                term: t(`calculator.facts.${key}`),
                value: factWords(t, key, fact),
              }))}
            />
            <ReadingList ids={interpretations} choice={choice} />
          </ExplainedNumber>
        ) : (
          <strong>{value}</strong>
        )}
        {earlier(first)}
      </p>
      {others.length > 0 && (
        <div className="mt-2">
          <DescriptionList
            columns={2}
            items={others.map((figure) => ({
              key: figure.code,
              term: figureName(t, figure.code),
              value: figureValue(t, figure),
              action: earlier(figure),
            }))}
          />
        </div>
      )}
    </div>
  );
}

function Earlier({ of }: Readonly<{ of: Compared<Figure> | undefined }>) {
  const t = useTranslations();
  if (of === undefined || of.change === "same") return null;
  return (
    <span className="text-sm font-medium text-accent">
      {of.before === null
        ? t("workflow.steps.added")
        : t("calculator.was", { value: figureValue(t, of.before) })}
    </span>
  );
}
