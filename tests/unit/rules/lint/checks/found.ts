import type { LintCode } from "@/rules/lint/finding";
import { lintRule } from "@/rules/lint/lint";

const RULE = ["茶艺服务认证规则", "1 目的", "1.1 本规则适用于茶艺服务认证。"];

/** What one check finds in lines that stand behind the first three of a rule; the first of them is line 4. */
export const found = (
  code: LintCode,
  ...lines: readonly string[]
): readonly (readonly (string | number)[])[] =>
  lintRule([...RULE, ...lines].join("\n"))
    .filter((finding) => finding.code === code)
    .map(({ line, text, refersTo }) => [line, text, ...(refersTo === undefined ? [] : [refersTo])]);
