import { useTranslations } from "next-intl";
import { contractQuestion } from "@/lib/domain/calculator/contract-question";
import type { CalculatorRules } from "@/lib/domain/calculator/edition-choice";
import type { Asked } from "@/lib/domain/calculator/facts";

type ContractQuestionProps = Readonly<{ asked: Asked; rules: CalculatorRules | null }>;

/** The same question for a machine: whoever doubts the page asks the command line or the API. */
export function ContractQuestion({ asked, rules }: ContractQuestionProps) {
  const t = useTranslations("calculator");
  if (rules === null) return null;
  return (
    <details data-print="none" className="mt-6 border-t border-line pt-2 text-sm">
      <summary className="target py-1 text-muted hover:text-ink">{t("contract")}</summary>
      <p className="text-muted">{t("contractHint", { question: asked.question })}</p>
      <pre tabIndex={0} className="mt-2 overflow-x-auto bg-subtle p-3 font-mono text-xs">
        {JSON.stringify(contractQuestion(rules, asked), null, 2)}
      </pre>
    </details>
  );
}
