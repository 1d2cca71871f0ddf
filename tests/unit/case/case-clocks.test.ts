import { expect, test } from "vitest";
import { caseClocks, nearestClock } from "@/lib/domain/case/case-clocks";
import { nextSteps } from "@/lib/domain/case/next-step";
import type { CaseProgress } from "@/lib/domain/case/progress-facts";
import { plainDate } from "@/rules/core/plain-date";
import { editionA2 } from "@/rules/schemes/complaint-handling/edition-a2.data";

const PROGRESS: CaseProgress = {
  id: "1",
  number: "2026-0001",
  clientName: "杭州青禾客服外包有限公司",
  scheme: "OLS/GZ-0071",
  edition: "A/2",
  stage: "nonconformities",
  stageSince: plainDate("2026-06-09"),
  supplementDueOn: null,
  stage1: null,
  stage2: null,
  closingHeldOn: plainDate("2026-06-09"),
  objectedAuditIds: [],
  report: null,
  nonconformities: [{ number: "NC-1", grade: "minor", status: "raised", acceptedOn: null, verifiedOn: null }],
  decision: null,
  contentStatus: null,
  certificateLastDay: null,
  lastSurveillanceEnd: null,
};

const datesOf = (progress: CaseProgress, today: string) =>
  Object.fromEntries(caseClocks(progress, editionA2, plainDate(today)).map(({ key, date }) => [key, date]));

test("5.5.8.2, 5.5.9.2: after the closing of 2026-06-09 the clocks of case 1 end on the days worked by hand", () => {
  expect(datesOf(PROGRESS, "2026-06-10")).toEqual({
    "report-due": "2026-06-16",
    "minor-due:NC-1": "2026-08-08",
    "verification-end": "2026-09-09",
  });
});

const CERTIFIED: CaseProgress = {
  ...PROGRESS,
  stage: "certified",
  decision: { outcome: "grant", decidedOn: plainDate("2026-07-06"), toldClientOn: null },
  certificateLastDay: plainDate("2029-07-05"),
};

test("6.1, 6.2, 9.2: a certificate decided on 2026-07-06 brings its surveillance, request and end", () => {
  expect(datesOf(CERTIFIED, "2026-07-08")).toEqual({
    "surveillance-due": "2027-07-06",
    "recertification-request": "2029-04-05",
    "certificate-end": "2029-07-05",
  });
});

const stepsOn = (progress: CaseProgress, today: string) =>
  nextSteps(progress, plainDate(today)).map(({ key, who, clause }) => [key, who, clause]);

test("6.1, 8.1(5): the first surveillance is due three months before its day, and a ground of suspension after it", () => {
  const arrange = ["arrange-surveillance", "programme-manager"];
  expect(stepsOn(CERTIFIED, "2027-04-05")).toEqual([]);
  expect(stepsOn(CERTIFIED, "2027-04-06")).toEqual([[...arrange, "6.1"]]);
  expect(stepsOn(CERTIFIED, "2027-07-06")).toEqual([[...arrange, "6.1"]]);
  expect(stepsOn(CERTIFIED, "2027-07-07")).toEqual([
    [...arrange, "8.1(5)"],
    ["weigh-suspension", "quality-manager", "8.1(5)"],
  ]);
});

test("6.1: after a surveillance the next one counts from it: overdue after 12 months, lost after 15", () => {
  const watched = { ...CERTIFIED, lastSurveillanceEnd: plainDate("2027-06-30") };
  expect(datesOf(watched, "2027-07-07")).toMatchObject({ "surveillance-due": "2028-06-30" });
  expect(stepsOn(watched, "2027-07-07")).toEqual([]);
  expect(stepsOn(watched, "2028-07-01")).toEqual([
    ["arrange-surveillance", "programme-manager", "6.1"],
    ["watch-surveillance", "quality-manager", "6.1"],
  ]);
  // 2027-06-30 + 15 months is 2028-09-30.
  expect(stepsOn(watched, "2028-10-01").map(([key]) => key)).toEqual([
    "arrange-surveillance",
    "weigh-suspension",
  ]);
});

test("6.2, 9.2: recertification is due from six months before the end; after the last day nothing runs on", () => {
  const watched = { ...CERTIFIED, lastSurveillanceEnd: plainDate("2028-08-01") };
  expect(stepsOn(watched, "2029-01-04")).toEqual([]);
  expect(stepsOn(watched, "2029-01-05")).toEqual([["arrange-recertification", "programme-manager", "6.2"]]);
  expect(stepsOn(watched, "2029-07-05")).toEqual([["arrange-recertification", "programme-manager", "6.2"]]);
  expect(stepsOn(watched, "2029-07-06")).toEqual([
    ["close-expired", "programme-manager", "9.2"],
    ["close-expired", "quality-manager", "9.2"],
  ]);
  expect(stepsOn(watched, "2029-10-06")).toEqual([]);
  const over = caseClocks(watched, editionA2, plainDate("2029-07-06"));
  expect(over.map(({ key, metOn }) => [key, metOn])).toEqual([["certificate-end", "2029-07-05"]]);
  expect(nearestClock(over)).toBeNull();
});

const keysOf = (progress: CaseProgress) =>
  nextSteps(progress, plainDate("2026-06-10")).map(({ key, who }) => [key, who]);

test("5.5.8.2, 5.5.9.2: after the closing the client's answers and the leader's report wait at once", () => {
  expect(keysOf(PROGRESS)).toEqual([
    ["answer-nonconformities", "client"],
    ["sign-report", "auditor"],
  ]);
  const answered = PROGRESS.nonconformities.map((one) => ({ ...one, status: "answered" }));
  expect(keysOf({ ...PROGRESS, nonconformities: answered })).toEqual([
    ["judge-answers", "auditor"],
    ["sign-report", "auditor"],
  ]);
});

const signed = (recommendation: string) => ({
  status: "signed",
  signedOn: plainDate("2026-06-12"),
  recommendation,
});

test("5.6.2: a signed report waits for the answers, and for none where it does not recommend", () => {
  expect(keysOf({ ...PROGRESS, report: signed("recommend") })).toEqual([
    ["answer-nonconformities", "client"],
  ]);
  expect(keysOf({ ...PROGRESS, report: signed("do-not-recommend") })).toEqual([
    ["hand-over-report", "auditor"],
  ]);
});

const audit = (kind: string, status: string, [startsOn, endsOn]: readonly [string, string]) => ({
  ...{ id: kind, kind, status, team: [], isObjectedTo: false,
      isPlanChangeAsked: false, hasOpenShortfall: false },
  ...{ startsOn: plainDate(startsOn), endsOn: plainDate(endsOn) },
});

test("5.1: the gap between the stages is kept with the opening of stage 2 and runs no longer", () => {
  const planned: CaseProgress = {
    ...PROGRESS,
    stage: "stage2",
    closingHeldOn: null,
    nonconformities: [],
    stage1: audit("stage1", "reported", ["2026-10-22", "2026-10-22"]),
    stage2: audit("stage2", "plan-agreed", ["2026-11-04", "2026-11-05"]),
  };
  const latest = (progress: CaseProgress) =>
    nearestClock(caseClocks(progress, editionA2, plainDate("2027-05-01")))?.date;
  // 2026-10-22 + 6 months
  expect(latest(planned)).toBe("2027-04-22");
  const opened = { ...planned, stage2: audit("stage2", "opened", ["2026-11-04", "2026-11-05"]) };
  expect(latest(opened)).toBeUndefined();
  expect(caseClocks(opened, editionA2, plainDate("2026-11-04")).map(({ metOn }) => metOn)).toEqual([
    "2026-11-04",
    "2026-11-04",
  ]);
});
