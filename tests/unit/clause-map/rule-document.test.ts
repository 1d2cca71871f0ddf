import { expect, test } from "vitest";
import { obliges, printedClauses } from "@/scripts/support/rule-document";

const read = (...lines: readonly string[]) =>
  printedClauses(lines.join("\n")).map(({ number, words }) => [number, words]);

test("clauses, points in either kind of brackets, notes and points of points have the numbers people cite", () => {
  expect(
    read(
      "某公司规则",
      "3 人员",
      "条件：",
      "(1) 审核员：",
      "- a) 注册；",
      "b）守法。",
      "（2）管理者：",
      "a) 合格。",
    ),
  ).toEqual([
    ["3", "人员\n条件："],
    ["3(1)", "审核员："],
    ["3(1) a)", "注册；"],
    ["3(1) b)", "守法。"],
    ["3(2)", "管理者："],
    ["3(2) a)", "合格。"],
  ]);
  expect(
    read("5.4.3.1 时间", "注：1. 含每班。", "2. 可折算。", "(2) 增减。", "- 7.1 报备。", "注1：员工。"),
  ).toEqual([
    ["5.4.3.1", "时间"],
    ["5.4.3.1 注1", "含每班。"],
    ["5.4.3.1 注2", "可折算。"],
    ["5.4.3.1(2)", "增减。"],
    ["7.1", "报备。"],
    ["7.1 注1", "员工。"],
  ]);
});

test("figures of tables, dates and numbered lines outside notes begin no clause", () => {
  expect(read("5.1 表", "6~10\t0.5-1.0", "2025-07-15\t制订", "100 0.5", "1. 涉及核心服务")).toEqual([
    ["5.1", "表\n6~10\t0.5-1.0\n2025-07-15\t制订\n100 0.5\n1. 涉及核心服务"],
  ]);
});

test("a paragraph goes on with an unfinished point and its bullets, else it is the clause's own", () => {
  expect(read("6.6 监督", "至少：", "a) 证书和", "标志；", "✧ 其一；", "监督应留记录。")).toEqual([
    ["6.6", "监督\n至少：\n监督应留记录。"],
    ["6.6 a)", "证书和\n标志；\n✧ 其一；"],
  ]);
});

test.each([
  ["审核员应当注册。", true],
  ["不得涂改。", true],
  ["必须到会。", true],
  ["现场审核应对最高管理者进行审核。", true],
  ["应急和安保程序；", false],
  ["对应管理体系审核员", false],
  ["变化的影响及应对措施；", false],
  ["相关方反馈的响应情况。", false],
  ["适应变化，相应调整，供应商。", false],
])("“%s” obliges: %s", (words, expected) => {
  expect(obliges(words)).toBe(expected);
});
