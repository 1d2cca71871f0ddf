import { caseClocks, type CaseClock } from "@/lib/domain/case/case-clocks";
import { nextStep, type NextStep } from "@/lib/domain/case/next-step";
import type { CaseProgress } from "@/lib/domain/case/progress-facts";
import { rulesOfCase } from "@/lib/domain/case/rules-of-case";
import type { PlainDate } from "@/rules/core/plain-date";

export type ProgressShown = Readonly<{ next: NextStep | null; clocks: readonly CaseClock[] }>;

/** Next step and clocks of a case, as staff and client alike see them. */
export const progressShown = (progress: CaseProgress, today: PlainDate): ProgressShown => ({
  next: nextStep(progress),
  clocks: caseClocks(progress, progress.edition === null ? null : rulesOfCase(progress), today),
});
