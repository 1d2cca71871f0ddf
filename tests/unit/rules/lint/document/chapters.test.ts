import { expect, test } from "vitest";
import { chapterHeads } from "@/rules/lint/document/chapters";
import { lineOf } from "@/rules/lint/document/line";

/** A number stands for a clause of that chapter, such as 5.2; words for a line that is none. */
const chapters = (...lines: readonly (string | number)[]): readonly string[] =>
  [
    ...chapterHeads(
      lines.map((each, at) => lineOf(typeof each === "number" ? "" : each, at + 1)),
      lines.map((each) => (typeof each === "number" ? each : null)),
    ),
  ].map(([at, { number, rest }]) => `${at}: ${number} ${rest}`);

test.each([
  ["1 目的", "1 目的"],
  ["1    目的", "1 目的"],
  ["1.目的", "1 目的"],
  ["1.   目的", "1 目的"],
  ["1、目的", "1 目的"],
  ["1、   目的", "1 目的"],
  ["1目的", "1 目的"],
  ["一、目的", "1 目的"],
  ["一、   目的", "1 目的"],
])("“%s” heads a chapter: %s", (line, told) => {
  expect(chapters(line, 1)).toEqual([`0: ${told}`]);
});

test.each([
  ...[
    "甲1.目的",
    "甲1、目的",
    "甲1目的",
    "甲一、目的",
    "甲 1 目的",
    "1 2 目的",
    "1.2",
    "1。目的",
    "1",
    "1a目的",
  ],
  ...["1 应当", "1 甲，乙", "1 目的。", "目的"],
])("“%s” heads none", (line) => {
  expect(chapters(line, 1)).toEqual([]);
});

test.each<readonly [string, boolean]>([
  ...["人", "人以上", "个", "家", "天", "年", "月", "日", "级", "项", "名", "次", "份"].map(
    (unit) => [`1${unit}`, false] as const,
  ),
  ...[
    "人员",
    "人力",
    "人日",
    "家庭",
    "年度",
    "年审",
    "日常",
    "日期",
    "级别",
    "项目",
    "名称",
    "名词",
    "次序",
  ].map((word) => [`1${word}`, true] as const),
  ["1管理人", true],
])("“%s” is a chapter and no amount: %s", (line, expected) => {
  expect(chapters(line, 1)).toHaveLength(expected ? 1 : 0);
});

const counted = (write: (number: number) => string) =>
  chapters(...Array.from({ length: 12 }, (_, at) => [write(at + 1), at + 1]).flat());

test.each<readonly [string, (number: number) => string]>([
  ["1 ", (number) => `${number} 甲`],
  ["1.", (number) => `${number}.甲`],
  ["1、", (number) => `${number}、甲`],
  ["1", (number) => `${number}甲`],
  [
    "一、",
    (number) =>
      `${number < 10 ? "" : "十"}${"十一二三四五六七八九".charAt(number % 10)}、甲`.replace("十十", "十"),
  ],
])("chapters marked like “%s” count past ten", (_, write) => {
  expect(counted(write).map((told) => told.split(" ")[1])).toEqual([
    "1",
    "2",
    "3",
    "4",
    "5",
    "6",
    "7",
    "8",
    "9",
    "10",
    "11",
    "12",
  ]);
});

test("a chapter stands behind the clauses of the one before it, and before its own", () => {
  expect(chapters("1 甲", 1, 1, "2 乙", 2, "3 丙")).toEqual(["0: 1 甲", "3: 2 乙", "5: 3 丙"]);
  // Items of clause 1.1 and of clause 2.1: not behind chapter 1, not before 3.
  expect(chapters("1 甲", 1, "1 一", "2 二", 1, "2 乙", 2)).toEqual(["0: 1 甲", "5: 2 乙"]);
  expect(chapters("1 甲", 1, 3, "2 二", 4)).toEqual(["0: 1 甲"]);
  expect(chapters("1 甲", 1, 2, "2 二", 4)).toEqual(["0: 1 甲"]);
  expect(chapters("1 甲", 1, "2 乙", 2, "1 一", "2 二", "3 三", 2)).toEqual(["0: 1 甲", "2: 2 乙"]);
});

test("chapters count on from 1; one may be left out, not two, and none stands twice", () => {
  expect(chapters("1 甲", 1, "3 丙", 3)).toEqual(["0: 1 甲", "2: 3 丙"]);
  expect(chapters("1 甲", 1, "4 丁", 4)).toEqual(["0: 1 甲"]);
  expect(chapters("2 乙", 2)).toEqual([]);
  expect(chapters("1 甲", "1 乙", 1)).toEqual(["0: 1 甲"]);
});

test("chapters are marked alike: the longest row of a kind, and of two the first", () => {
  expect(chapters("1 甲", "1、一", "2、二", 1, "2 乙", 2, "3 丙", 3)).toEqual([
    "0: 1 甲",
    "4: 2 乙",
    "6: 3 丙",
  ]);
  expect(chapters("一、甲", "1.一", "2.二", 2)).toEqual(["1: 1 一", "2: 2 二"]);
  expect(chapters("1、甲", "1 乙", 1)).toEqual(["0: 1 甲"]);
  expect(chapters("# 1 甲", "1 一", 1, "# 2 乙", 2)).toEqual(["0: 1 甲", "3: 2 乙"]);
});

test("without clauses only two or more that are headings, or numbered in Chinese, are chapters", () => {
  expect(chapters("一、甲", "文字。", "二、乙")).toEqual(["0: 1 甲", "2: 2 乙"]);
  expect(chapters("# 1 甲", "# 2 乙")).toEqual(["0: 1 甲", "1: 2 乙"]);
  expect(chapters("1 甲", "2 乙")).toEqual([]);
  expect(chapters("一、甲")).toEqual([]);
  expect(chapters("一、甲", 1)).toEqual(["0: 1 甲"]);
});

test("a row of a table is no chapter", () => {
  expect([...chapterHeads([lineOf("1 甲\t乙", 1, ["1 甲", "乙"]), lineOf("甲", 2)], [null, 1])]).toEqual([]);
});
