import { addDays, type PlainDate } from "@/rules/core/plain-date";
import { stage2Window } from "@/rules/stages/stage-gap";
import type { CaseProgress } from "./progress-facts";
import { rulesOfCase } from "./rules-of-case";

export const STAGE1_FINDINGS = "5.4.2.1 c)";

/** The day stage 2 starts or, where no day is given to it yet, the last one it may start on (5.1). */
export const stage2StartBound = (progress: CaseProgress): PlainDate | null => {
  const { stage1, stage2, edition } = progress;
  const start = stage2?.startsOn ?? null;
  if (start !== null) return start;
  if (edition === null || stage1 === null || stage1.endsOn === null) return null;
  return stage2Window(rulesOfCase(progress).clocks, stage1.endsOn).latest;
};

/**
 * The last day on which a finding of stage 1 may be verified: the day before stage 2 starts, or, where no day is given
 * to it yet, before the last one it may start on (5.1, 5.4.2.1 c). Stage 2 on 2026-06-08: until 2026-06-07.
 */
export const stage1FindingsDue = (progress: CaseProgress): PlainDate | null => {
  const start = stage2StartBound(progress);
  return start === null ? null : addDays(start, -1);
};
