import { expect, test } from "vitest";
import { stepTold } from "@/components/explanation/figure-told";
import { translatorFor } from "@/lib/i18n/translator";

test("days of an audit are told with their half, lengths on the calendar as whole days (5.5.9.2, 9.2)", async () => {
  const zh = await translatorFor("zh-CN");
  const told = (code: string, value: number | string | null, unit = "day") =>
    stepTold(zh, { code, value, unit }, "zh-CN");
  expect(told("own", 2)).toBe("2.0 日");
  expect(told("floor", 2.1)).toBe("2.10 日");
  // The report within 7 days of the closing meeting; the last day is the one before the anniversary.
  expect(told("length", 7)).toBe("7 日");
  expect(told("length", -1)).toBe("-1 日");
  expect(told("weekend-days", 4)).toBe("4 日");
  expect(told("length", 12, "month")).toBe("12 个月");
  expect(told("limit", "2026-10-09", "date")).toBe("2026-10-09");
  expect(told("sites", null)).toBe("");
});
