import { expect, test } from "vitest";
import { clauseNumbers } from "@/rules/lint/checks/clause-numbers";
import { parseRule } from "@/rules/lint/document/parse";
import { lintRule } from "@/rules/lint/lint";
import { found } from "./found";

const faults = (...lines: readonly string[]) => [
  ...found("duplicate-label", ...lines).map(([line, text]) => [line, "twice", text]),
  ...found("missing-label", ...lines).map(([line, text]) => [line, "missing", text]),
];
const items = (...lines: readonly string[]) => faults("1.2 条件：", ...lines);

test.each([
  [["① 甲；", "③ 乙。"], "②"],
  [["ⅰ) 甲；", "ⅲ) 乙。"], "ⅱ"],
  [["i) 甲；", "iii) 乙。"], "ii)"],
  [["(i) 甲；", "(iii) 乙。"], "(ii)"],
  [["A. 甲；", "C. 乙。"], "B."],
  [["a) 甲；", "c) 乙。"], "b)"],
  [["(a) 甲；", "(c) 乙。"], "(b)"],
  [["a. 甲；", "c. 乙。"], "b."],
  [["(1) 甲；", "(3) 乙。"], "(2)"],
  [["1) 甲；", "3) 乙。"], "2)"],
  [["1、甲；", "3、乙。"], "2、"],
  [["注1：甲。", "注3：乙。"], "注2"],
  [["一、甲；", "三、乙。"], "二、"],
  [["（一）甲；", "（三）乙。"], "(二)"],
])("in the list %j the item %s is left out", (lines, mark) => {
  expect(items(...lines)).toEqual([[6, "missing", mark]]);
});

test("a number of a clause that stands twice is told once", () => {
  const text = ["1 目的", "1.1 甲。", "1.2 乙。", "1.2 丙。", "1.3 丁。"].join("\n");
  expect(clauseNumbers(parseRule(text))).toEqual([
    { line: 4, clause: "1.2", code: "duplicate-label", text: "1.2" },
  ]);
});

test("several items left out are told together, those before the first of a list too", () => {
  expect(items("(1) 甲；", "(4) 乙。")).toEqual([[6, "missing", "(2)、(3)"]]);
  expect(items("(2) 甲；", "(3) 乙。")).toEqual([[5, "missing", "(1)"]]);
  expect(faults("1.2 条件：", "(1) 甲；", "1.3 资料：", "(3) 乙；", "(4) 丙。")).toEqual([
    [7, "missing", "(1)、(2)"],
  ]);
  expect(lintRule("茶艺服务认证规则\n1 目的\n1.1 甲。\n1.2 条件：\n(2) 甲。")).toEqual([]);
});

test("a list begins anew behind words or behind three items, not behind two", () => {
  expect(items("(1) 甲；", "(1) 乙。")).toEqual([[6, "twice", "(1)"]]);
  expect(items("(1) 甲；", "(2) 乙。", "(1) 丙；", "(2) 丁。")).toEqual([
    [7, "twice", "(1)"],
    [8, "twice", "(2)"],
  ]);
  expect(items("(1) 甲；", "(2) 乙；", "(3) 丙；", "(1) 丁；", "(2) 戊。")).toEqual([]);
  expect(items("(1) 甲；", "(2) 乙；", "其中：", "(1) 丁；", "(2) 戊。")).toEqual([]);
});

test("the list of one item may go on where that of the item before ended, and only there", () => {
  const first = ["(1) 甲：", "a) 乙；", "b) 丙；", "(2) 丁："];
  expect(items(...first, "c) 戊；", "d) 己。")).toEqual([]);
  expect(items(...first, "c) 戊；", "e) 己。")).toEqual([[10, "missing", "d)"]]);
  expect(items(...first, "d) 戊；", "e) 己。")).toEqual([[9, "missing", "a)、b)、c)"]]);
  expect(items(...first, "a) 戊；", "c) 己。")).toEqual([[10, "missing", "b)"]]);
  expect(items("(1) 甲：", "a) 乙；", "(1) 丁：", "a) 戊；")).toEqual([[7, "twice", "(1)"]]);
});

test("the place of a fault names the items it stands in", () => {
  const text = "茶艺服务认证规则\n1 目的\n1.1 甲。\n1.2 条件：\n(1) 甲：\na) 乙；\nc) 丙。";
  expect(lintRule(text)).toEqual([{ line: 7, clause: "1.2(1)", code: "missing-label", text: "b)" }]);
});

test.each([
  [["1.2 甲。", "1.4 乙。"], [[5, "missing", "1.3"]]],
  [["1.2 甲。", "1.2 乙。"], [[5, "twice", "1.2"]]],
  [["1.1 甲。"], [[4, "twice", "1.1"]]],
  [["1.4 甲。"], [[4, "missing", "1.2、1.3"]]],
  [["1.2 甲", "1.2.1 甲。", "1.2.3 乙。"], [[6, "missing", "1.2.2"]]],
  [[...[2, 3, 4, 5, 6, 7, 8, 9, 11].map((at) => `1.${at} 甲。`)], [[12, "missing", "1.10"]]],
  [["2 程序", "2.2 甲。"], [[5, "missing", "2.1"]]],
  [["3 程序", "3.1 甲。"], [[4, "missing", "2"]]],
  [["附录B 甲", "附录D 乙"], [[5, "missing", "附录C"]]],
  [["附录2 甲", "附录4 乙"], [[5, "missing", "附录3"]]],
  [["附件二 甲", "附件四 乙"], [[5, "missing", "附件3"]]],
  [["附录A 甲", "1.1 乙", "1.3 丙", "附录B 丁", "1.1 乙", "1.2 丙"], [[6, "missing", "1.2"]]],
  [
    ["附录A 甲", "A.1 乙", "A.3 丙", "附录B 丁", "B.2 戊。"],
    [
      [6, "missing", "A.2"],
      [8, "missing", "B.1"],
    ],
  ],
])("numbers of clauses in %j: %j", (lines, expected) => {
  expect(faults(...lines)).toEqual(expected);
});

const chinese = (...lines: readonly string[]) =>
  lintRule(["茶艺服务认证规则", ...lines].join("\n")).map(({ line, clause, text }) => [line, clause, text]);

test("articles count on through the chapters, sections anew in each; a file may begin with any article", () => {
  expect(chinese("第一章 总则", "第一条 甲。", "第三条 乙。")).toEqual([[4, "第3条", "第2条"]]);
  expect(chinese("第五条 甲。", "第七条 乙。", "第七条 丙。")).toEqual([
    [3, "第7条", "第6条"],
    [4, "第7条", "第7条"],
  ]);
  const first = ["第一章 总则", "第一节 甲", "第一条 甲。", "第三节 乙", "第二条 甲。"];
  expect(chinese(...first, "第二章 程序", "第一节 丙", "第三条 甲。")).toEqual([[5, "第3节", "第2节"]]);
  expect(chinese("第一章 总则", "第一条 甲。", "第三章 乙", "第二条 甲。")).toEqual([[4, "3", "2"]]);
  expect(chinese("第二章 总则", "第一条 甲。")).toEqual([[2, "2", "1"]]);
  expect(chinese("第二条 甲。", "第三条 乙。")).toEqual([]);
});

const shares = (...lines: readonly string[]) =>
  [...found("band-gap", ...lines), ...found("band-overlap", ...lines)].map(([line, text]) => [line, text]);

test.each([
  [["1.2 人数：", "1~5人，甲；", "7~9人，乙；", "10人以上，丙。"], [[6, "1~5人 / 7~9人"]]],
  [["1.2 不足5人的甲，6人以上的乙。"], [[4, "不足5人 / 6人以上"]]],
  [["1.2 少于5人的甲，超过5人的乙。"], [[4, "少于5人 / 超过5人"]]],
  [["1.2 5人及以下甲，7人以上乙。"], [[4, "5人及以下 / 7人以上"]]],
  [["1.2 ≤5家甲，≥7家乙。"], [[4, "≤5家 / ≥7家"]]],
  [["1.2 1-5名甲，7到9名乙，10名及以上丙。"], [[4, "1-5名 / 7到9名"]]],
  [["1.2 1 ~ 5 人甲，7 至 9 人乙，10人（含10）以上丙。"], [[4, "1 ~ 5 人 / 7 至 9 人"]]],
  [["1.2 人数", "1~5人甲，7~9人乙，10人以上丙。"], [[5, "1~5人 / 7~9人"]]],
  [["1.2 1~5人甲，派出7~9人乙，10人以上丙。"], [[4, "1~5人 / 10人以上"]]],
  [["1.2 1~5人甲，共计为7~9人乙，10人以上丙。"], [[4, "1~5人 / 10人以上"]]],
  [["1.2 1~5人甲，抽7~9人乙，10人以上丙。"], [[4, "1~5人 / 10人以上"]]],
  [["1.2 1~5人甲，选7~9人乙，10人以上丙。"], [[4, "1~5人 / 10人以上"]]],
  [["1.2 1~5人甲，7~9人乙，10~12人丙。"], [[4, "1~5人 / 7~9人"]]],
  [["1.2 1~5人甲，5~9人乙，10人以上丙。"], [[4, "1~5人 / 5~9人"]]],
  [["1.2 人数：", "派1~5人甲，7~9人乙，11人以上丙。"], []],
  [["1.2 人数：", "1~5人甲；", "7~9人乙，其他丙；", "10人以上丁。"], []],
  [["1.2 1~5人的组织", "7~9人甲，11人以上乙。"], []],
  [["1.2 1~5人甲，7~9人乙。"], []],
  [["1.2 1~5人甲，7~9人乙，其他丙。"], []],
  [["1.2 1~5人甲，7人以上乙。", "其余的丙。"], [[4, "1~5人 / 7人以上"]]],
  [["1.2 2~5人甲，7~9人乙，10人以上丙。"], []],
  [["1.2 5人以下甲，7个以上乙。"], []],
  [["1.2 7人以上乙。"], []],
  [["1.2 人数如下：", "| 1~5人 | 7~9人 | 10人以上 |"], []],
])("the cases %j share out a range but for %j", (lines, expected) => {
  expect(shares(...lines)).toEqual(expected);
});

test("a clause of more than sixty spans tells no cases apart", () => {
  const spans = (count: number) => Array.from({ length: count }, (_, at) => `${at * 3}~${at * 3 + 1}人甲；`);
  expect(shares("1.2 人数：", ...spans(60))).toHaveLength(59);
  expect(shares("1.2 人数：", ...spans(61))).toEqual([]);
});
