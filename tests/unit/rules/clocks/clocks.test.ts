import { expect, test } from "vitest";
import { vendoredCalendar } from "@/rules/calendar/calendar";
import { isExpired } from "@/rules/certificates/running-out";
import { readClock } from "@/rules/clocks/clock-state";
import type { Clock } from "@/rules/clocks/clock-rules";
import { deadline } from "@/rules/clocks/deadline";
import { calendarYear, surveillance } from "@/rules/clocks/surveillance";
import { plainDate } from "@/rules/core/plain-date";
import { codesOf, complaintHandling, quality } from "../../../support/rules";

const rules = complaintHandling.clocks;
const limit = (clock: Clock, from: string, first = false, of = rules) =>
  deadline(of, vendoredCalendar, { clock, from: plainDate(from), first }).limit;

test.each([
  ["5.1", "stage2-earliest", "2026-05-25", "2026-05-30"],
  ["5.1", "stage2-earliest", "2026-06-12", "2026-06-17"],
  ["5.1", "stage2-latest", "2026-06-12", "2026-12-12"],
  ["5.1", "stage2-latest", "2026-08-31", "2027-02-28"],
  ["5.5.9.2", "report-due", "2026-06-09", "2026-06-16"],
  ["5.5.8.2", "major-due", "2026-07-03", "2026-08-02"],
  ["5.5.8.2", "minor-due", "2026-06-09", "2026-08-08"],
  ["5.5.8.2", "minor-due", "2026-07-03", "2026-09-01"],
  ["5.5.8.2", "verification-end", "2026-06-09", "2026-09-09"],
  ["5.5.8.2", "verification-end", "2026-11-30", "2027-02-28"],
  ["6.1", "surveillance-due", "2027-06-20", "2028-06-20"],
  ["6.1", "surveillance-limit", "2027-06-20", "2028-09-20"],
  ["6.2", "recertification-request", "2029-07-05", "2029-04-05"],
  ["6.2", "recertification-request", "2029-05-31", "2029-02-28"],
  ["8.1", "suspension-end", "2026-08-31", "2027-02-28"],
  ["14.1", "appeal-limit", "2026-09-18", "2026-10-09"],
  ["14.1", "appeal-handled", "2026-01-31", "2026-02-28"],
  ["9.3", "reporting-due", "2026-09-01", "2026-10-10"],
  ["9.3", "reporting-due", "2026-12-31", "2027-01-10"],
] as const)("%s: %s from %s is %s", (clause, clock, from, expected) => {
  expect(limit(clock, from)).toBe(expected);
  expect(rules.limits[clock].clause).toBe(clause);
});

test("6.1: the first surveillance is due and lost twelve months after the decision", () => {
  expect(limit("surveillance-due", "2026-07-06", true)).toBe("2027-07-06");
  expect(limit("surveillance-limit", "2026-07-06", true)).toBe("2027-07-06");
  expect(limit("report-due", "2026-07-06", true)).toBe("2026-07-13");
});

test("rule-reading 4: a clock names how it was read: dates always, and what the text leaves open", () => {
  const readings = (clock: Clock) =>
    deadline(rules, vendoredCalendar, { clock, from: plainDate("2026-06-09"), first: false }).interpretations;
  expect(readings("stage2-latest")).toEqual(["dates"]);
  expect(readings("surveillance-limit")).toEqual(["dates", "surveillance-interval"]);
  expect(readings("reporting-due")).toEqual(["dates", "reporting-day"]);
  expect(readings("appeal-limit")).toEqual(["dates", "appeal-start"]);
});

test("CNCA-QMS-01: due and outer limit of a surveillance are both twelve months", () => {
  for (const first of [true, false]) {
    expect(limit("surveillance-due", "2026-07-06", first, quality.clocks)).toBe("2027-07-06");
    expect(limit("surveillance-limit", "2026-07-06", first, quality.clocks)).toBe("2027-07-06");
  }
});

test("14.1: a limit in an unannounced year is provisional and says so", () => {
  const answer = deadline(rules, vendoredCalendar, {
    clock: "appeal-limit",
    from: plainDate("2026-12-25"),
    first: false,
  });
  expect(answer).toMatchObject({ limit: "2027-01-08", provisional: true });
  expect(codesOf(answer.warnings)).toEqual(["calendar-unpublished"]);
});

test.each([
  ["2026-06-16", null, "running", 0],
  ["2026-06-17", null, "overdue", -1],
  ["2026-06-20", "2026-06-16", "met", -4],
  ["2026-06-20", "2026-06-17", "met-late", -4],
])("5.5.9.2: the report clock on %s, signed %s, is %s", (today, stopped, state, daysLeft) => {
  const reading = readClock(rules, vendoredCalendar, {
    clock: "report-due",
    from: plainDate("2026-06-09"),
    first: false,
    stoppedOn: stopped === null ? null : plainDate(stopped),
    today: plainDate(today),
  });
  expect(reading).toMatchObject({
    clause: "5.5.9.2",
    effect: "overdue",
    start: "closing-meeting",
    stop: "leader-signature",
    limit: "2026-06-16",
    state,
    daysLeft,
  });
});

test("5.1: the clock of the stage gap waits until its day and is open from then on", () => {
  const on = (today: string, stoppedOn: string | null = null) =>
    readClock(rules, vendoredCalendar, {
      clock: "stage2-earliest",
      from: plainDate("2026-05-25"),
      first: false,
      stoppedOn: stoppedOn === null ? null : plainDate(stoppedOn),
      today: plainDate(today),
    }).state;
  expect([on("2026-05-29"), on("2026-05-30"), on("2026-07-01", "2026-05-29")]).toEqual([
    "waiting",
    "open",
    "waiting",
  ]);
});

test("6.1, 8.1(5): both clocks of the first surveillance start at the decision and end in suspension", () => {
  for (const clock of ["surveillance-due", "surveillance-limit"] as const) {
    const reading = readClock(rules, vendoredCalendar, {
      clock,
      from: plainDate("2026-07-06"),
      first: true,
      stoppedOn: null,
      today: plainDate("2026-07-07"),
    });
    expect(reading).toMatchObject({ start: "decision", effect: "due-for-suspension", daysLeft: 364 });
  }
});

test.each([
  ["2027-07-06", true, "running"],
  ["2027-07-07", true, "due-for-suspension"],
  ["2027-07-06", false, "running"],
  ["2027-07-07", false, "overdue"],
  ["2027-10-06", false, "overdue"],
  ["2027-10-07", false, "due-for-suspension"],
])("6.1, 8.1(5): on %s a surveillance counted from 2026-07-06 (first: %s) is %s", (today, first, state) => {
  const from = plainDate("2026-07-06");
  expect(surveillance(rules, { from, first, today: plainDate(today) })).toMatchObject({ state });
});

test.each([
  [2026, [], "2026-12-31", "not-required"],
  [2027, [], "2027-09-30", "running"],
  [2027, [], "2027-10-01", "warned"],
  [2027, [], "2027-12-31", "warned"],
  [2027, [], "2028-01-01", "overdue"],
  [2027, ["2027-05-01"], "2028-01-01", "met"],
  [2028, ["2027-05-01"], "2029-01-01", "overdue"],
  [2029, [], "2030-01-01", "not-required"],
] as const)("6.1: a surveillance in the calendar year %i, held %o, on %s: %s", (year, ends, today, state) => {
  const reading = calendarYear(rules.calendarYear, {
    year,
    initialDecisionOn: plainDate("2026-07-06"),
    recertificationYears: [2029],
    surveillanceEnds: ends.map(plainDate),
    today: plainDate(today),
  });
  expect(reading).toEqual({ clause: "6.1", state });
});

test("9.2: a certificate is valid through its last day", () => {
  const lastDay = plainDate("2029-07-05");
  expect([isExpired(lastDay, lastDay), isExpired(lastDay, plainDate("2029-07-06"))]).toEqual([false, true]);
});
