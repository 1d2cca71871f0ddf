import { expect, test } from "vitest";
import { days, greater, halfDays, lesser, percent, shareOf } from "@/rules/core/amount";
import { checked, ok } from "@/rules/core/answer";
import { bandValue } from "@/rules/core/bands";
import { decimal } from "@/rules/core/decimal";
import { isPlainDate, plainDate, shanghaiMinute } from "@/rules/core/plain-date";
import { isLess } from "@/rules/core/rounding";

test("what is no amount, no date and no row says what was given", () => {
  expect(() => days(0.333)).toThrow("0.333 is no whole hundredth of a day");
  expect(() => percent(0.333)).toThrow("0.333 is no whole hundredth of a coefficient");
  expect(() => halfDays(1.5)).toThrow("1.5 is no whole number of half-days");
  expect(() => shareOf(days(0.01), percent(0.3))).toThrow("30 % of 1 hundredths is not whole");
  expect(() => decimal(Infinity)).toThrow("Infinity is no decimal");
  expect(() => plainDate("2026-02-29")).toThrow("2026-02-29 is no date");
  expect(() => bandValue([{ from: 1, to: 5, value: "x" }], 6)).toThrow("no row for 6");
});

test.each([
  ["1899-12-31", false],
  ["1900-01-01", true],
  ["2999-12-31", true],
  ["3000-01-01", false],
  ["2026-2-01", false],
  ["2026-02-1", false],
  ["2026-02-01 ", false],
  [" 2026-02-01", false],
  ["+002026-02-01", false],
  ["20260201", false],
  ["今天", false],
])("a day of the years 1900 to 2999, written in ten characters: %s is %s", (text, expected) => {
  expect(isPlainDate(text)).toBe(expected);
});

test.each([
  ["2026-06-08T01:30:00Z", 570],
  ["2026-06-07T16:00:00Z", 0],
  ["2026-06-07T15:59:59Z", 1439],
  ["1969-12-31T20:00:30Z", 240],
  ["1969-12-31T15:59:59Z", 1439],
])("Asia/Shanghai: at %s it is minute %i of the day", (instant, minute) => {
  expect(shanghaiMinute(Date.parse(instant))).toBe(minute);
});

test("a decimal is kept as it was written, small, great and negative", () => {
  expect(decimal(7.333)).toEqual({ digits: 7333n, places: 3 });
  expect(decimal(1e-7)).toEqual({ digits: 1n, places: 7 });
  expect(decimal(2.5e21)).toEqual({ digits: 2500000000000000000000n, places: 0 });
  expect(decimal(12)).toEqual({ digits: 12n, places: 0 });
});

test("fractions of days are compared exactly, whatever they are over", () => {
  expect(isLess({ hundredths: 250, over: 100 }, { hundredths: 3, over: 1 })).toBe(true);
  expect(isLess({ hundredths: 3, over: 1 }, { hundredths: 250, over: 100 })).toBe(false);
  expect(isLess({ hundredths: 300, over: 100 }, { hundredths: 3, over: 1 })).toBe(false);
  expect([greater(days(1), days(2)), lesser(days(1), days(2))]).toEqual([days(2), days(1)]);
});

test("an answer that says nothing of its basis has none", () => {
  expect(ok({ total: 1 })).toEqual({ ok: true, total: 1, steps: [], warnings: [], interpretations: [] });
  expect(checked([])).toEqual({ ok: true, steps: [], warnings: [], interpretations: [] });
});
