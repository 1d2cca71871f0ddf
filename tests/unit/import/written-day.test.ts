import { expect, test } from "vitest";
import { writtenDay } from "@/lib/domain/import/written-day";

test.each([
  ["2025/5/1", "2025-05-01"],
  ["2025.12.30", "2025-12-30"],
  ["2025-5-1", "2025-05-01"],
  [" 2025/5/1 ", "2025-05-01"],
  ["2025年12月30日", "2025-12-30"],
  ["2025 年 5 月 1 日", "2025-05-01"],
  ["2025-12-30", "2025-12-30"],
])("the day written %s is %s", (cell, day) => {
  expect(writtenDay(cell)).toBe(day);
});

test.each(["1/5/2025", "2025/5", "2025/5-1", "2025年5月", "明天", ""])(
  "%s is no day that can be read, and stays as it is",
  (cell) => {
    expect(writtenDay(cell)).toBe(cell);
  },
);
