import { useTranslations } from "next-intl";
import { figureName, figureValue } from "@/components/calculator/figure-words";
import type { Answered } from "@/components/calculator/use-calculation";
import { ToneIcon } from "@/components/ui/status";

/** On a phone the answer stands below the facts: its figure stays in sight at the foot and leads to its steps. */
export function AnswerLine({ current }: Readonly<{ current: Answered | null }>) {
  const t = useTranslations();
  const [asked] = current?.explanation.kind === "answered" ? current.explanation.figures : [];
  return (
    <a
      href="#answer"
      data-print="none"
      className="target sticky bottom-0 z-10 flex items-baseline justify-between gap-3 border-t border-edge bg-surface py-2 lg:hidden"
    >
      {asked === undefined ? (
        <span className="flex items-center gap-1.5 text-bad">
          <ToneIcon tone="bad" />
          {t(current === null ? "calculator.incomplete" : "calculator.refused")}
        </span>
      ) : (
        <>
          <span className="text-muted">{figureName(t, asked.code)}</span>
          <strong>{figureValue(t, asked)}</strong>
        </>
      )}
    </a>
  );
}
