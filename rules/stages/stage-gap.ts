import { noWorkingDays } from "../calendar/calendar";
import { deadline } from "../clocks/deadline";
import type { ClockRules } from "../clocks/clock-rules";
import { notice, ok, refused, step, type Answer } from "../core/answer";
import type { PlainDate } from "../core/plain-date";
import type { StageRules } from "./stage-rules";

export type Stage2Window = { readonly earliest: PlainDate; readonly latest: PlainDate };

/** First and last day on which stage 2 may start (5.1). Stage 1 ends 2026-06-12: from 2026-06-17 to 2026-12-12. */
export const stage2Window = (clocks: ClockRules, stage1End: PlainDate): Stage2Window => ({
  earliest: deadline(clocks, noWorkingDays, { clock: "stage2-earliest", from: stage1End, first: false })
    .limit,
  latest: deadline(clocks, noWorkingDays, { clock: "stage2-latest", from: stage1End, first: false }).limit,
});

export type Stage1Finding = { readonly id: string; readonly verifiedOn: PlainDate | null };

export type Stage2Start = {
  readonly stage1End: PlainDate;
  readonly stage2Start: PlainDate;
  readonly findings: readonly Stage1Finding[];
};

/** Whether stage 2 may start on a day: inside the window, every stage 1 finding verified before (5.1, 5.4.2.1 c). */
export const stage2Start = (
  rules: StageRules,
  clocks: ClockRules,
  asked: Stage2Start,
): Answer<Stage2Window> => {
  const { stage1End, stage2Start: start, findings } = asked;
  const { earliest, latest } = stage2Window(clocks, stage1End);
  const open = findings.filter(({ verifiedOn }) => verifiedOn === null || verifiedOn >= start);
  const refusals = [
    ...(start < earliest
      ? [notice("stage-gap-too-short", rules.gap.clause, { stage1End, start, earliest })]
      : []),
    ...(start > latest ? [notice("stage-gap-too-long", rules.gap.clause, { stage1End, start, latest })] : []),
    ...open.map(({ id }) => notice("stage1-finding-open", rules.stage1Findings.clause, { id })),
  ];
  if (refusals.length > 0) return refused(refusals);
  const steps = [
    step("stage2-earliest", rules.gap.clause, earliest, "date"),
    step("stage2-latest", rules.gap.clause, latest, "date"),
  ];
  return ok({ earliest, latest }, { steps, interpretations: rules.interpretations });
};
