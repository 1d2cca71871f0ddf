import { expect, test } from "vitest";
import { parseRule } from "@/rules/lint/document/parse";

const items = (...lines: readonly string[]) =>
  parseRule(["1 目的", "1.1 条件：", ...lines].join("\n")).clauses.flatMap((clause) =>
    clause.items.map(({ ordinal, printed, within, afterWords }) =>
      [ordinal, printed, ...within, ...(afterWords ? ["after words"] : [])].join(" "),
    ),
  );

test.each([
  [
    ["(1) 甲：", "a) 乙；", "(2) 丙。"],
    ["1 (1)", "1 a) (1)", "2 (2)"],
  ],
  [
    ["(1) 甲。", "文字。", "文字。", "a) 乙；"],
    ["1 (1)", "1 a) after words"],
  ],
  [
    ["(1) 甲；", "文字。", "a) 乙；"],
    ["1 (1)", "1 a) (1) after words"],
  ],
  [
    ["(1) 甲。乙；", "文字。", "a) 丙；"],
    ["1 (1)", "1 a) (1) after words"],
  ],
  [
    ["(1) 甲。", "| 甲 | 乙 |", "a) 乙；"],
    ["1 (1)", "1 a) (1) after words"],
  ],
  [
    ["(1) 甲。", "| 甲 | 乙 |", "文字。", "a) 乙；"],
    ["1 (1)", "1 a) (1) after words"],
  ],
  [
    ["(1) 甲；", "<tr><td></td></tr>", "(2) 乙。"],
    ["1 (1)", "2 (2)"],
  ],
])("the items %j stand in one another: %j", (lines, expected) => {
  expect(items(...lines)).toEqual(expected);
});

test.each([
  [
    ["i) 甲；", "ii) 乙；", "iii) 丙；", "i) 丁。"],
    ["1 i)", "2 ii)", "3 iii)", "1 i)"],
  ],
  [
    ["iv) 甲；", "v) 乙；"],
    ["4 iv)", "5 v)"],
  ],
  [
    ["g) 甲；", "h) 乙；", "i) 丙；"],
    ["7 g)", "8 h)", "9 i)"],
  ],
  [
    ["(h) 甲；", "(i) 丙；"],
    ["8 (h)", "9 (i)"],
  ],
  [
    ["iv) 甲；", "h) 乙；", "v) 丙；"],
    ["4 iv)", "8 h) iv)", "5 v)"],
  ],
  [
    ["(i) 甲；", "(ii) 乙。"],
    ["1 (i)", "2 (ii)"],
  ],
  [["v) 甲。"], ["22 v)"]],
])("of the marks %j those are Roman that count on so: %j", (lines, expected) => {
  expect(items(...lines)).toEqual(expected);
});

test("a mark is printed with the sign of its own style and no other", () => {
  expect(items("1)、甲；", "2)、乙；")).toEqual(["1 1)", "2 2)"]);
  expect(items("1、甲；", "2、乙；")).toEqual(["1 1、", "2 2、"]);
  expect(items("a.甲；", "b、乙；")).toEqual(["1 a.", "2 b"]);
});

test("a line of words behind an ended item stands in the clause again", () => {
  const { lines } = parseRule("1 目的\n1.1 条件：\n(1) 甲；\n文字；\n(2) 乙。\n文字。");
  expect(lines.map(({ place }) => place)).toEqual(["1", "1.1", "1.1(1)", "1.1(1)", "1.1(2)", "1.1"]);
});

const tables = (...rows: readonly string[]) =>
  parseRule(["1 目的", "1.1 如下：", ...rows].join("\n")).tables.map(({ header, rows: below, clause }) => [
    clause,
    header.cells,
    ...below.map(({ cells }) => cells),
  ]);

test.each([
  [
    ["| 人日 |  | 说明 |", "| 一阶段 | 二阶段 |  |", "| 1 | 2 | 3 |"],
    [
      ["人日 一阶段", "二阶段", "说明"],
      ["1", "2", "3"],
    ],
  ],
  [
    ["| 人日 |  |", "| 1 | 2 |", "| 3 | 4 |"],
    [
      ["人日", ""],
      ["1", "2"],
      ["3", "4"],
    ],
  ],
  [
    ["| 人日 | 甲 |", "| 一 | 乙 |", "| 3 | 4 |"],
    [
      ["人日", "甲"],
      ["一", "乙"],
      ["3", "4"],
    ],
  ],
  [
    ["| 人日 |  |", "| 一 | 乙 |"],
    [
      ["人日", ""],
      ["一", "乙"],
    ],
  ],
  [
    ["| 人日 |  |", "| 一 | 乙1 |", "| 3 | 4 |"],
    [
      ["人日", ""],
      ["一", "乙1"],
      ["3", "4"],
    ],
  ],
])("the rows %j are the table %j", (rows, table) => {
  expect(tables(...rows)).toEqual([[2, ...table]]);
});

test("a row alone is no table", () => {
  expect(tables("| 人日 | 甲 |")).toEqual([]);
});
