import { expect, test } from "vitest";
import { calendarWith, isPublishedYear, noWorkingDays, vendoredCalendar } from "@/rules/calendar/calendar";
import { addWorkingDays } from "@/rules/calendar/working-days";
import type { Length } from "@/rules/clocks/clock-rules";
import { deadline } from "@/rules/clocks/deadline";
import { ladder } from "@/rules/clocks/ladder";
import { endOf } from "@/rules/clocks/length";
import { remindersOf } from "@/rules/clocks/reminders";
import { plainDate } from "@/rules/core/plain-date";
import { complaintHandling } from "../../../support/rules";

const day = (code: string, value: number | string, unit = "date") => ({ code, clause: "14.1", value, unit });
const stepsOf = (from: string, length: Length) =>
  endOf(vendoredCalendar, { clause: "14.1", from: plainDate(from) }, length);

test.each<[string, Length, string, readonly object[]]>([
  ["2026-06-09", { unit: "days", count: 7 }, "2026-06-16", [day("length", 7, "day")]],
  ["2026-06-12", { unit: "months", count: 6 }, "2026-12-12", [day("length", 6, "month")]],
  [
    "2026-08-31",
    { unit: "months", count: 6 },
    "2027-02-28",
    [day("length", 6, "month"), day("month-end", "2027-02-28")],
  ],
  ["2026-12-31", { unit: "day-of-next-month", day: 10 }, "2027-01-10", [day("day-of-next-month", 10, "day")]],
  ["2026-03-05", { unit: "end-of-year" }, "2026-12-31", [day("end-of-year", "2026")]],
  [
    "2026-07-06",
    { unit: "years-less-a-day", count: 3 },
    "2029-07-05",
    [day("length", 36, "month"), day("length", -1, "day")],
  ],
])("rule-reading 4: from %s %o ends on %s, step by step", (from, length, limit, steps) => {
  expect(stepsOf(from, length)).toEqual({ limit, provisional: false, steps });
});

test("14.1: Monday to Wednesday pass over nothing, and say nothing of weekends", () => {
  expect(stepsOf("2026-06-08", { unit: "working-days", count: 2 })).toEqual({
    limit: "2026-06-10",
    provisional: false,
    steps: [day("length", 2, "working-day")],
  });
});

test("14.1: a single day off is told as a day, several in a row as a stretch", () => {
  const alone = calendarWith([
    {
      year: 2030,
      published: true,
      publishedOn: plainDate("2029-11-01"),
      source: "made up",
      daysOff: [
        [plainDate("2030-05-01"), plainDate("2030-05-01")],
        [plainDate("2030-05-06"), plainDate("2030-05-07")],
      ],
      makeUpDays: [plainDate("2030-05-11")],
    },
  ]);
  // 1 May is a Wednesday; 4 and 5 May a weekend; 11 May, a Saturday, is worked.
  const length = { unit: "working-days", count: 7 } as const;
  expect(endOf(alone, { clause: "14.1", from: plainDate("2030-04-30") }, length)).toEqual({
    limit: "2030-05-13",
    provisional: false,
    steps: [
      day("length", 7, "working-day"),
      day("weekend-days", 3, "day"),
      day("days-off", "2030-05-01"),
      day("days-off", "2030-05-06/2030-05-07"),
      day("make-up-day", "2030-05-11"),
    ],
  });
});

test("14.1: days of a year nobody has announced make the limit provisional, and the steps name the year", () => {
  const from = plainDate("2027-12-30");
  expect(addWorkingDays(vendoredCalendar, from, 3)).toMatchObject({
    limit: "2028-01-04",
    provisional: true,
    unpublishedYears: [2027, 2028],
  });
  const asked = { clock: "appeal-limit", from, first: false } as const;
  const answer = deadline(complaintHandling.clocks, vendoredCalendar, asked);
  expect(answer.steps.filter(({ code }) => code === "unpublished-year")).toEqual([
    day("unpublished-year", "2027"),
    day("unpublished-year", "2028"),
  ]);
  expect(answer.warnings).toEqual([
    { code: "calendar-unpublished", clause: "14.1", facts: { limit: answer.limit } },
  ]);
});

test("a year that neither the software nor the body holds has no record; asked where none count, it throws", () => {
  expect(isPublishedYear(vendoredCalendar, 2040)).toBe(false);
  expect(() => noWorkingDays(2026)).toThrow("The working days of 2026 were asked for where none are counted");
});

test("reminders: a ladder counts days from the limit; a report of 2026-06-09 to 16 is told of on 13, 15, 16 and 17 June", () => {
  const rungs = ladder(-3, -1, 0, 1);
  expect(rungs[0]).toEqual({ of: "limit", unit: "days", count: -3 });
  const run = { from: plainDate("2026-06-09"), limit: plainDate("2026-06-16") };
  expect(remindersOf(rungs, run).map(({ on }) => on)).toEqual([
    "2026-06-13",
    "2026-06-15",
    "2026-06-16",
    "2026-06-17",
  ]);
});

test("reminders: of a clock that ends as it starts every rung stands; of one that runs, none before its first day", () => {
  const rung = (count: number) => ({ of: "limit", unit: "days", count }) as const;
  const run = (from: string, limit: string) =>
    remindersOf([rung(-1), rung(0), rung(1)], { from: plainDate(from), limit: plainDate(limit) }).map(
      ({ on }) => on,
    );
  expect(run("2026-06-09", "2026-06-09")).toEqual(["2026-06-08", "2026-06-09", "2026-06-10"]);
  expect(run("2026-06-08", "2026-06-09")).toEqual(["2026-06-09", "2026-06-10"]);
});
