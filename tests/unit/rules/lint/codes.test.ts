import { expect, test } from "vitest";
import { LINT_CODES, type LintCode } from "@/rules/lint/finding";
import { lintRule } from "@/rules/lint/lint";
import { CASES } from "./codes.data";

const RULE = ["茶艺服务认证规则", "1 目的", "1.1 本规则适用于茶艺服务认证。"];

/** Line in the file and words of each finding of the code; the rule's three first lines come before the case's. */
const found = (code: LintCode, lines: readonly string[]): readonly (readonly [number, string])[] =>
  lintRule([...RULE, ...lines].join("\n"))
    .filter((finding) => finding.code === code)
    .map((finding) => [finding.line, finding.text]);

test("there is a case of each code, and each code of a case is one of the list", () => {
  const found = CASES.filter(([, , , expected]) => expected.length > 0).map(([, code]) => code);
  expect(new Set<string>(found)).toEqual(new Set<string>(LINT_CODES));
});

test.each(CASES)("%s: %s", (_, code, lines, expected) => {
  expect(found(code, lines)).toEqual(expected);
});

test("a reference names the clause that was probably meant, even from a sentence printed elsewhere", () => {
  const lines = [
    ...RULE,
    "2 场所",
    "2.1 时间",
    "（1）基本时间按人数确定；",
    "（2）多场所抽样需要增加时间的，按每个场所0.5人日增加。",
    "2.2 多场所抽样审查需增加时间的，按照2.1（2）实施。",
    "2.3 多场所抽样审查需增加时间的，按照2.9（2）实施。",
  ];
  expect(lintRule(lines.join("\n"))).toEqual([
    { line: 9, clause: "2.3", code: "dangling-reference", text: "按照2.9（2）实施", refersTo: "2.1(2)" },
  ]);
});

test("findings are in the order of the lines and say in which clause and item they stand", () => {
  const lines = [...RULE, "2 程序", "2.1 条件：", "(1) 无行贿犯罪记录；", "(3) 按9.9要求执行。"];
  expect(lintRule(lines.join("\n")).map(({ line, clause, code }) => [line, clause, code])).toEqual([
    [6, "2.1(1)", "foreign-word"],
    [7, "2.1(3)", "dangling-reference"],
    [7, "2.1", "missing-label"],
  ]);
});
