import { expect, test } from "vitest";
import { DURATION, durationOf } from "@/rules/lint/document/duration";

const lengths = (text: string) => [...text.matchAll(DURATION)].map(([found]) => found);

test.each([
  ["在30日内、三个月、十二个 月和1 年", ["30日", "三个月", "十二个 月", "1 年"]],
  ["5个工作日、10 天、2周、三个星期", ["5个工作日", "10 天", "2周", "三个星期"]],
  ["两年一次", ["两年"]],
  ["自2026年起，于2026年5月3日", []],
  ["2026-5-3日、1.5天、3/4年、每次3天、第3天", []],
  ["365天、1234天", ["365天"]],
  ["3日历天、3日期", []],
  ["1周期、5周岁、2周边", []],
  ["5月份、6月度、7月底、8月初", []],
  ["3年份、4年度、5年底、6年审", []],
])("lengths in “%s” are %j", (text, expected) => {
  expect(lengths(text)).toEqual(expected);
});

test.each([
  ["三", "日", { length: 3, unit: "days" }],
  ["1", "星期", { length: 7, unit: "days" }],
  ["2", "年", { length: 24, unit: "months" }],
  ["90", "天", { length: 3, unit: "months" }],
  ["30", "工作日", { length: 30, unit: "working-days" }],
  ["3", "旬", null],
])("%s %s is %o", (count, unit, expected) => {
  expect(durationOf(count, unit)).toEqual(expected);
});
