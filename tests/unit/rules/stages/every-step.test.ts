import { expect, test } from "vitest";
import { plainDate } from "@/rules/core/plain-date";
import { meetingAttendance } from "@/rules/stages/attendance";
import { offSiteStage1 } from "@/rules/stages/off-site";
import { stage2Start } from "@/rules/stages/stage-gap";
import { complaintHandling, quality, refusalsOf } from "../../../support/rules";

const { stages, clocks } = complaintHandling;
const start = (on: string, ids: readonly string[] = []) =>
  stage2Start(stages, clocks, {
    stage1End: plainDate("2026-06-12"),
    stage2Start: plainDate(on),
    findings: ids.map((id) => ({ id, verifiedOn: null })),
  });

test("5.1: a start in time shows both ends of the window", () => {
  expect(start("2026-06-17")).toEqual({
    ok: true,
    earliest: "2026-06-17",
    latest: "2026-12-12",
    steps: [
      { code: "stage2-earliest", clause: "5.1", value: "2026-06-17", unit: "date" },
      { code: "stage2-latest", clause: "5.1", value: "2026-12-12", unit: "date" },
    ],
    warnings: [],
    interpretations: stages.interpretations,
  });
});

test("5.1, 5.4.2.1 c): too early, too late and an open finding are refused with the days and the finding", () => {
  const stage1End = "2026-06-12";
  expect(refusalsOf(start("2026-06-16"))).toEqual([
    {
      code: "stage-gap-too-short",
      clause: "5.1",
      facts: { stage1End, start: "2026-06-16", earliest: "2026-06-17" },
    },
  ]);
  expect(refusalsOf(start("2026-12-13", ["F7"]))).toEqual([
    {
      code: "stage-gap-too-long",
      clause: "5.1",
      facts: { stage1End, start: "2026-12-13", latest: "2026-12-12" },
    },
    { code: "stage1-finding-open", clause: "5.4.2.1 c)", facts: { id: "F7" } },
  ]);
});

test("5.1: both ends count from stage 1 also where an edition lets a first run count otherwise", () => {
  const shifted = {
    ...clocks,
    limits: {
      ...clocks.limits,
      "stage2-earliest": {
        ...clocks.limits["stage2-earliest"],
        first: { start: "decision", length: { unit: "days", count: 100 }, effect: "overdue" },
      },
      "stage2-latest": {
        ...clocks.limits["stage2-latest"],
        first: { start: "decision", length: { unit: "days", count: 100 }, effect: "overdue" },
      },
    },
  } as const;
  const asked = {
    stage1End: plainDate("2026-06-12"),
    stage2Start: plainDate("2026-06-17"),
    findings: [],
  };
  expect(stage2Start(stages, shifted, asked)).toMatchObject({
    earliest: "2026-06-17",
    latest: "2026-12-12",
  });
});

test("5.4.1: stage 1 off site rests on the readings of the edition", () => {
  const answer = offSiteStage1(quality.stages, quality.stages.offSite.conditions);
  expect(answer).toMatchObject({ ok: true, interpretations: quality.stages.interpretations });
});

test("5.5.2, 5.5.8.1: a meeting without management says which one, and how many were there", () => {
  const other = { name: "质量主管", standing: "other" } as const;
  expect(refusalsOf(meetingAttendance(stages, "opening", [other, other]))).toEqual([
    { code: "management-absent", clause: "5.5.2", facts: { meeting: "opening", present: 2 } },
  ]);
  expect(refusalsOf(meetingAttendance(stages, "closing", []))).toEqual([
    { code: "management-absent", clause: "5.5.8.1", facts: { meeting: "closing", present: 0 } },
  ]);
});
