import { expect, test } from "vitest";
import type { LintCode } from "@/rules/lint/finding";
import { lintRule } from "@/rules/lint/lint";

const RULE = ["茶艺服务认证规则", "1 目的", "1.1 本规则适用于茶艺服务认证。"];

const found = (code: LintCode, lines: readonly string[]) =>
  lintRule([...RULE, ...lines].join("\n")).filter((finding) => finding.code === code);

test("past two hundred capitals that nobody explains no further ones are kept", () => {
  const word = (at: number): string => `${String.fromCharCode(65 + (at % 26), 65 + Math.floor(at / 26))}QX`;
  const lines = Array.from({ length: 210 }, (_, at) => `使用${word(at)}时应当说明情况并留存。`);
  expect(found("undefined-abbreviation", ["1.2 如下：", ...lines])).toHaveLength(201);
});

test("a table of more than three hundred rows is none of bands", () => {
  const rows = (count: number) =>
    Array.from({ length: count }, (_, at) => `| ${at * 2 + 1} ~ ${at * 2 + 1}人 | 1 |`);
  const table = (count: number) => ["1.2 见下：", "| 人数 | 级别 |", ...rows(count)];
  expect(found("band-gap", table(300))).toHaveLength(299);
  expect(found("band-gap", table(301))).toEqual([]);
});
