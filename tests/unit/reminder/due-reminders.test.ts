import { expect, test } from "vitest";
import type { CaseProgress } from "@/lib/domain/case/progress-facts";
import { dueReminders, reminderKey, rungCode } from "@/lib/domain/reminder/due-reminders";
import { vendoredCalendar } from "@/rules/calendar/calendar";
import { plainDate } from "@/rules/core/plain-date";
import { anAudit, aProgress } from "@/tests/support/case-progress";

const due = (progress: CaseProgress, today: string) =>
  dueReminders(progress, { today: plainDate(today), calendar: vendoredCalendar });
const told = (progress: CaseProgress, today: string) =>
  due(progress, today).map(({ clock, subject, limit, rung }) => [clock, subject, limit, rung]);

test("5.5.9.2: a rung is named by what it counts from, whether before or after, how far and in what", () => {
  expect(rungCode({ of: "limit", unit: "days", count: -7 })).toBe("limit-7d");
  expect(rungCode({ of: "limit", unit: "days", count: 0 })).toBe("limit+0d");
  expect(rungCode({ of: "limit", unit: "days", count: 1 })).toBe("limit+1d");
  expect(rungCode({ of: "start", unit: "months", count: -6 })).toBe("start-6m");
});

test("5.5.9.2: a reminder is told from the others of its case by clock, subject, day and rung", () => {
  const limit = plainDate("2026-06-16");
  expect(reminderKey({ clock: "report-due", subject: "", limit, rung: "limit-3d" })).toBe(
    "report-due||2026-06-16|limit-3d",
  );
  expect(reminderKey({ clock: "minor-due", subject: "NC-1", limit, rung: "limit+1d" })).toBe(
    "minor-due|NC-1|2026-06-16|limit+1d",
  );
});

/** Closed on 2026-06-09: the report is due on 2026-06-16. */
const CLOSED = aProgress({
  stage: "nonconformities",
  stage2: anAudit({ status: "closed" }),
  closingHeldOn: plainDate("2026-06-09"),
});

test.each([
  ["2026-06-12", []],
  ["2026-06-13", ["limit-3d"]],
  ["2026-06-14", ["limit-3d"]],
  ["2026-06-15", ["limit-1d"]],
  ["2026-06-16", ["limit+0d"]],
  ["2026-06-17", ["limit+1d"]],
  ["2026-07-20", ["limit+1d"]],
])(
  "5.5.9.2: on %s a report due on 2026-06-16 is told of by the last rung that has come, %j",
  (today, rungs) => {
    expect(told(CLOSED, today)).toEqual(rungs.map((rung) => ["report-due", "", "2026-06-16", rung]));
  },
);

test("5.5.9.2: a reminder says to whom it goes", () => {
  expect(due(CLOSED, "2026-06-13")).toEqual([
    {
      ...{ clock: "report-due", subject: "", limit: "2026-06-16", rung: "limit-3d" },
      turns: [{ who: "auditor", of: { auditId: "a2", part: "leader" } }],
    },
  ]);
});

test("5.5.9.2: a report that was signed is told of no more", () => {
  const report = {
    ...{ status: "signed", signedOn: plainDate("2026-06-12") },
    ...{ recommendation: "recommend", correctionsConfirmedOn: null },
  };
  expect(told({ ...CLOSED, report }, "2026-06-13")).toEqual([]);
});

test("5.5.8.2: the clock of a nonconformity is told of by its number", () => {
  const nonconformities = [
    {
      ...{ number: "NC-1", grade: "minor" as const, status: "raised" },
      ...{ acceptedOn: null, verifiedOn: null, auditId: "a2", closingOn: plainDate("2026-06-09") },
    },
  ];
  // Due on 2026-08-08, verified by 2026-09-09 at the latest.
  expect(due({ ...CLOSED, nonconformities }, "2026-08-01")).toEqual([
    {
      ...{ clock: "report-due", subject: "", limit: "2026-06-16", rung: "limit+1d" },
      turns: [{ who: "auditor", of: { auditId: "a2", part: "leader" } }],
    },
    {
      ...{ clock: "minor-due", subject: "NC-1", limit: "2026-08-08", rung: "limit-7d" },
      turns: [
        { who: "client", of: null },
        { who: "auditor", of: { auditId: "a2", part: "leader" } },
      ],
    },
  ]);
});

test.each([
  ["2026-05-12", []],
  ["2026-05-13", ["limit-7d"]],
  ["2026-05-19", ["limit-1d"]],
  ["2026-05-20", ["limit+0d"]],
  ["2026-05-21", ["limit+1d"]],
])("5.3.2: on %s papers asked for until 2026-05-20 are told of by %j", (today, rungs) => {
  const progress = aProgress({ stage: "application", supplementDueOn: plainDate("2026-05-20") });
  expect(due(progress, today)).toEqual(
    rungs.map((rung) => ({
      ...{ clock: "supplement-due", subject: "", limit: "2026-05-20", rung },
      turns: [{ who: "client", of: null }],
    })),
  );
});

test("5.3.2: days that people set are told of before a case has an edition, too", () => {
  const progress = aProgress({ stage: "application", supplementDueOn: plainDate("2026-05-20") });
  expect(told({ ...progress, edition: null }, "2026-05-20")).toEqual([
    ["supplement-due", "", "2026-05-20", "limit+0d"],
  ]);
});

test.each([
  ["2026-05-24", []],
  ["2026-05-25", ["limit-7d"]],
  ["2026-05-31", ["limit-1d"]],
  ["2026-06-02", ["limit-1d"]],
])("5.4.6: on %s an audit planned for 2026-06-01 is told of by %j", (today, rungs) => {
  const stage1 = anAudit({
    ...{ id: "a1", kind: "stage1", status: "plan-agreed" },
    startsOn: plainDate("2026-06-01"),
  });
  expect(told(aProgress({ stage: "stage1", stage1 }), today)).toEqual(
    rungs.map((rung) => ["planned-start", "", "2026-06-01", rung]),
  );
});

const decided = (scheme: string) => ({
  ...{ scheme, outcome: "grant", toldClientOn: null },
  ...{ decidedOn: plainDate("2026-07-06"), certificateLastDay: plainDate("2029-07-05") },
});
const CERTIFIED = aProgress({ stage: "certified", decisions: [decided("OLS/GZ-0071")] });

test("6.1: ninety days before it a surveillance is told of, the day before that nothing is", () => {
  expect(told(CERTIFIED, "2027-04-06")).toEqual([]);
  expect(told(CERTIFIED, "2027-04-07")).toEqual([["surveillance-due", "", "2027-07-06", "limit-90d"]]);
});

test("9.2: a certificate that has ended is told of no more", () => {
  const lately = { ...CERTIFIED, lastSurveillanceEnd: plainDate("2028-10-01") };
  expect(told(lately, "2029-07-05").map(([clock]) => clock)).toContain("certificate-end");
  expect(told(lately, "2029-07-06")).toEqual([]);
});
