import { expect, test } from "vitest";
import {
  days,
  halfDays,
  isHalfDay,
  lesser,
  percent,
  shareOf,
  toDays,
  wholeHundredths,
} from "@/rules/core/amount";
import { bandValue, findBand } from "@/rules/core/bands";
import { ceilOver, decimal, sum, times } from "@/rules/core/decimal";
import { downToHalfDay, exact, nearestHalfDay, nearestNotUnder, upToHalfDay } from "@/rules/core/rounding";
import { ceilDivide, ceilRootShare } from "@/rules/core/whole";

test("days are whole hundredths: 0.29 is 29, and 0.3 × 1.5 is 0.45", () => {
  expect(days(0.29)).toBe(29);
  expect(toDays(shareOf(days(1.5), percent(0.3)))).toBe(0.45);
});

test.each([0.001, 0.805, 1.005, Number.NaN, Number.POSITIVE_INFINITY, 1e300])(
  "%d is no hundredth",
  (value) => {
    expect(wholeHundredths(value)).toBeNull();
    expect(() => days(value)).toThrow(RangeError);
  },
);

test("half-days and shares are whole or an error", () => {
  expect(() => halfDays(1.5)).toThrow(RangeError);
  expect(() => shareOf(days(0.01), percent(0.3))).toThrow(RangeError);
  expect(isHalfDay(days(0.5))).toBe(true);
  expect(isHalfDay(days(0.75))).toBe(false);
  expect(lesser(days(1), days(2))).toBe(days(1));
  expect(lesser(days(2), days(1))).toBe(days(1));
});

test.each([
  // hundredths, nearest, up, down in half-days
  [0, 0, 0, 0],
  [24, 0, 1, 0],
  [25, 1, 1, 0],
  [50, 1, 1, 1],
  [74, 1, 2, 1],
  [75, 2, 2, 1],
  [233, 5, 5, 4],
])("%i hundredths: nearest %i half-days, up %i, down %i", (hundredths, nearest, up, down) => {
  const amount = exact(days(hundredths / 100));
  expect([nearestHalfDay(amount), upToHalfDay(amount), downToHalfDay(amount)]).toEqual([nearest, up, down]);
});

test("rounding goes up where the nearest half-day is under a bound, and stays where it meets it", () => {
  const amount = exact(days(1.55));
  expect(nearestNotUnder(amount, [exact(days(1.5))])).toBe(3);
  expect(nearestNotUnder(amount, [exact(days(1.51))])).toBe(4);
});

test.each([
  [4.5, 45n, 1],
  [7.25, 725n, 2],
  [8, 8n, 0],
  [1e-7, 1n, 7],
  [1.5e-7, 15n, 8],
  [1e21, 10n ** 21n, 0],
])("%d is read as the decimal it was written as", (value, digits, places) => {
  expect(decimal(value)).toEqual({ digits, places });
});

test("a decimal is finite", () => {
  expect(() => decimal(Number.NaN)).toThrow(RangeError);
});

test("sums of decimals are exact: ten times 0.1 is one, not a hair more", () => {
  const tenths = sum([times(decimal(0.1), 7n), times(decimal(0.1), 3n)]);
  expect(ceilOver(tenths, 1n)).toBe(1n);
  expect(ceilOver(sum([tenths, decimal(0.001)]), 1n)).toBe(2n);
});

test.each([
  [[1, 1], 0, 0],
  [[1, 1], 1, 1],
  [[1, 1], 2, 2],
  [[1, 1], 99, 10],
  [[1, 1], 100, 10],
  [[1, 1], 101, 11],
  [[3, 5], 25, 3],
  [[3, 5], 26, 4],
  [[4, 5], 25, 4],
  [[4, 5], 26, 5],
  [[1, 1], 9_007_199_136_250_225, 94_906_265],
  [[1, 1], 9_007_199_136_250_226, 94_906_266],
] as const)("⌈%o · √%i⌉ is %i", (share, count, expected) => {
  expect(ceilRootShare(share, count)).toBe(expected);
});

test("⌈n/d⌉ of whole numbers", () => {
  expect([ceilDivide(0, 3), ceilDivide(1, 3), ceilDivide(3, 3), ceilDivide(4, 3)]).toEqual([0, 1, 1, 2]);
});

test("a missing row is an error, never a default", () => {
  const rows = [{ from: 1, to: 2, value: "a" }];
  expect(findBand(rows, 3)).toBeNull();
  expect(bandValue(rows, 2)).toBe("a");
  expect(() => bandValue(rows, 0)).toThrow(RangeError);
});
