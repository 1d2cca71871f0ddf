import { expect, test } from "vitest";
import { contentsLines } from "@/rules/lint/document/contents-list";
import { lineOf } from "@/rules/lint/document/line";

const entries = (...lines: readonly string[]) => [
  ...contentsLines(lines.map((text, at) => lineOf(text, at + 1))),
];

test.each([
  "目的...1",
  "目的 ..... 12",
  "目的……123",
  "目的···3",
  "[1 目的](#目的)",
  "1 目的  3",
  "1.2 目的\t3",
  "1. 目的\t3",
  "12、 目的…3",
  "1 目的… 3",
  "1 目的…12",
  "1.10 目的  3",
  "第三章 目的  3",
  "第十二节 目的  3",
])("“%s” is an entry of a list of contents wherever it stands", (text) => {
  expect(entries("甲", text)).toEqual([2]);
});

test.each([
  "目的..1",
  "目的…1",
  "目的··3",
  "目的...1234",
  "目的……",
  "目的……1页",
  `${"甲".repeat(75)}……123`,
  "甲[1 目的](#目的)",
  "[1 目的](目的)",
  `[${"甲".repeat(81)}](#目的)`,
  "[](#目的)",
  "目的  3",
  "1 目的 3",
  "甲1 目的  3",
  "123 目的  3",
  "1目的  3",
  "甲第三章 目的  3",
  "第一二三四五章 目的  3",
  "第三条 目的  3",
  "1 目的  三",
  "1  2 目的",
  "1 见5.3",
  "1 甲·3",
])("“%s” is none", (text) => {
  expect(entries("甲", text)).toEqual([]);
});

test("a row of a table is no entry", () => {
  expect([...contentsLines([lineOf("目的……1", 1, ["目的", "……1"])])]).toEqual([]);
});

test.each(["目录", "目 次", "目  录"])(
  "below “%s” all is an entry until the first of them stands again",
  (title) => {
    expect(entries("甲", title, "", "目的", "范围", "目 的 ", "文字")).toEqual([2, 3, 4, 5]);
    expect(entries("甲", title, "目的……1", "范围", "目的", "文字")).toEqual([3, 2, 4]);
    expect(entries(title, "目的·…. 1", "范围", "目的", "文字")).not.toContain(4);
  },
);

test("“目录” with other words, and a list whose first entry never stands again, take nothing away", () => {
  expect(entries("本目录", "目的", "范围", "目的")).toEqual([]);
  expect(entries("目录表", "目的", "范围", "目的")).toEqual([]);
  expect(entries("目录", "目的", "范围", "文字")).toEqual([]);
  expect(entries("目录", "目的")).toEqual([]);
  expect(entries("目录", "目的", "范围", "目的")).toEqual([1, 2, 3]);
});

test("the first entry is looked for among the next three hundred lines", () => {
  const list = (count: number) =>
    entries("目录", "目的", ...Array.from({ length: count }, () => "甲"), "目的");
  expect([list(298).length, list(299).length]).toEqual([300, 0]);
});
