import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { parseRule } from "@/rules/lint/document/parse";

const parsed = (...lines: string[]) => parseRule(lines.join("\n"));
const numbers = (...lines: string[]): string[] =>
  parsed(...lines)
    .clauses.filter((clause) => clause.kind !== "preface")
    .map((clause) => `${clause.number} ${clause.title}`.trim());

test.each([
  ["bare numbers", ["1 目的", "1.1 适用于全部。", "2 程序", "2.1 申请"]],
  ["numbers with points", ["1. 目的", "1.1. 适用于全部。", "2. 程序", "2.1. 申请"]],
  ["Markdown", ["# 1 目的", "## 1.1 适用于全部。", "# 2 程序", "## 2.1 申请"]],
  ["bold Markdown", ["**1 目的**", "**1.1** 适用于全部。", "**2 程序**", "**2.1 申请**"]],
  ["full width", ["１　目的", "１．１　适用于全部。", "２　程序", "２．１　申请"]],
  ["tabs", ["1\t目的", "1.1\t适用于全部。", "2\t程序", "2.1\t申请"]],
  ["Chinese chapters", ["第一章 目的", "1.1 适用于全部。", "第二章　程序", "2.1 申请"]],
])("chapters and clauses are read in %s", (_, lines) => {
  expect(numbers(...lines)).toEqual(["1 目的", "1.1", "2 程序", "2.1 申请"]);
});

test("the title of a bare number stands on the next line", () => {
  expect(numbers("1 术语", "1.1", "认证机构", "从事认证的机构。")).toEqual(["1 术语", "1.1 认证机构"]);
});

test("entries of the list of contents are no clauses", () => {
  expect(
    numbers(
      "目 录",
      "1 目的……1",
      "1.1 范围\t2",
      "2 程序  3",
      "1 目的",
      "1.1 范围",
      "文字。",
      "2 程序",
      "2.1 申请",
    ),
  ).toEqual(["1 目的", "1.1 范围", "2 程序", "2.1 申请"]);
});

test("amounts, dates and items of lists are no clauses", () => {
  expect(
    numbers(
      "1 目的",
      "1.1 条件：",
      "1. 甲；",
      "2. 乙。",
      "1.5 人日以上。",
      "2.0 万元。",
      "0.5 人日。",
      "2026.4.20 起。",
    ),
  ).toEqual(["1 目的", "1.1"]);
});

test("a line that goes on from the one before is no clause", () => {
  const long = "申请组织通过追加审核并且完成了全部的整改工作以后应当按照";
  expect(numbers("1 目的", "1.1 甲。", `1.2 ${long}`, "1.1 的要求提交资料。")).toEqual([
    "1 目的",
    "1.1",
    "1.2",
  ]);
});

test("items know in which item they stand", () => {
  const { clauses } = parsed("1 目的", "1.1 条件：", "(1) 甲：", "a) 一；", "b) 二。", "(2) 乙。");
  expect(clauses.at(-1)?.items.map(({ printed, within }) => [printed, within])).toEqual([
    ["(1)", []],
    ["a)", ["(1)"]],
    ["b)", ["(1)"]],
    ["(2)", []],
  ]);
});

test.each([
  ["bars", ["| 人数 | 人日 |", "|---|---|", "| 1~5 | 1 |"]],
  ["tabs", ["人数\t人日", "----\t----", "1~5\t1"]],
  ["HTML in one line", ["<table><tr><td>人数</td><td>人日</td></tr><tr><td>1~5</td><td>1</td></tr></table>"]],
  [
    "HTML in many lines",
    [
      "<table>",
      "<tr>",
      "<th>人数</th>",
      "<th>人日</th>",
      "</tr>",
      "<tr><td>1~5</td>",
      "<td>1</td></tr>",
      "</table>",
    ],
  ],
])("a table of %s has its cells", (_, lines) => {
  const { tables } = parsed("1 目的", "1.1 如下：", ...lines);
  expect(tables.map(({ header, rows }) => [header.cells, rows.map((row) => row.cells)])).toEqual([
    [["人数", "人日"], [["1~5", "1"]]],
  ]);
});

test("a document knows what it calls itself", () => {
  expect(parseRule(readFileSync("tests/unit/rule-lint/documents/planted-energy.md", "utf8")).title).toBe(
    "能源管理体系认证规则",
  );
});
