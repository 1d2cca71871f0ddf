import { useLocale, useTranslations } from "next-intl";
import { ClauseLink } from "@/components/workflow/clause-link";
import { stepValue } from "@/components/workflow/step-value";
import { type Said, say, type Sentences, word } from "@/lib/i18n/say";

export interface RuleStep extends Said {
  readonly value?: unknown;
  readonly unit?: string | undefined;
}

type StepsTableProps = Readonly<{ steps: readonly RuleStep[]; caption?: string }>;

/** How a rule came to its result: one line a step, the last one is the result. */
export function StepsTable({ steps, caption }: StepsTableProps) {
  const t = useTranslations();
  return (
    <table className="w-full border-collapse">
      <caption className="pb-2 text-start text-sm text-muted">
        {caption ?? t("workflow.steps.caption")}
      </caption>
      <thead>
        <tr className="border-b border-edge text-sm">
          <th scope="col" className="py-1.5 pr-3 text-start font-semibold">
            {t("workflow.steps.step")}
          </th>
          <th scope="col" className="px-3 py-1.5 text-start font-semibold">
            {t("workflow.clauseShort")}
          </th>
          <th scope="col" className="py-1.5 pl-3 text-end font-semibold">
            {t("workflow.steps.value")}
          </th>
        </tr>
      </thead>
      <tbody>
        {steps.map((step, index) => (
          <tr key={`${step.code}-${index}`} className="border-b border-line align-top last:font-semibold">
            <td className="py-1.5 pr-3">{stepWords(t, step)}</td>
            <td className="px-3 py-1.5">
              {step.clause !== undefined && step.clause !== null && <ClauseLink clause={step.clause} bare />}
            </td>
            <td className="py-1.5 pl-3 text-end whitespace-nowrap">
              <StepValue step={step} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** What a step is called; its words may name its own value. */
export const stepWords = (t: Sentences, step: RuleStep): string =>
  say(t, "steps", { ...step, facts: { ...primitive(step.value), ...step.facts } });

const primitive = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === "number" || typeof value === "string" ? { value } : {};

/** The value of a step with its unit. */
export function StepValue({ step }: Readonly<{ step: RuleStep }>) {
  const t = useTranslations();
  const locale = useLocale();
  const shown =
    step.unit === "category"
      ? word(t, "category", String(step.value))
      : stepValue(step.value, step.unit, locale);
  const key = `units.${step.unit ?? "none"}`;
  const unit = step.unit === "fen" || typeof step.value === "string" || !t.has(key) ? "" : t(key);
  return (
    <>
      {shown} {unit !== "" && <span className="font-normal text-muted">{unit}</span>}
    </>
  );
}
