import { expect, test } from "vitest";
import { caseClocks } from "@/lib/domain/case/case-clocks";
import { nearestClock } from "@/lib/domain/case/nearest-clock";
import { nextSteps } from "@/lib/domain/case/next-step";
import type { CaseProgress } from "@/lib/domain/case/progress-facts";
import { vendoredCalendar } from "@/rules/calendar/calendar";
import { plainDate } from "@/rules/core/plain-date";
import { editionA2 } from "@/rules/schemes/complaint-handling/edition-a2.data";

const at = (today: string) => ({ today: plainDate(today), calendar: vendoredCalendar });

const PROGRESS: CaseProgress = {
  id: "1",
  number: "2026-0001",
  clientName: "杭州青禾客服外包有限公司",
  scheme: "OLS/GZ-0071",
  ...{ edition: "A/2", combined: [] },
  ...{ stage: "nonconformities", stageSince: plainDate("2026-06-09"), supplementDueOn: null },
  ...{ isProgrammeStale: false, supplementary: [], decisions: [], contentStatus: null },
  ...{ awaitsClientSignature: false, stage1: null, stage2: null },
  closingHeldOn: plainDate("2026-06-09"),
  ...{ objectedAuditIds: [], planChangeAudits: [], undeclaredAudits: [], report: null },
  nonconformities: [
    {
      ...{ number: "NC-1", grade: "minor", status: "raised", acceptedOn: null, verifiedOn: null },
      ...{ auditId: "a2", closingOn: plainDate("2026-06-09") },
    },
  ],
  ...{ lastSurveillanceEnd: null, fees: null },
};

const datesOf = (progress: CaseProgress, today: string) =>
  Object.fromEntries(caseClocks(progress, editionA2, at(today)).map(({ key, date }) => [key, date]));

test("5.5.8.2, 5.5.9.2: after the closing of 2026-06-09 the clocks of case 1 end on the days worked by hand", () => {
  expect(datesOf(PROGRESS, "2026-06-10")).toEqual({
    "report-due": "2026-06-16",
    "minor-due:NC-1": "2026-08-08",
    "verification-end": "2026-09-09",
  });
});

const GRANTED = {
  ...{ scheme: "OLS/GZ-0071", outcome: "grant", toldClientOn: null },
  ...{ decidedOn: plainDate("2026-07-06"), certificateLastDay: plainDate("2029-07-05") },
};

const CERTIFIED: CaseProgress = {
  ...PROGRESS,
  stage: "certified",
  nonconformities: [],
  decisions: [GRANTED],
};

test("6.1, 6.2, 9.2: a certificate decided on 2026-07-06 brings its surveillance, request and end", () => {
  expect(datesOf(CERTIFIED, "2026-07-08")).toEqual({
    "surveillance-due": "2027-07-06",
    "recertification-request": "2029-04-05",
    "certificate-end": "2029-07-05",
    "recertification-decided": "2029-07-05",
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
  expect(datesOf(watched, "2027-07-07")).toMatchObject({
    "surveillance-due": "2028-06-30",
    "surveillance-limit": "2028-09-30",
  });
  expect(stepsOn(watched, "2027-07-07")).toEqual([]);
  expect(stepsOn(watched, "2028-07-01")).toEqual([
    ["arrange-surveillance", "programme-manager", "6.1"],
    ["watch-surveillance", "quality-manager", "6.1"],
  ]);
  // 2027-06-30 + 15 months is 2028-09-30.
  expect(stepsOn(watched, "2028-10-01").map(([key]) => key)).toEqual([
    "arrange-surveillance",
    "weigh-suspension",
    "arrange-this-year",
  ]);
});

test("6.1: each calendar year after that of the decision has its surveillance, warned from 1 October, made up if missed", () => {
  const datedOn = (progress: CaseProgress, today: string) =>
    nextSteps(progress, plainDate(today))
      .filter(({ key }) => key.endsWith("-year"))
      .map(({ key, who, clause, date }) => [key, who, clause, date]);
  const due = (year: string) => ["arrange-this-year", "programme-manager", "6.1", `${year}-12-31`];
  // Held on 2027-12-20: the next is due by 2028-12-20, and the year 2028 has to have one.
  const watched = { ...CERTIFIED, lastSurveillanceEnd: plainDate("2027-12-20") };
  expect(datedOn(CERTIFIED, "2026-12-31")).toEqual([]);
  expect(datedOn(CERTIFIED, "2027-09-30")).toEqual([]);
  expect(datedOn(CERTIFIED, "2027-10-01")).toEqual([due("2027")]);
  expect(datedOn(watched, "2027-12-31")).toEqual([]);
  expect(datedOn(watched, "2028-09-30")).toEqual([]);
  expect(datedOn(watched, "2028-12-31")).toEqual([due("2028")]);
  expect(datesOf(watched, "2028-12-31")).toMatchObject({ "calendar-year:2028-12-31": "2028-12-31" });
  // 2029 is the year of the recertification: it asks for none, but 2028 stays missed until one is held.
  const missed = [["make-up-last-year", "programme-manager", "6.1", "2028-12-31"]];
  expect(datedOn(watched, "2029-01-01")).toEqual(missed);
  expect(nearestClock(caseClocks(watched, editionA2, at("2029-01-01")))?.date).toBe("2028-12-20");
  expect(datedOn({ ...CERTIFIED, lastSurveillanceEnd: plainDate("2029-01-15") }, "2029-01-20")).toEqual([]);
  expect(datedOn(watched, "2029-07-06")).toEqual([]);
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
  const over = caseClocks(watched, editionA2, at("2029-07-06"));
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
  correctionsConfirmedOn: null,
});

test("5.6.2: a signed report waits for the answers, and for none where it does not recommend", () => {
  expect(keysOf({ ...PROGRESS, report: signed("recommend") })).toEqual([
    ["answer-nonconformities", "client"],
  ]);
  expect(keysOf({ ...PROGRESS, report: signed("do-not-recommend") })).toEqual([
    ["hand-over-report", "auditor"],
  ]);
});

test("5.9.2: once the corrections are in, the leader confirms them in writing before the report goes on", () => {
  const accepted = PROGRESS.nonconformities.map((one) => ({ ...one, status: "accepted" }));
  const after = { ...PROGRESS, nonconformities: accepted, report: signed("recommend-after-correction") };
  const stage2 = audit("stage2", "reported", ["2026-06-08", "2026-06-09"]);
  expect(nextSteps({ ...after, stage2 }, plainDate("2026-06-20"))).toEqual([
    {
      ...{ key: "confirm-corrections", who: "auditor", page: "audits/stage2/report", clause: "5.9.2" },
      ...{ of: { auditId: "stage2", part: "leader" }, date: null, amountFen: null },
    },
  ]);
  const report = { ...after.report, correctionsConfirmedOn: plainDate("2026-06-20") };
  expect(keysOf({ ...after, stage2, report })).toEqual([["hand-over-report", "auditor"]]);
  // While an answer is open there is nothing to confirm yet.
  expect(keysOf({ ...PROGRESS, report: signed("recommend-after-correction") })).toEqual([
    ["answer-nonconformities", "client"],
  ]);
});

const audit = (kind: string, status: string, [startsOn, endsOn]: readonly [string, string]) => ({
  ...{ id: kind, kind, status, team: [], isObjectedTo: false, isPlanChangeAsked: false },
  ...{ openFindings: { unanswered: 0, unverified: 0 }, hasOpenShortfall: false },
  ...{ startsOn: plainDate(startsOn), endsOn: plainDate(endsOn) },
});

test("5.4.4.8: a programme that is set waits for the team of stage 1, one whose ground was opened again to be set", () => {
  const stage1 = { ...audit("stage1", "foreseen", ["2026-10-22", "2026-10-22"]), id: "a1" };
  const set: CaseProgress = { ...PROGRESS, stage: "programme", nonconformities: [], stage1 };
  const pageOf = (progress: CaseProgress) =>
    nextSteps(progress, plainDate("2026-06-10")).map(({ key, page }) => [key, page]);
  expect(pageOf({ ...set, stage1: null })).toEqual([["set-programme", "programme"]]);
  expect(pageOf(set)).toEqual([["propose-team", "audits/a1/team"]]);
  expect(pageOf({ ...set, stage1: { ...stage1, status: "team-proposed" } })).toEqual([
    ["issue-task", "audits/a1/team"],
  ]);
  expect(pageOf({ ...set, isProgrammeStale: true })).toEqual([["set-programme", "programme"]]);
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
    nearestClock(caseClocks(progress, editionA2, at("2027-05-01")))?.date;
  // 2026-10-22 + 6 months
  const proposed = { ...planned, stage2: audit("stage2", "team-proposed", ["2026-11-04", "2026-11-05"]) };
  expect(latest(proposed)).toBe("2027-04-22");
  // Once the team is sent, the first day it is sent for comes before.
  expect(latest(planned)).toBe("2026-11-04");
  const opened = { ...planned, stage2: audit("stage2", "opened", ["2026-11-04", "2026-11-05"]) };
  expect(latest(opened)).toBeUndefined();
  expect(caseClocks(opened, editionA2, at("2026-11-04")).map(({ metOn }) => metOn)).toEqual([
    "2026-11-04",
    "2026-11-04",
  ]);
});

test("5.4.2.1 c): open findings of stage 1 wait for client and leader, due on the day before stage 2", () => {
  const stage1 = {
    ...audit("stage1", "reported", ["2026-05-25", "2026-05-25"]),
    openFindings: { unanswered: 1, unverified: 2 },
  };
  const stage2 = audit("stage2", "task-issued", ["2026-06-08", "2026-06-09"]);
  const planned: CaseProgress = { ...PROGRESS, stage: "stage2", closingHeldOn: null, stage1, stage2 };
  const ofFindings = (progress: CaseProgress) =>
    nextSteps(progress, plainDate("2026-05-29"))
      .filter(({ key }) => key.endsWith("stage1-findings"))
      .map(({ key, who, page, clause, date, of }) => [key, who, page, clause, date, of?.part ?? null]);
  const told = ["audits/stage1/stage1", "5.4.2.1 c)", "2026-06-07"];
  expect(ofFindings(planned)).toEqual([
    ["answer-stage1-findings", "client", ...told, null],
    ["verify-stage1-findings", "auditor", ...told, "leader"],
  ]);
  expect(nearestClock(caseClocks(planned, editionA2, at("2026-05-29")))?.date).toBe("2026-06-07");
  // Without a day for stage 2: before the last one it may start on, 2026-05-25 + 6 months.
  expect(ofFindings({ ...planned, stage2: null }).map((step) => step[4])).toEqual([
    "2026-11-24",
    "2026-11-24",
  ]);
  expect(ofFindings({ ...planned, stage: "nonconformities" })).toEqual([]);
});
