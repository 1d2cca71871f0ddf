import { expect, test } from "vitest";
import { emptyItems } from "@/rules/lint/checks/empty-items";
import { parseRule } from "@/rules/lint/document/parse";
import { lintRule } from "@/rules/lint/lint";
import { found } from "./found";

const empty = (...lines: readonly string[]) => found("empty-heading", ...lines);

test.each<[readonly string[], readonly (readonly (string | number)[])[]]>([
  [["2 程序", "2.1 申请", "2.2 受理", "应当受理。", "2.3 评审", "应当评审。"], [[5, "2.1 申请"]]],
  [["2 程序", "2.1 申请", "2.2 评审", "应当评审。"], [[5, "2.1 申请"]]],
  [["2 程序"], [[4, "2 程序"]]],
  [["2 程序", "3 其他", "3.1 甲", "文字。"], [[4, "2 程序"]]],
  [["2 程序", "2.1 申请"], [[5, "2.1 申请"]]],
  [["2 程序", "2.1 申请", "2.2 受理", "2.3 评审", "应当评审。"], []],
  [["2 程序", "2.1 应当申请。", "2.2 受理", "应当受理。"], []],
  [["2 程序", "2.1 申请", "2.1.1 应当申请。", "2.2 受理", "应当受理。", "2.3 评审", "应当评审。"], []],
  [["附录A 证书", "附录B 标志"], []],
  [
    ["2 甲方", "3 乙方"],
    [
      [4, "2 甲方"],
      [5, "3 乙方"],
    ],
  ],
  [["2 程序", "2.1 甲方", "2.1.1 申请", "2.1.2 评审", "2.2 乙方", "应当。"], []],
])("of %j nothing stands below %j", (lines, expected) => {
  expect(empty(...lines)).toEqual(expected);
});

const inMarkdown = (...lines: readonly string[]) =>
  lintRule(lines.join("\n")).map(({ line, clause, code, text }) => [line, clause, code, text]);

test("a heading of Markdown has what stands below it until one as high; the first names the document", () => {
  const title = "# 茶艺服务认证规则";
  expect(inMarkdown(title, "## 目的", "## 范围", "本规则。", "### 甲", "# 乙", "### 丙", "### 丁")).toEqual([
    [2, "", "empty-heading", "目的"],
    [5, "", "empty-heading", "甲"],
  ]);
  expect(inMarkdown(title, "## 说明", "1 目的", "1.1 甲。")).toEqual([]);
  expect(inMarkdown(title, "# 目的", "# 范围", "本规则。")).toEqual([[2, "", "empty-heading", "目的"]]);
  expect(inMarkdown(title, "# 目的", "## 范围", "### 甲", "#### 乙", "本规则。", "# 丙", "## 丁")).toEqual([
    [8, "", "empty-heading", "丁"],
  ]);
});

test("an item that is a mere title is empty where most of its brothers have words", () => {
  const items = (...lines: readonly string[]) => empty("1.2 条件：", ...lines);
  const [first, third, fourth] = [
    ["(1) 申请", "说明甲。"],
    ["(3) 评审", "说明乙。"],
    ["(4) 决定", "说明丙。"],
  ] as const;
  expect(items(...first, "(2) 受理", ...third, ...fourth)).toEqual([[7, "(2) 受理"]]);
  const text = ["1.1 条件：", ...first, "(2) 受理", ...third, ...fourth].join("\n");
  expect(emptyItems(parseRule(text))).toHaveLength(1);
  expect(items(...first, "(2) 受理", ...third)).toEqual([]);
  expect(items("(1) 申请", "(2) 受理", ...third, ...fourth)).toEqual([]);
  expect(items(...first, "(2) 应当受理。", ...third, ...fourth)).toEqual([]);
  expect(items(...first, "(2) 评审", "说明乙。", "(3) 决定", "说明丙。", "(4) 受理")).toEqual([]);
  const more = ["(5) 甲方", "(6) 乙方", "说明。", "(7) 丁方", "说明。", "(8) 丙方", "说明。"];
  expect(items(...first, "(2) 受理", ...third, ...fourth, ...more)).toEqual([
    [7, "(2) 受理"],
    [12, "(5) 甲方"],
  ]);
  expect(items(...first, "(2) 受理", ...third, ...fourth, ...more.slice(0, 3))).toEqual([]);
});

test("items in items are words of the outer one; its place is told", () => {
  const inner = ["a) 甲；", "b) 乙。"];
  const lines = ["(1) 申请", ...inner, "(2) 受理", "(3) 评审", ...inner, "(4) 决定", ...inner];
  expect(empty("1.2 条件：", ...lines)).toEqual([[8, "(2) 受理"]]);
  const outer = ["a) 申请", "说明甲。", "(1) 甲；", "(2) 乙。", "b) 受理", "c) 评审", "说明。", "d) 决定"];
  const told = inMarkdown("茶艺服务认证规则", "1 目的", "1.1 甲。", "1.2 条件：", ...outer, "说明。");
  expect(told).toEqual([[9, "1.2 b)", "empty-heading", "b) 受理"]]);
});

test("a second list of a clause, and the items in it, are no brothers of the first", () => {
  const first = ["(1) 申请", "说明甲。", "(2) 受理", "(3) 应当评审。", "以上为条件。"];
  expect(empty("1.2 条件：", ...first, "a) 决定", "说明乙。", "b) 颁发", "说明丙。")).toEqual([]);
  const only = ["(1) 申请", "说明甲。", "(2) 应当评审。", "以上为条件。"];
  expect(empty("1.2 条件：", ...only, "a) 决定", "(1) 甲方", "(2) 乙方", "说明乙。")).toEqual([]);
});

test("chapters without a word are told, though most of them are so", () => {
  expect(empty("2 程序", "3 证书", "4 申诉").map(([line]) => line)).toEqual([4, 5, 6]);
});
