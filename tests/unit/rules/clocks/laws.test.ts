import fc from "fast-check";
import { expect, test } from "vitest";
import { calendarWith, noWorkingDays, vendoredCalendar } from "@/rules/calendar/calendar";
import type { CalendarYear } from "@/rules/calendar/calendar-year";
import { addWorkingDays, isWorkingDay } from "@/rules/calendar/working-days";
import { validity } from "@/rules/certificates/validity";
import { EVERY_CLOCK, type Clock } from "@/rules/clocks/clock-rules";
import { countOf, deadline } from "@/rules/clocks/deadline";
import { reminderDue, remindersOf } from "@/rules/clocks/reminders";
import { addDays, addMonths, daysBetween, daysFrom, plainDate, yearOf } from "@/rules/core/plain-date";
import { schemeHistory, schemeIds } from "@/rules/schemes/registry";

const EDITIONS = schemeIds.flatMap((scheme) => schemeHistory(scheme)?.held ?? []);
const FIRST = plainDate("2024-01-01");

/** Any day of nine years: two leap days, announced years, years nobody announced, and their boundaries. */
const anyDay = fc.integer({ min: 0, max: 3_287 }).map((days) => addDays(FIRST, days));
/** The days around which dates go wrong come up as often as all others together. */
const EDGES = [
  "2024-02-29 2028-02-29 2026-08-31 2025-02-28 2026-01-31 2026-12-31 2027-01-01 2025-12-31",
  "2026-02-13 2026-02-14 2026-02-15 2026-02-23 2026-02-24 2026-09-20 2026-09-30 2026-10-10 2025-01-26",
]
  .join(" ")
  .split(" ")
  .map(plainDate);
const day = fc.oneof(anyDay, fc.constantFrom(...EDGES));
const edition = fc.constantFrom(...EDITIONS);
const clock = fc.constantFrom(...EVERY_CLOCK);

const limitOf = (of: (typeof EDITIONS)[number], name: Clock, from: string, first: boolean) =>
  deadline(of.clocks, vendoredCalendar, { clock: name, from: plainDate(from), first });

test("rule-reading 4: a later start never ends earlier, by any clock of any edition", () => {
  fc.assert(
    fc.property(edition, clock, day, fc.nat(400), fc.boolean(), (of, name, from, later, first) => {
      const early = limitOf(of, name, from, first).limit;
      const late = limitOf(of, name, addDays(from, later), first).limit;
      expect(early <= late).toBe(true);
    }),
    { numRuns: 3_000 },
  );
});

test("rule-reading 4: the steps begin with the start, end with the limit, and all cite the clock's clause", () => {
  fc.assert(
    fc.property(edition, clock, day, fc.boolean(), (of, name, from, first) => {
      const { limit, steps } = limitOf(of, name, from, first);
      expect(steps[0]).toMatchObject({ code: "from", value: from });
      expect(steps.at(-1)).toMatchObject({ code: "limit", value: limit });
      expect(new Set(steps.map(({ clause }) => clause))).toEqual(new Set([of.clocks.limits[name].clause]));
    }),
  );
});

test("6.1: the outer limit of a surveillance is never before its due day", () => {
  fc.assert(
    fc.property(edition, day, fc.boolean(), (of, from, first) => {
      const due = limitOf(of, "surveillance-due", from, first).limit;
      expect(limitOf(of, "surveillance-limit", from, first).limit >= due).toBe(true);
    }),
  );
});

test("months: the day stays the same or, in a shorter month, is its last; only then a step says so", () => {
  fc.assert(
    fc.property(day, (from) => {
      const { limit, steps } = deadline(EDITIONS[0]?.clocks ?? fail(), vendoredCalendar, {
        ...{ clock: "stage2-latest", from, first: false },
      });
      const isSame = limit.slice(8) === from.slice(8);
      const isLast = addDays(limit, 1).slice(8) === "01";
      expect(isSame || isLast).toBe(true);
      expect(steps.some(({ code }) => code === "month-end")).toBe(!isSame);
      // Six months on, counted by the calendar and not by days.
      const months = (text: string) => Number(text.slice(0, 4)) * 12 + Number(text.slice(5, 7));
      expect(months(limit) - months(from)).toBe(6);
    }),
    { numRuns: 2_000 },
  );
});

const fail = (): never => {
  throw new Error("no edition is held");
};

test("5.1: 31 August and six months is the last of February, in a leap year the 29th", () => {
  const latest = (from: string) => limitOf(EDITIONS[0] ?? fail(), "stage2-latest", from, false).limit;
  expect(latest("2026-08-31")).toBe("2027-02-28");
  expect(latest("2027-08-31")).toBe("2028-02-29");
  expect(latest("2027-08-29")).toBe("2028-02-29");
  expect(latest("2024-02-29")).toBe("2024-08-29");
});

test("14.1: ten working days across National Day, Spring Festival and the year's end, by hand", () => {
  const appeal = (from: string) => limitOf(EDITIONS[0] ?? fail(), "appeal-limit", from, false);
  // 20, 21–24, 28–30 September, 8 and 9 October: the 20th is worked, 25–27 and 1–7 are off.
  expect(appeal("2026-09-18")).toMatchObject({ limit: "2026-10-09", provisional: false });
  // 9–14 February (the 14th, a Saturday, is worked): six; 24–27: ten.
  expect(appeal("2026-02-08")).toMatchObject({ limit: "2026-02-27", provisional: false });
  // 15–23 are off: 24–28 (the 28th is worked), then 2–6 March.
  expect(appeal("2026-02-14")).toMatchObject({ limit: "2026-03-06", provisional: false });
  // 24–26, 29–31 December 2025: six; 4 January is a worked Sunday, 5–7: ten.
  expect(appeal("2025-12-23")).toMatchObject({ limit: "2026-01-07", provisional: false });
  // Nobody has announced 2027.
  expect(appeal("2026-12-18")).toMatchObject({ limit: "2027-01-01", provisional: true });
});

test("14.1: the steps of 2026-09-18 and ten working days name every day that was passed over or made up", () => {
  const { steps } = limitOf(EDITIONS[0] ?? fail(), "appeal-limit", "2026-09-18", false);
  expect(steps.map(({ code, value, unit }) => [code, value, unit])).toEqual([
    ["from", "2026-09-18", "date"],
    ["length", 10, "working-day"],
    ["weekend-days", 1, "day"],
    ["days-off", "2026-09-25/2026-09-27", "date"],
    ["days-off", "2026-10-01/2026-10-07", "date"],
    ["make-up-day", "2026-09-20", "date"],
    ["limit", "2026-10-09", "date"],
  ]);
});

test("working days: as many are counted as were asked for, the last one is worked, and every other day is accounted for", () => {
  fc.assert(
    fc.property(day, fc.integer({ min: 1, max: 60 }), (from, count) => {
      const counted = addWorkingDays(vendoredCalendar, from, count);
      const passed = daysFrom(addDays(from, 1), counted.limit);
      expect(passed.filter((one) => isWorkingDay(vendoredCalendar, one))).toHaveLength(count);
      expect(isWorkingDay(vendoredCalendar, counted.limit)).toBe(true);
      expect(passed).toHaveLength(count + counted.daysOff.length + counted.weekendDays);
      expect(counted.provisional).toBe(passed.some((one) => ![2025, 2026].includes(yearOf(one))));
    }),
    { numRuns: 2_000 },
  );
});

const announced = (year: number, off: readonly string[], worked: readonly string[] = []): CalendarYear => ({
  ...{ year, published: true, publishedOn: plainDate("2026-11-05"), source: "示例" },
  daysOff: off.map((one) => [plainDate(one), plainDate(one)] as const),
  makeUpDays: worked.map(plainDate),
});

test("a year that is added counts and ends the doubt; a published year of the software stays as it is", () => {
  const calendar = calendarWith([announced(2027, ["2027-01-01"]), announced(2026, ["2026-12-28"])]);
  expect(addWorkingDays(calendar, plainDate("2026-12-18"), 10)).toMatchObject({
    ...{ limit: "2027-01-04", provisional: false, daysOff: ["2027-01-01"] },
  });
  expect(isWorkingDay(calendar, plainDate("2026-12-28"))).toBe(true);
  // The last word on a year is the one that counts.
  const corrected = calendarWith([
    announced(2027, ["2027-01-01"]),
    announced(2027, ["2027-01-04"], ["2027-01-02"]),
  ]);
  expect(isWorkingDay(corrected, plainDate("2027-01-01"))).toBe(true);
  expect(isWorkingDay(corrected, plainDate("2027-01-02"))).toBe(true);
  expect(isWorkingDay(corrected, plainDate("2027-01-04"))).toBe(false);
});

test("more days off never bring a limit forward", () => {
  const offs = fc.array(fc.integer({ min: 0, max: 364 }), { maxLength: 30 });
  fc.assert(
    fc.property(offs, offs, fc.nat(300), fc.integer({ min: 1, max: 30 }), (some, more, from, count) => {
      const on = (days: readonly number[]) => days.map((one) => addDays(plainDate("2027-01-01"), one));
      const few = calendarWith([announced(2027, on(some))]);
      const many = calendarWith([announced(2027, on([...some, ...more]))]);
      const start = addDays(plainDate("2027-01-01"), from);
      expect(addWorkingDays(many, start, count).limit >= addWorkingDays(few, start, count).limit).toBe(true);
    }),
  );
});

test("no clock but the appeal's counts working days: the others are reckoned without a calendar", () => {
  for (const of of EDITIONS)
    for (const name of EVERY_CLOCK)
      for (const first of [true, false]) {
        const asked = { clock: name, from: plainDate("2026-09-18"), first };
        if (name === "appeal-limit")
          expect(() => deadline(of.clocks, noWorkingDays, asked)).toThrow(RangeError);
        else
          expect(deadline(of.clocks, noWorkingDays, asked).limit).toBe(
            limitOf(of, name, asked.from, first).limit,
          );
      }
});

test("5.9.5, 9.2: the clock of a certificate's end and its validity are one reckoning, in every edition", () => {
  fc.assert(
    fc.property(edition, day, fc.nat(60), (of, decidedOn, ahead) => {
      const initial = validity(of.validity, { kind: "initial", decidedOn });
      expect(initial).toMatchObject({ lastDay: limitOf(of, "certificate-end", decidedOn, true).limit });
      const previousLastDay = addDays(decidedOn, ahead);
      const again = validity(of.validity, { kind: "recertification", decidedOn, previousLastDay });
      expect(again).toMatchObject({ lastDay: limitOf(of, "certificate-end", previousLastDay, false).limit });
    }),
  );
});

test("5.4.2.1 c), 6.1, 6.2: stage 1 findings, calendar year and recertification end where the rule says", () => {
  const of = EDITIONS[0] ?? fail();
  expect(limitOf(of, "stage1-findings", "2026-06-08", false).limit).toBe("2026-06-07");
  expect(limitOf(of, "stage1-findings", "2028-03-01", false).limit).toBe("2028-02-29");
  expect(limitOf(of, "calendar-year", "2027-01-01", false).limit).toBe("2027-12-31");
  expect(limitOf(of, "recertification-decided", "2029-07-05", false).limit).toBe("2029-07-05");
  expect(limitOf(of, "certificate-end", "2026-07-06", true).limit).toBe("2029-07-05");
  expect(limitOf(of, "certificate-end", "2029-07-05", false).limit).toBe("2032-07-05");
  expect(countOf(of.clocks, "certificate-end", true)).toMatchObject({ start: "decision", effect: "expires" });
});

test("6.2: recertification is brought to mind six, four and three months before the last day", () => {
  for (const of of EDITIONS) {
    const from = plainDate("2029-07-05");
    const { limit } = limitOf(of, "recertification-request", from, false);
    const days = remindersOf(of.clocks.reminders["recertification-request"], { from, limit });
    expect(days.map(({ on }) => on)).toEqual(["2029-01-05", "2029-03-05", "2029-04-05"]);
    // From the end of a month each is clamped by itself: 31 May less six months is 30 November.
    const may = plainDate("2029-05-31");
    const run = { from: may, limit: limitOf(of, "recertification-request", may, false).limit };
    expect(remindersOf(of.clocks.reminders["recertification-request"], run).map(({ on }) => on)).toEqual([
      "2028-11-30",
      "2029-01-31",
      "2029-02-28",
    ]);
  }
});

test("reminders: in order, each after the start, and the one that is due is the last whose day has come", () => {
  fc.assert(
    fc.property(edition, clock, day, fc.integer({ min: -800, max: 1_300 }), (of, name, from, ahead) => {
      const { limit } = limitOf(of, name, from, false);
      const rungs = of.clocks.reminders[name];
      const days = remindersOf(rungs, { from, limit }).map(({ on }) => on);
      expect(days).toEqual(days.toSorted());
      if (limit > from) for (const on of days) expect(daysBetween(from, on)).toBeGreaterThan(0);
      const today = addDays(from, ahead);
      const come = days.filter((on) => on <= today);
      expect(reminderDue(rungs, { from, limit }, today)?.on ?? null).toBe(come.at(-1) ?? null);
    }),
    { numRuns: 2_000 },
  );
});

test("reminders: every clock of every edition has a ladder, and months in it count as months", () => {
  for (const of of EDITIONS)
    for (const name of EVERY_CLOCK) expect(of.clocks.reminders[name].length, name).toBeGreaterThan(0);
  const rung = { of: "limit", unit: "months", count: -1 } as const;
  const run = { from: plainDate("2026-01-01"), limit: plainDate("2026-03-31") };
  expect(remindersOf([rung], run)[0]?.on).toBe(addMonths(run.limit, -1));
  expect(remindersOf([rung], run)[0]?.on).toBe("2026-02-28");
});
