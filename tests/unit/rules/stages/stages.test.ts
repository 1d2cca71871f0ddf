import { expect, test } from "vitest";
import { plainDate } from "@/rules/core/plain-date";
import { meetingAttendance } from "@/rules/stages/attendance";
import { offSiteStage1 } from "@/rules/stages/off-site";
import { stage2Start, type Stage1Finding } from "@/rules/stages/stage-gap";
import { complaintHandling, refusalsOf, refusedCodes } from "../../../support/rules";

const { stages, clocks } = complaintHandling;
const start = (on: string, findings: readonly Stage1Finding[] = []) =>
  stage2Start(stages, clocks, { stage1End: plainDate("2026-06-12"), stage2Start: plainDate(on), findings });

test.each([
  ["2026-06-16", ["stage-gap-too-short"]],
  ["2026-06-17", []],
  ["2026-12-12", []],
  ["2026-12-13", ["stage-gap-too-long"]],
])("5.1: stage 1 ends 2026-06-12, stage 2 starts %s: %j", (on, codes) => {
  expect(refusedCodes(start(on))).toEqual(codes);
});

test("5.4.2.1 c): stage 1 findings are verified before stage 2 starts", () => {
  const finding = (verifiedOn: string | null) => [
    { id: "F1", verifiedOn: verifiedOn === null ? null : plainDate(verifiedOn) },
  ];
  expect(start("2026-06-17", finding("2026-06-16"))).toMatchObject({ ok: true, earliest: "2026-06-17" });
  expect(refusedCodes(start("2026-06-17", finding("2026-06-17")))).toEqual(["stage1-finding-open"]);
  expect(refusedCodes(start("2026-06-16", finding(null)))).toEqual([
    "stage-gap-too-short",
    "stage1-finding-open",
  ]);
});

test("5.4.1: stage 1 is held off site only when all four conditions hold", () => {
  const all = ["documents-complete", "system-planned", "no-major-change", "no-major-breach-or-complaint"];
  expect(offSiteStage1(stages, all).ok).toBe(true);
  for (const condition of all) {
    const holding = all.filter((each) => each !== condition);
    expect(refusalsOf(offSiteStage1(stages, holding))).toEqual([
      { code: "off-site-condition-fails", clause: "5.4.1", facts: { condition } },
    ]);
  }
  expect(refusedCodes(offSiteStage1(stages, []))).toHaveLength(4);
});

test("5.5.2, 5.5.8.1: top management or an authorised representative attends both meetings", () => {
  const other = { name: "质量主管", standing: "other" as const };
  for (const standing of ["top-management", "authorised-representative"] as const) {
    expect(meetingAttendance(stages, "opening", [other, { name: "总经理", standing }]).ok).toBe(true);
  }
  expect(refusalsOf(meetingAttendance(stages, "opening", [other]))).toMatchObject([
    { code: "management-absent", clause: "5.5.2" },
  ]);
  expect(refusalsOf(meetingAttendance(stages, "closing", []))).toMatchObject([{ clause: "5.5.8.1" }]);
});
