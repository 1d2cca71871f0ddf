import { expect, test } from "vitest";
import { isPublishedYear, vendoredCalendar } from "@/rules/calendar/calendar";
import { addWorkingDays, isWorkingDay } from "@/rules/calendar/working-days";
import { daysFrom, plainDate, type PlainDate } from "@/rules/core/plain-date";

test.each([
  ["2026-09-20", true], // Sunday worked for National Day
  ["2026-10-10", true], // Saturday worked for National Day
  ["2026-09-25", false], // mid-autumn, a Friday
  ["2026-10-08", true],
  ["2026-10-07", false],
  ["2026-02-14", true],
  ["2026-02-23", false],
  ["2026-02-24", true],
  ["2025-01-26", true],
  ["2025-10-08", false],
  ["2025-10-11", true],
  ["2026-11-21", false], // an ordinary Saturday
  ["2026-11-22", false],
  ["2026-11-23", true],
  ["2027-01-01", true], // not announced: a Friday like any other, and provisional
])("State Council calendar: %s is a working day: %s", (day, isWorked) => {
  expect(isWorkingDay(vendoredCalendar, plainDate(day))).toBe(isWorked);
});

/** Every Monday to Friday off and every Saturday or Sunday worked, typed from the two announcements. */
const OFF = `
2025-01-01 2025-01-28 2025-01-29 2025-01-30 2025-01-31 2025-02-03 2025-02-04 2025-04-04
2025-05-01 2025-05-02 2025-05-05 2025-06-02
2025-10-01 2025-10-02 2025-10-03 2025-10-06 2025-10-07 2025-10-08
2026-01-01 2026-01-02 2026-02-16 2026-02-17 2026-02-18 2026-02-19 2026-02-20 2026-02-23 2026-04-06
2026-05-01 2026-05-04 2026-05-05 2026-06-19 2026-09-25
2026-10-01 2026-10-02 2026-10-05 2026-10-06 2026-10-07`;
const WORKED = `
2025-01-26 2025-02-08 2025-04-27 2025-09-28 2025-10-11
2026-01-04 2026-02-14 2026-02-28 2026-05-09 2026-09-20 2026-10-10`;

test("State Council calendar: 2025 and 2026 differ from the week on the days announced and no others", () => {
  const days = daysFrom(plainDate("2025-01-01"), plainDate("2026-12-31"));
  const isWeekend = (day: PlainDate) => [0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay());
  const other = (isWorked: boolean) =>
    days.filter((day) => isWeekend(day) === isWorked && isWorkingDay(vendoredCalendar, day) === isWorked);
  expect(other(false)).toEqual(OFF.trim().split(/\s+/));
  expect(other(true)).toEqual(WORKED.trim().split(/\s+/));
});

test("14.1: 2026-09-18 and ten working days is 2026-10-09", () => {
  expect(addWorkingDays(vendoredCalendar, plainDate("2026-09-18"), 10)).toMatchObject({
    limit: "2026-10-09",
    provisional: false,
  });
});

test("14.1: a limit that counts a day of an unannounced year is provisional", () => {
  // 18, 21–25, 28–31 December 2026 are ten working days after the 17th
  expect(addWorkingDays(vendoredCalendar, plainDate("2026-12-17"), 10)).toMatchObject({
    limit: "2026-12-31",
    provisional: false,
  });
  expect(addWorkingDays(vendoredCalendar, plainDate("2026-12-18"), 10)).toMatchObject({
    limit: "2027-01-01",
    provisional: true,
  });
});

test("years without a record are not published", () => {
  expect([2024, 2025, 2026, 2027, 2028].map((year) => isPublishedYear(vendoredCalendar, year))).toEqual([
    false,
    true,
    true,
    false,
    false,
  ]);
});
