import { expect, test } from "vitest";
import {
  addDays,
  addMonths,
  dayOfNextMonth,
  daysBetween,
  daysFrom,
  isPlainDate,
  plainDate,
  shanghaiDate,
} from "@/rules/core/plain-date";

test.each([
  ["2028-02-29", true],
  ["2026-02-29", false],
  ["2026-13-01", false],
  ["2026-00-10", false],
  ["2026-1-1", false],
  ["2026-01-01T00:00", false],
  ["1899-12-31", false],
  ["3000-01-01", false],
])("%s is a day of the calendar: %s", (text, isDay) => {
  expect(isPlainDate(text)).toBe(isDay);
});

test("a text that is no date is an error where a date is written in code", () => {
  expect(() => plainDate("soon")).toThrow(RangeError);
});

test("the day changes in Shanghai at 16:00 UTC", () => {
  expect(shanghaiDate(Date.UTC(2026, 4, 10, 15, 59, 59))).toBe("2026-05-10");
  expect(shanghaiDate(Date.UTC(2026, 4, 10, 16, 0, 0))).toBe("2026-05-11");
});

test.each([
  ["2026-08-31", 6, "2027-02-28"],
  ["2027-08-31", 6, "2028-02-29"],
  ["2028-02-29", 36, "2031-02-28"],
  ["2026-03-31", -1, "2026-02-28"],
  ["2026-01-31", -3, "2025-10-31"],
  ["2026-12-15", 1, "2027-01-15"],
  ["2026-11-30", 1, "2026-12-30"],
])("rule-reading 4: %s and %i months is %s, clamped to the month's last day", (from, months, expected) => {
  expect(addMonths(plainDate(from), months)).toBe(expected);
});

test("days are counted over months and years", () => {
  expect(addDays(plainDate("2026-12-30"), 5)).toBe("2027-01-04");
  expect(daysBetween(plainDate("2026-06-09"), plainDate("2026-06-16"))).toBe(7);
  expect(daysBetween(plainDate("2026-06-16"), plainDate("2026-06-09"))).toBe(-7);
  expect(dayOfNextMonth(plainDate("2026-12-31"), 10)).toBe("2027-01-10");
  expect(daysFrom(plainDate("2026-02-27"), plainDate("2026-03-01"))).toEqual([
    "2026-02-27",
    "2026-02-28",
    "2026-03-01",
  ]);
  expect(daysFrom(plainDate("2026-03-01"), plainDate("2026-02-27"))).toEqual([]);
});
