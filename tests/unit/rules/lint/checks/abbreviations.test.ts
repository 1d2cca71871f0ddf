import { expect, test } from "vitest";
import { undefinedAbbreviations } from "@/rules/lint/checks/undefined-abbreviations";
import { parseRule } from "@/rules/lint/document/parse";
import { lintRule } from "@/rules/lint/lint";
import { found } from "./found";

const unknown = (...lines: readonly string[]) => found("undefined-abbreviation", ...lines);

test.each([
  ["使用QZ记录。", "QZ"],
  ["使用ABCDEFGH记录。", "ABCDEFGH"],
  ["茶叶评价系统(QZX甲)。", "QZX"],
  ["茶叶，(QZX)。", "QZX"],
  ["称为合格，QZX除外。", "QZX"],
  ["QZX(茶)。", "QZX"],
  ["QZX 甲乙丙 abcdef。", "QZX"],
  ["使用QZX / 茶。", "QZX"],
  ["使用QZX.茶。", "QZX"],
])("“%s” has capitals nobody explains: %s", (line, word) => {
  expect(unknown(`1.2 ${line}`)).toEqual([[4, word]]);
});

test.each(
  [
    ...[
      "ABCDEFGHI",
      "QZX-1",
      "QZX/1",
      "QZX / A",
      "QZX  / A",
      "QZX /  A",
      "QZX /A",
      "QZX / 1",
      "QZX.1",
      "QZX 1",
      "QZX  A1",
      "QZX.a",
      "aQZX",
      "-QZX",
      ".QZX",
      "/QZX",
    ],
    ...["&QZX", "QZX_", "QZXa", "QZX9", "QZX&", "_QZX", "9QZX"],
  ].map((word) => `使用${word}记录。`),
)("“%s” has no capitals that stand for words", (line) => {
  expect(unknown(`1.2 ${line}`)).toEqual([]);
});

test.each([
  "茶叶评价系统(QZX)。",
  "茶叶评价系统 ( 简称：QZX )。",
  "茶叶评价系统(英文简称QZX)。",
  "茶叶评价系统（英文缩写: QZX ）。",
  "茶叶评价系统“ QZX ”。",
  "茶叶评价系统(QZX、甲)。",
  "Tea(QZX)。",
  "简称QZX。",
  "缩写为 “QZX”。",
  "称作：QZX。",
  "即QZX。",
  "或QZX。",
  "或称QZX。",
  "QZX(茶叶评价)。",
  "QZX ( T茶)。",
  "QZX是指评价。",
  "QZX ”是指评价。",
  "QZX：评价。",
  "QZX -- 评价。",
  "QZX- 评价。",
  "QZX表示评价。",
  "QZX =评价。",
  "(茶叶, QZX )。",
  "用QZX表示。",
  "以 QZX 表示。",
])("“%s” tells what the capitals stand for", (line) => {
  expect(unknown("1.2 使用QZX记录。", `1.3 ${line}`)).toEqual([]);
});

test("an explanation farther than thirty characters away is none of this word", () => {
  expect(unknown(`1.2 使用QZX${"甲".repeat(27)}，QZX是指评价。`)).toEqual([]);
  expect(unknown(`1.2 用QZX${" ".repeat(27)}表示。`)).toEqual([]);
  expect(unknown(`1.2 用QZX${" ".repeat(29)}表示。`)).toEqual([[4, "QZX"]]);
  expect(unknown(`1.2 即${" ".repeat(29)}QZX。`)).toEqual([]);
  expect(unknown(`1.2 即${" ".repeat(30)}QZX。`)).toEqual([[4, "QZX"]]);
});

test("the first cell of a row and the terms explain a word, another cell uses it", () => {
  expect(unknown("1.2 如下：", "| QZX | 茶叶评价 |", "| ABQ | 丙 |")).toEqual([]);
  expect(unknown("1.2 如下：", "| 茶 | QZX |", "| 乙 | 丙 |")).toEqual([[5, "QZX"]]);
  expect(unknown("1.2 使用QZX。", "2 术语", "2.1 QZX", "评价。")).toEqual([]);
});

test("each word is told once, where it first stands behind the title page", () => {
  expect(unknown("1.2 使用QZX，使用QZX。", "1.3 使用QZX和ABQ。")).toEqual([
    [4, "QZX"],
    [5, "ABQ"],
  ]);
  const codes = (third: string) =>
    lintRule(`茶艺服务认证规则\n使用QZX。\n1 目的\n1.1 ${third}。\n1.2 甲。`).map(({ line }) => line);
  expect(codes("甲")).toEqual([]);
  expect(codes("使用QZX")).toEqual([4]);
});

test("two hundred words are kept, and none beyond; of those kept the explanation is still read", () => {
  const words = Array.from({ length: 201 }, (_, at) =>
    [65 + (at % 26), 65 + Math.floor(at / 26), 81, 88].map((code) => String.fromCharCode(code)).join(""),
  );
  const text = ["1 目的", "1.1 如下：", ...words.map((word) => `使用${word}时应当说明情况。`)];
  const told = (...more: readonly string[]) =>
    undefinedAbbreviations(parseRule([...text, ...more].join("\n"))).map((finding) => finding.text);
  expect(told()).toEqual(words.slice(0, 200));
  expect(told(`${words[3] ?? ""}是指茶艺。`, "使用ZZZ时应当说明情况。")).toEqual(
    words.slice(0, 200).filter((_, at) => at !== 3),
  );
});

test("a line with three letters or more for each Chinese character is no Chinese", () => {
  expect(unknown("1.2 甲乙丙 QZX abcdef")).toEqual([[4, "QZX"]]);
  expect(unknown("1.2 甲乙丙 QZX abcdefg")).toEqual([]);
});
