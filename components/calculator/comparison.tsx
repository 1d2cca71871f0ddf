import { useTranslations } from "next-intl";
import { factWords } from "@/components/calculator/fact-words";
import { figureName, figureValue } from "@/components/calculator/figure-words";
import type { Answered } from "@/components/calculator/use-calculation";
import { classNames } from "@/components/ui/class-names";
import { ComparedSteps } from "@/components/workflow/compared-steps";
import { RefusalList } from "@/components/workflow/refusal-list";
import { changesIn, explanationDifference, factDifferences } from "@/lib/domain/calculator/difference";

type ComparisonProps = Readonly<{ kept: Answered; current: Answered }>;

/** Two answers side by side: the facts that differ, the figures, and every step; each difference is marked. */
export function Comparison({ kept, current }: ComparisonProps) {
  const t = useTranslations();
  const { figures, steps } = explanationDifference(kept.explanation, current.explanation);
  const nameOf = (side: "a" | "b", { choice }: Answered) =>
    t("calculator.side", {
      side: t(`calculator.sides.${side}`),
      scheme: choice.scheme,
      edition: choice.edition,
    });
  const sides = { before: nameOf("a", kept), after: nameOf("b", current) };
  return (
    <div className="flex flex-col gap-5">
      <DifferingFacts kept={kept} current={current} sides={sides} />
      {[kept, current].map(({ explanation }, index) =>
        explanation.kind === "refused" ? (
          <RefusalList
            key={index === 0 ? "a" : "b"}
            title={t("calculator.refusedSide", { side: index === 0 ? sides.before : sides.after })}
            refusals={explanation.refusals}
          />
        ) : null,
      )}
      <SidesTable
        caption={t("calculator.comparedFigures")}
        head={t("calculator.figure")}
        sides={sides}
        rows={figures.map(({ code, change, before, after }) => ({
          key: code,
          name: figureName(t, code),
          isMarked: change !== "same",
          before: before === null ? "–" : figureValue(t, before),
          after: after === null ? "–" : figureValue(t, after),
        }))}
      />
      {steps.length > 0 && (
        <ComparedSteps
          rows={steps}
          sides={sides}
          caption={t("calculator.comparedSteps", { count: changesIn(steps) })}
        />
      )}
    </div>
  );
}

type Sides = Readonly<{ before: string; after: string }>;

function DifferingFacts({ kept, current, sides }: ComparisonProps & Readonly<{ sides: Sides }>) {
  const t = useTranslations();
  if (kept.asked.question !== current.asked.question)
    return <p className="text-muted">{t("calculator.otherQuestion")}</p>;
  const facts = factDifferences(kept.asked.facts, current.asked.facts);
  if (facts.length === 0) return <p className="text-muted">{t("calculator.sameFacts")}</p>;
  return (
    <SidesTable
      caption={t("calculator.differingFacts")}
      head={t("calculator.fact")}
      sides={sides}
      rows={facts.map(({ key, before, after }) => ({
        key,
        name: t(`calculator.facts.${key}`),
        isMarked: false,
        before: factWords(t, key, before),
        after: factWords(t, key, after),
      }))}
    />
  );
}

type SidesTableProps = Readonly<{
  caption: string;
  head: string;
  sides: Sides;
  rows: readonly Readonly<{ key: string; name: string; isMarked: boolean; before: string; after: string }>[];
}>;

function SidesTable({ caption, head, sides, rows }: SidesTableProps) {
  const t = useTranslations("workflow.steps");
  if (rows.length === 0) return null;
  return (
    <table className="w-full border-collapse">
      <caption className="pb-2 text-start text-sm text-muted">{caption}</caption>
      <thead>
        <tr className="border-b border-edge text-sm">
          {[head, sides.before, sides.after].map((word, column) => (
            <th
              key={word}
              scope="col"
              className={classNames(
                "py-1.5 font-semibold",
                column === 0 ? "pr-3 text-start" : "pl-3 text-end",
              )}
            >
              {word}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, name, isMarked, before, after }) => (
          <tr
            key={key}
            className={classNames(
              "border-b border-line align-top",
              isMarked && "bg-accent-soft shadow-[inset_3px_0_0_var(--accent)]",
            )}
          >
            <th scope="row" className={classNames("py-1.5 pr-3 text-start font-normal", isMarked && "pl-3")}>
              {name}{" "}
              {isMarked && <span className="ml-2 text-sm whitespace-nowrap text-accent">{t("differs")}</span>}
            </th>
            <td className="py-1.5 pr-1 pl-3 text-end">{before}</td>
            <td className="py-1.5 pr-1 pl-3 text-end">{after}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
