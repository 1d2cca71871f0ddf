import { expect, test } from "vitest";
import { lintRule } from "@/rules/lint/lint";
import { found } from "./found";

const foreign = (...lines: readonly string[]) => found("foreign-word", ...lines);
const ASKED = "应提供无行贿犯罪记录";
const TOLD = ["无行贿犯罪记录", "anti-bribery"];

test("a word of another scheme is told as printed, with the scheme", () => {
  expect(foreign("2 程序", `2.1 ${ASKED}。`)).toEqual([[5, ...TOLD]]);
  expect(foreign("2 程序", `2.1 依据《甲》，${ASKED}法。`)).toEqual([[5, ...TOLD]]);
  expect(foreign("2 程序", "2.1 提供３Ｃ证书。")).toEqual([[5, "３Ｃ", "product"]]);
});

test.each([
  [[`1.2 ${ASKED}。`]],
  [["2 程序", `2.1 依据《甲法》，${ASKED}。`]],
  [["2 程序", `2.1 依据《甲乙条例》，${ASKED}。`]],
  ...["结合审核", "一体化", "其他体系", "其它管理体系", "第一方", "第三方", "多体系"].map((many) => [
    ["2 程序", `2.1 ${many}${ASKED}。`],
  ]),
  [["2 程序", "2.1 总则", `${ASKED}。`]],
  [["2 术语", "2.1 甲", `${ASKED}。`]],
  [["2 引用文件", `${ASKED}。`]],
])("%j names other schemes on purpose", (lines) => {
  expect(foreign(...lines)).toEqual([]);
});

test("a word the document explains is its own, a longer word is not", () => {
  expect(foreign("2 程序", "2.1 行贿记录是指甲。", `${ASKED}。`, "2.2 提供行贿记录。")).toEqual([
    [6, ...TOLD],
  ]);
  expect(foreign("2 程序", "2.1 行贿记录：指甲。", "2.2 提供行贿记录，提供反贿赂。")).toEqual([
    [6, "反贿赂", "anti-bribery"],
  ]);
});

test("what the title, or the scope among the first twelve clauses, names is no other scheme", () => {
  const scoped = (count: number) =>
    foreign(
      "2 程序",
      ...Array.from({ length: count }, (_, at) => `2.${at + 1} 甲。`),
      ...["2.20 适用范围", "涉及合规。", "3 程序", `3.1 ${ASKED}。`],
    );
  expect(scoped(7)).toEqual([]);
  expect(scoped(8)).toEqual([[16, ...TOLD]]);
  expect(foreign("2 程序", "2.1 其他", "涉及合规。", "3 程序", `3.1 ${ASKED}。`)).toEqual([[8, ...TOLD]]);
  expect(lintRule(`合规管理认证规则\n1 程序\n1.1 ${ASKED}。\n1.2 甲。`)).toEqual([]);
});

test("a word that stands nine times is the document's own", () => {
  const text = (count: number) =>
    [
      "茶艺服务认证规则",
      "1 程序",
      ...Array.from({ length: count }, (_, at) => `1.${at + 1} ${ASKED}。`),
    ].join("\n");
  expect(lintRule(text(8))).toHaveLength(8);
  expect(lintRule(text(9))).toEqual([]);
});

test("a title page may name anything", () => {
  expect(lintRule(`茶艺服务认证规则\n${ASKED}\n1 甲\n1.1 甲。\n1.2 甲。`)).toEqual([]);
});
