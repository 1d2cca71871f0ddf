import type { PlainDate } from "@/rules/core/plain-date";
import type { SchemeRules } from "@/rules/schemes/scheme-rules";
import { stage2Window } from "@/rules/stages/stage-gap";

/** First and last day on which stage 2 may begin, with the clause (5.1); null until stage 1 is over. */
export const stage2WindowAfter = (rules: SchemeRules, stage1End: PlainDate | null) =>
  stage1End === null ? null : { ...stage2Window(rules.clocks, stage1End), clause: rules.stages.gap.clause };
