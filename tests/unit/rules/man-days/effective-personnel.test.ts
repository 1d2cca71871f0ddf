import { expect, test } from "vitest";
import { effectivePersonnel } from "@/rules/man-days/effective-personnel";

const rule = { clause: "5.4.3.1 注2", fullDayHours: 8 };
const of = (...groups: readonly (readonly [count: number, hoursPerDay: number])[]) =>
  effectivePersonnel(
    groups.map(([count, hoursPerDay]) => ({ count, hoursPerDay })),
    rule,
  );

test("5.4.3.1 note 2: the sum of all groups is rounded up, not each group", () => {
  expect(of([30, 8], [9, 4])).toBe(35); // 34.5
  expect(of([150, 8], [24, 4.5])).toBe(164); // 163.5
  expect(of([1, 4], [1, 4])).toBe(1);
  expect(of([1, 4], [1, 4.1])).toBe(2);
});

test("5.4.3.1 note 2: hours over eight count as eight", () => {
  expect(of([10, 12])).toBe(10);
});

test("5.4.3.1 note 2: a sum that is whole stays whole whatever its binary fractions", () => {
  expect(of([10, 0.8])).toBe(1);
  expect(of([80, 0.1])).toBe(1);
  expect(of([3, 7.1], [3, 0.9])).toBe(3);
  expect(of([1000, 7.333], [1000, 0.667])).toBe(1000);
  expect(of([1, 8], [1, 0.000_000_1])).toBe(2);
});

test("5.4.3.1: at least one person, and nobody is null", () => {
  expect(of([3, 0])).toBe(1);
  expect(of([0, 8])).toBeNull();
  expect(of()).toBeNull();
});
