import { useLocale, useTranslations } from "next-intl";
import { stepTold } from "@/components/explanation/figure-told";
import { ClauseLink } from "@/components/workflow/clause-link";
import type { ExplainedStep, Operand } from "@/lib/domain/explanation/explanation";
import { say } from "@/lib/i18n/say";

/** Each step in its order: what was done, by which clause, from what, with which result. The last one is the figure. */
export function OperandSteps({ steps }: Readonly<{ steps: readonly ExplainedStep[] }>) {
  const t = useTranslations();
  const locale = useLocale();
  const told = (operand: Operand): string =>
    operand.of === "fact"
      ? t(`explanation.factNames.${operand.code}`)
      : `${say(t, "steps", operand)} ${stepTold(t, operand, locale)}`;
  return (
    <ol className="max-w-[90ch]">
      {steps.map((step, index) => (
        <li
          key={`${step.code}-${index}`}
          className="grid grid-cols-[2ch_minmax(0,1fr)_auto] gap-x-3 border-b border-line py-2 last:font-semibold"
        >
          <span className="text-muted tabular-nums">{index + 1}</span>
          <span>
            {say(t, "steps", step)} <ClauseLink clause={step.clause} />
            {step.operands.length > 0 && (
              <span className="block text-sm font-normal text-muted">
                {t("explanation.from", { operands: step.operands.map(told).join(t("explanation.and")) })}
              </span>
            )}
          </span>
          <span className="text-end tabular-nums">{stepTold(t, step, locale)}</span>
        </li>
      ))}
    </ol>
  );
}
