import { expect, test } from "vitest";
import { addWorkingDays, isPublishedYear, isWorkingDay } from "@/rules/calendar/working-days";
import { plainDate } from "@/rules/core/plain-date";

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
  expect(isWorkingDay(plainDate(day))).toBe(isWorked);
});

test("14.1: 2026-09-18 and ten working days is 2026-10-09", () => {
  expect(addWorkingDays(plainDate("2026-09-18"), 10)).toEqual({ limit: "2026-10-09", provisional: false });
});

test("14.1: a limit that counts a day of an unannounced year is provisional", () => {
  // 18, 21–25, 28–31 December 2026 are ten working days after the 17th
  expect(addWorkingDays(plainDate("2026-12-17"), 10)).toEqual({ limit: "2026-12-31", provisional: false });
  expect(addWorkingDays(plainDate("2026-12-18"), 10)).toEqual({ limit: "2027-01-01", provisional: true });
});

test("years without a record are not published", () => {
  expect([2024, 2025, 2026, 2027, 2028].map(isPublishedYear)).toEqual([false, true, true, false, false]);
});
