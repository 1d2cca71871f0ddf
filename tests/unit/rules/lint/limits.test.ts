import { expect, test } from "vitest";
import type { LintCode } from "@/rules/lint/finding";
import { lintRule } from "@/rules/lint/lint";

const RULE = ["茶艺服务认证规则", "1 目的", "1.1 本规则适用于茶艺服务认证。"];

const found = (code: LintCode, lines: readonly string[]) =>
  lintRule([...RULE, ...lines].join("\n")).filter((finding) => finding.code === code);

test("a table of more than three hundred rows is none of bands", () => {
  const rows = (count: number) =>
    Array.from({ length: count }, (_, at) => `| ${at * 2 + 1} ~ ${at * 2 + 1}人 | 1 |`);
  const table = (count: number) => ["1.2 见下：", "| 人数 | 级别 |", ...rows(count)];
  expect(found("band-gap", table(300))).toHaveLength(299);
  expect(found("band-gap", table(301))).toEqual([]);
});
