import { expect, test } from "vitest";
import { nextSteps } from "@/lib/domain/case/next-step";
import type { CaseProgress } from "@/lib/domain/case/progress-facts";
import { escalatedTo, turnsOfClock } from "@/lib/domain/reminder/clock-turn";
import { plainDate } from "@/rules/core/plain-date";
import { anAudit, aProgress } from "@/tests/support/case-progress";

const today = plainDate("2026-06-10");
/** On a rung of so many days from the limit. */
const turns = (name: string, progress: CaseProgress, of: string | null = null, count = -30) =>
  turnsOfClock({ name, of }, progress, { today, rung: { of: "limit", unit: "days", count } });
const role = (who: string) => ({ who, of: null });

test.each([
  ["14.1", "appeal-limit", ["client"]],
  ["5.3.2", "supplement-due", ["client"]],
  ["6.1", "surveillance-due", ["programme-manager", "client"]],
  ["6.1", "surveillance-limit", ["programme-manager", "quality-manager", "client"]],
  ["6.1", "calendar-year", ["programme-manager"]],
  ["6.2", "recertification-request", ["client", "programme-manager"]],
  ["6.2", "recertification-decided", ["client", "programme-manager"]],
  ["9.2", "certificate-end", ["client", "programme-manager", "quality-manager"]],
])("%s: the clock %s is told to %j, whatever else waits", (_, name, roles) => {
  expect(turns(name, aProgress({ stage2: anAudit() }))).toEqual(roles.map(role));
});

test("5.5.9.2: the report is its leader's, and nobody's before there is a stage 2", () => {
  expect(turns("report-due", aProgress({ stage2: anAudit() }))).toEqual([
    { who: "auditor", of: { auditId: "a2", part: "leader" } },
  ]);
  expect(turns("report-due", aProgress())).toEqual([]);
});

const nonconformity = (number: string, status: string) => ({
  ...{ number, grade: "major" as const, status, acceptedOn: null, verifiedOn: null },
  ...{ auditId: "a2", closingOn: null },
});
const team = [{ who: "auditor", of: { auditId: "a2", part: "team" } }];

test.each([
  ["raised", [role("client")]],
  ["returned", [role("client")]],
  ["answered", team],
  ["accepted", team],
])("5.5.8.2: the clock of a nonconformity that is %s is told to whose turn it is", (status, told) => {
  const nonconformities = [nonconformity("NC-1", "other"), nonconformity("NC-2", status)];
  const progress = aProgress({ stage2: anAudit(), nonconformities });
  expect(turns("major-due", progress, "NC-2")).toEqual(told);
  expect(turns("minor-due", progress, "NC-2")).toEqual(told);
});

test("5.5.8.2: of several nonconformities it is the one the clock is of", () => {
  const nonconformities = [nonconformity("NC-1", "raised"), nonconformity("NC-2", "answered")];
  const progress = aProgress({ stage2: anAudit(), nonconformities });
  expect(turns("major-due", progress, "NC-1")).toEqual([role("client")]);
  expect(turns("major-due", progress, "NC-2")).toEqual(team);
});

test("5.5.8.2: a nonconformity that is not on record is the team's to look for", () => {
  expect(turns("minor-due", aProgress({ stage2: anAudit() }), "NC-9")).toEqual(team);
});

test("5.1: any other clock is told to those whom the case waits for", () => {
  expect(turns("stage2-latest", aProgress({ stage: "review" }))).toEqual([role("application-reviewer")]);
  expect(turns("stage2-latest", aProgress({ stage: "stage2", stage2: anAudit() }))).toEqual(team);
  expect(turns("stage2-latest", aProgress({ stage: "closed" }))).toEqual([]);
});

test("5.3.3: a fee has no clock of the rule, so who owes or collects it is not told of one", () => {
  const fees = {
    ...{ status: "signed", endedOn: null, payments: [] },
    instalments: [{ amountFen: 100_000, dueOn: plainDate("2026-06-01") }],
  };
  const progress = aProgress({ stage: "review", fees });
  expect(nextSteps(progress, today).map(({ key }) => key)).toEqual([
    ...["review-application", "pay-overdue-fee", "collect-overdue-fee"],
  ]);
  expect(turns("stage2-latest", progress)).toEqual([role("application-reviewer")]);
});

const leader = { who: "auditor", of: { auditId: "a2", part: "leader" } };
const raised = aProgress({ stage2: anAudit(), nonconformities: [nonconformity("NC-1", "raised")] });

test.each([
  [-14, []],
  [-7, [leader]],
  [-1, [leader]],
  [0, [leader, role("programme-manager")]],
  [1, [leader, role("programme-manager"), role("quality-manager")]],
])("5.5.8.2: %i days from the limit of a correction %j are told beside the client", (count, added) => {
  expect(turns("major-due", raised, "NC-1", count)).toEqual([role("client"), ...added]);
  expect(turns("minor-due", raised, "NC-1", count)).toEqual([role("client"), ...added]);
});

test("5.5.8.2: the end of the three months climbs the same way, the report does not", () => {
  const atReview = aProgress({ stage: "report-review", stage2: anAudit() });
  expect(turns("verification-end", atReview, null, 1)).toEqual([
    ...[role("report-reviewer"), leader, role("programme-manager"), role("quality-manager")],
  ]);
  expect(turns("report-due", atReview, null, 1)).toEqual([leader]);
});

test("5.5.8.2: a rung counted in months or from the start brings nobody in", () => {
  const of = (rung: Parameters<typeof escalatedTo>[0]) => escalatedTo(rung);
  expect(of({ of: "limit", unit: "months", count: 1 })).toEqual([]);
  expect(of({ of: "start", unit: "days", count: 1 })).toEqual([]);
  expect(of({ of: "limit", unit: "days", count: 1 })).toEqual([
    ...["leader", "programme-manager", "quality-manager"],
  ]);
});
