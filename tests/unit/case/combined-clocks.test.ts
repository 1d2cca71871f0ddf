import { expect, test } from "vitest";
import { caseClocks } from "@/lib/domain/case/case-clocks";
import { nearestClock } from "@/lib/domain/case/nearest-clock";
import { movedClocks } from "@/lib/domain/calendar/moved-clocks";
import { lastDayOf } from "@/lib/domain/case/kept-certificates";
import { nextSteps } from "@/lib/domain/case/next-step";
import type { CaseProgress, ProgressDecision } from "@/lib/domain/case/progress-facts";
import { rulesOfCase } from "@/lib/domain/case/rules-of-case";
import { dueReminders } from "@/lib/domain/reminder/due-reminders";
import { vendoredCalendar, type Calendar } from "@/rules/calendar/calendar";
import { plainDate } from "@/rules/core/plain-date";

const OLS = "OLS/GZ-0071";

const granted = (scheme: string, decidedOn: string, lastDay: string): ProgressDecision => ({
  ...{ scheme, outcome: "grant", toldClientOn: null },
  ...{ decidedOn: plainDate(decidedOn), certificateLastDay: plainDate(lastDay) },
});

const refused = (scheme: string, on: string): ProgressDecision => ({
  ...{ scheme, outcome: "refuse", certificateLastDay: null },
  ...{ decidedOn: plainDate(on), toldClientOn: plainDate(on) },
});

/** Complaints handling decided on 2026-07-06, quality management on 2026-07-08. */
const BOTH: CaseProgress = {
  ...{ id: "1", number: "2026-0001", clientName: "杭州青禾客服外包有限公司" },
  ...{ scheme: OLS, edition: "A/2", combined: [{ scheme: "QMS", edition: "2025" }] },
  ...{ stage: "certified", stageSince: plainDate("2026-07-09"), supplementDueOn: null },
  ...{ isProgrammeStale: false, awaitsClientSignature: false, stage1: null, stage2: null },
  supplementary: [],
  ...{ closingHeldOn: null, objectedAuditIds: [], planChangeAudits: [], undeclaredAudits: [] },
  ...{ report: null, nonconformities: [], contentStatus: null, lastSurveillanceEnd: null, fees: null },
  decisions: [granted(OLS, "2026-07-06", "2029-07-05"), granted("QMS", "2026-07-08", "2029-07-07")],
};

const on = (today: string) => ({ today: plainDate(today), calendar: vendoredCalendar });

const clocksOf = (progress: CaseProgress, today: string) =>
  caseClocks(progress, rulesOfCase(progress), on(today));

const datesOf = (progress: CaseProgress, today: string) =>
  Object.fromEntries(clocksOf(progress, today).map(({ key, date }) => [key, date]));

test("6.1, 6.2, 9.2, 11.1: each certificate keeps its own limits, named by its system; the first of them is the audit's", () => {
  expect(datesOf(BOTH, "2026-07-09")).toEqual({
    "surveillance-due:OLS/GZ-0071": "2027-07-06",
    "recertification-request:OLS/GZ-0071": "2029-04-05",
    "certificate-end:OLS/GZ-0071": "2029-07-05",
    "recertification-decided:OLS/GZ-0071": "2029-07-05",
    "surveillance-due:QMS": "2027-07-08",
    "recertification-request:QMS": "2029-04-07",
    "certificate-end:QMS": "2029-07-07",
    "recertification-decided:QMS": "2029-07-07",
  });
  expect(nearestClock(clocksOf(BOTH, "2026-07-09"))).toMatchObject({ date: "2027-07-06", of: OLS });
});

test("6.1, 8.1(5): after a surveillance the quality edition leaves 12 months where the leading one leaves 15", () => {
  const watched = { ...BOTH, lastSurveillanceEnd: plainDate("2027-06-30") };
  expect(datesOf(watched, "2027-07-09")).toMatchObject({
    "surveillance-due:OLS/GZ-0071": "2028-06-30",
    "surveillance-limit:OLS/GZ-0071": "2028-09-30",
    "surveillance-due:QMS": "2028-06-30",
  });
  const steps = nextSteps(watched, plainDate("2028-07-01")).map(({ key, who, date }) => [key, who, date]);
  // One audit is arranged, for the first of the days; what each system threatens is told of both.
  expect(steps).toEqual([
    ["arrange-surveillance", "programme-manager", "2028-06-30"],
    ["watch-surveillance", "quality-manager", "2028-06-30"],
    ["weigh-suspension", "quality-manager", "2028-06-30"],
  ]);
});

test("6.1: what both certificates ask for waits once, by the earlier of the two days", () => {
  const asked = nextSteps(BOTH, plainDate("2027-06-01")).map(({ key, date }) => [key, date]);
  expect(asked).toEqual([["arrange-surveillance", "2027-07-06"]]);
});

test("14.1: the appeal against a refused system runs on while the case goes on with the other", () => {
  const waiting: CaseProgress = { ...BOTH, stage: "decision", decisions: [refused("QMS", "2026-07-06")] };
  expect(datesOf(waiting, "2026-07-07")).toEqual({ "appeal-limit:QMS": "2026-07-20" });
  const certified: CaseProgress = {
    ...BOTH,
    decisions: [granted(OLS, "2026-07-07", "2029-07-06"), refused("QMS", "2026-07-06")],
  };
  expect(datesOf(certified, "2026-07-20")).toMatchObject({
    "appeal-limit:QMS": "2026-07-20",
    "certificate-end:OLS/GZ-0071": "2029-07-06",
  });
  expect(Object.keys(datesOf(certified, "2026-07-21"))).not.toContain("appeal-limit:QMS");
});

test("9.2: a case of several certificates has expired with the last of them", () => {
  expect(lastDayOf(BOTH)).toBe("2029-07-07");
  expect(lastDayOf({ decisions: [refused("QMS", "2026-07-06")] })).toBeNull();
  expect(datesOf(BOTH, "2029-07-06")).toMatchObject({
    "certificate-end:OLS/GZ-0071": "2029-07-05",
    "recertification-decided:QMS": "2029-07-07",
  });
  expect(datesOf(BOTH, "2029-07-06")).not.toHaveProperty("recertification-decided:OLS/GZ-0071");
});

test("a reminder of one system's clock names it, so that those of two are told apart", () => {
  const due = dueReminders(BOTH, on("2027-06-30"));
  expect(due.map(({ clock, subject, limit }) => [clock, subject, limit])).toContainEqual([
    "surveillance-due",
    OLS,
    "2027-07-06",
  ]);
});

test("a calendar that moves the appeal of a refused system moves nothing of the other's certificate", () => {
  const progress: CaseProgress = {
    ...BOTH,
    decisions: [granted(OLS, "2026-07-07", "2029-07-06"), refused("QMS", "2026-07-06")],
  };
  // A Friday off, announced late: of ten working days from Monday 2026-07-06 the last is a day later.
  const after: Calendar = (year) => {
    const known = vendoredCalendar(year);
    const off = plainDate("2026-07-10");
    return known && year === 2026 ? { ...known, daysOff: [...known.daysOff, [off, off] as const] } : known;
  };
  const calendars = { today: plainDate("2026-07-08"), before: vendoredCalendar, after };
  expect(
    movedClocks(progress, calendars).map(({ clock, of, before, after: now }) => [clock, of, before, now]),
  ).toEqual([["appeal-limit", "QMS", "2026-07-20", "2026-07-21"]]);
});
