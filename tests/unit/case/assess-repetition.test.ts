import { expect, test } from "vitest";
import {
  assessStage1Repetition,
  assessStage2Repetition,
  type RepetitionFacts,
} from "@/lib/domain/case/assess-repetition";
import { vendoredCalendar } from "@/rules/calendar/calendar";
import { readClock } from "@/rules/clocks/clock-state";
import { plainDate } from "@/rules/core/plain-date";
import { editionA2 } from "@/rules/schemes/complaint-handling/edition-a2.data";

const FACTS: RepetitionFacts = {
  ...{ clocks: editionA2.clocks, stage: "stage2", today: plainDate("2026-11-26") },
  ...{ stage1End: plainDate("2026-05-25"), stage2StartedOn: null, verification: null },
};

const stage1 = (change: Partial<RepetitionFacts>) => assessStage1Repetition({ ...FACTS, ...change });

test("5.1: stage 1 is done again from the day after six months, when stage 2 can no longer start", () => {
  expect(stage1({})).toEqual([]);
  expect(stage1({ today: plainDate("2026-11-25") })).toEqual([
    { code: "limit-not-missed", clause: "5.1", facts: { limit: "2026-11-25" } },
  ]);
});

test("5.4.2.1: a stage 1 that was concluded and not passed is done again at any time", () => {
  expect(stage1({ stage: "stage1", today: plainDate("2026-05-26") })).toEqual([]);
});

test("5.1: stage 1 is not done again before it ended, nor once stage 2 has begun", () => {
  expect(stage1({ stage: "stage1", stage1End: null })).toEqual([{ code: "stage-not-ended", clause: "5.1" }]);
  expect(stage1({ stage2StartedOn: plainDate("2026-06-08") })).toEqual([
    { code: "stage2-has-begun", clause: "5.1" },
  ]);
});

test("5.1, 5.5.8.2: neither stage is done again from another stage of the case", () => {
  const wrong = (stage: string, action: string, clause: string) => [
    { code: "wrong-stage", clause, facts: { stage, action } },
  ];
  expect(stage1({ stage: "decision" })).toEqual(wrong("decision", "repeat-stage1", "5.1"));
  expect(assessStage2Repetition(FACTS)).toEqual(wrong("stage2", "repeat-stage2", "5.5.8.2"));
});

const verification = (today: string, stoppedOn: string | null = null) =>
  readClock(editionA2.clocks, vendoredCalendar, {
    ...{ clock: "verification-end", from: plainDate("2026-06-09"), first: false, today: plainDate(today) },
    stoppedOn: stoppedOn === null ? null : plainDate(stoppedOn),
  });

const stage2 = (change: Partial<RepetitionFacts>) =>
  assessStage2Repetition({ ...FACTS, stage: "nonconformities", ...change });

test("5.5.8.2: stage 2 is done again once three months passed before everything was verified", () => {
  const early = [{ code: "limit-not-missed", clause: "5.5.8.2", facts: { limit: "2026-09-09" } }];
  expect(stage2({ verification: verification("2026-09-09") })).toEqual(early);
  expect(stage2({ verification: verification("2026-09-10") })).toEqual([]);
  expect(stage2({ verification: verification("2026-09-20", "2026-09-09") })).toEqual(early);
  expect(stage2({ verification: verification("2026-09-20", "2026-09-10") })).toEqual([]);
});

test("5.5.8.2: where there is nothing to verify no limit was missed", () => {
  expect(stage2({})).toEqual([{ code: "limit-not-missed", clause: "5.5.8.2", facts: { limit: "" } }]);
});
