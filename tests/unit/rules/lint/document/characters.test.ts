import { expect, test } from "vitest";
import { folded, isHan, pairs } from "@/rules/lint/document/characters";

test.each([
  ["\u3000\u00a0", "  "],
  ["〜∼～", "~~~"],
  ["－‒–—―−‐‑", "--------"],
  ["﹥﹤⩽≦⩾≧", "><≤≤≥≥"],
  ["〔甲〕", "(甲)"],
  ["（１２）ＡＢｚ！", "(12)ABz!"],
  ["《甲》、。“乙”①", "《甲》、。“乙”①"],
])("“%s” is folded to “%s”, one character for one", (printed, expected) => {
  expect(folded(printed)).toBe(expected);
});

test("Chinese characters are those from U+4E00 to U+9FFF, and nothing is none", () => {
  expect(["\u4e00", "中", "\u9fff"].map(isHan)).toEqual([true, true, true]);
  expect(["\u4dff", "\ua000", "a", "、", ""].map(isHan)).toEqual([false, false, false, false, false]);
});

test("pairs are of neighbouring Chinese characters to the very end, and never across a mark", () => {
  expect([...pairs("审核、报告a书中")]).toEqual(["审核", "报告", "书中"]);
  expect([...pairs("审")]).toEqual([]);
});
