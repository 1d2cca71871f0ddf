import { noWorkingDays } from "@/rules/calendar/calendar";
import type { ClockReading } from "@/rules/clocks/clock-state";
import { readClock } from "@/rules/clocks/clock-state";
import type { ClockRules } from "@/rules/clocks/clock-rules";
import type { PlainDate } from "@/rules/core/plain-date";
import type { Refusal } from "../outcome";
import type { CaseStage } from "./case-machine";
import { moveCase } from "./move-case";

export type RepetitionFacts = Readonly<{
  clocks: ClockRules;
  stage: CaseStage;
  today: PlainDate;
  /** End of the concluded stage 1; null while there is none. */
  stage1End: PlainDate | null;
  stage2StartedOn: PlainDate | null;
  /** The 3 months in which every nonconformity is verified; null where there is nothing to verify. */
  verification: ClockReading | null;
}>;

const missed = (isMissed: boolean, clause: string, limit: PlainDate | null): readonly Refusal[] =>
  isMissed ? [] : [{ code: "limit-not-missed", clause, facts: { limit: limit ?? "" } }];

/** Stage 1 is done again when it was not passed (5.4.2.1), and once stage 2 can no longer start within six months (5.1). */
export const assessStage1Repetition = (facts: RepetitionFacts): readonly Refusal[] => {
  const moved = moveCase(facts.stage, "repeat-stage1");
  if (!moved.ok) return moved.refusals;
  if (facts.stage1End === null) return [{ code: "stage-not-ended", clause: "5.1" }];
  if (facts.stage2StartedOn !== null) return [{ code: "stage2-has-begun", clause: "5.1" }];
  // Concluded and not passed: a stage 1 that was passed would have taken the case to stage 2.
  if (facts.stage === "stage1") return [];
  const { today, stage1End: from, clocks } = facts;
  const clock = readClock(clocks, noWorkingDays, {
    clock: "stage2-latest",
    from,
    first: false,
    stoppedOn: null,
    today,
  });
  return missed(clock.state === "overdue", clock.clause, clock.limit);
};

/** Stage 2 is done again once the three months passed before everything was verified (5.5.8.2). */
export const assessStage2Repetition = (facts: RepetitionFacts): readonly Refusal[] => {
  const moved = moveCase(facts.stage, "repeat-stage2");
  if (!moved.ok) return moved.refusals;
  const { verification } = facts;
  const isMissed = verification?.state === "overdue" || verification?.state === "met-late";
  return missed(isMissed, "5.5.8.2", verification?.limit ?? null);
};
