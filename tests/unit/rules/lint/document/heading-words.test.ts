import { expect, test } from "vitest";
import { isTitle } from "@/rules/lint/document/heading-words";

test.each<readonly [string, boolean]>([
  ["认证决定", true],
  ["甲".repeat(30), true],
  ["甲".repeat(31), false],
  ["", false],
  ...["。", ";", "?", "!", ":", ","].map((mark) => [`认证${mark}决定`, false] as const),
  ["“甲”类认证", false],
  ['"甲"类认证', false],
  ["“甲类认证”", true],
  ["资料“甲类”", true],
  ["机构应当决定", false],
  ["机构不得决定", false],
  ["机构必须决定", false],
  ["机构不应决定", false],
  ["机构应决定", false],
  ["机构须决定", false],
  ["机构可以决定", false],
  ["机构不能决定", false],
  ...["应急", "应用", "应对", "应答", "应聘", "应变", "应收", "应付", "应税", "供应链"].map(
    (word) => [`${word}管理`, true] as const,
  ),
])("“%s” is a title: %s", (words, expected) => {
  expect(isTitle(words)).toBe(expected);
});
