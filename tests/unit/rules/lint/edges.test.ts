import { expect, test } from "vitest";
import type { LintCode } from "@/rules/lint/finding";
import { lintRule } from "@/rules/lint/lint";
import { EDGES } from "./edges.data";
import { OTHER_RULES } from "./other-rules.data";

const RULE = ["茶艺服务认证规则", "1 目的", "1.1 本规则适用于茶艺服务认证。"];

const found = (code: LintCode, lines: readonly string[]) =>
  lintRule([...RULE, ...lines].join("\n")).filter((finding) => finding.code === code);

test.each([...EDGES, ...OTHER_RULES])("%s: %s", (_, code, lines, expected) => {
  expect(found(code, lines).map(({ line, text }) => [line, text])).toEqual(expected);
});

test("a word of another scheme that stands again and again is the document's own", () => {
  const lines = (count: number) => [
    "2 程序",
    ...Array.from({ length: count }, (_, at) => `2.${at + 1} 应提供无行贿犯罪记录。`),
  ];
  expect(found("foreign-word", lines(8))).toHaveLength(8);
  expect(found("foreign-word", lines(9))).toEqual([]);
});

const TWIN = [
  "2 场所",
  "2.1 时间",
  "基本时间按人数确定；",
  "多场所抽样需要增加时间的，按每个场所0.5人日增加。",
];
const meantBy = (code: LintCode, ...lines: readonly string[]) =>
  found(code, [...TWIN, ...lines]).map(({ text, refersTo }) => [text, refersTo]);

test("a reference to nothing is read from the number next to it, or from the sentence printed elsewhere", () => {
  const said = "多场所抽样审查需增加时间的，按照";
  expect(meantBy("dangling-reference", `2.2 ${said}2.9实施。`)).toEqual([["按照2.9实施", "2.1"]]);
  expect(meantBy("dangling-reference", `2.2 ${said}2.1实施。`, `2.3 ${said}7.7.7实施。`)).toEqual([
    ["按照7.7.7实施", "2.1"],
  ]);
  // Neither is there, and what is nearest to 2.9 is the clause in which 7.7.7 is cited: nobody cites himself.
  const [, second] = meantBy("dangling-reference", `2.2 ${said}2.9实施。`, `2.3 ${said}7.7.7实施。`);
  expect(second).toEqual(["按照7.7.7实施", "2.1"]);
});

test("the item the sentence elsewhere cites is told with its clause", () => {
  const said = "多场所抽样审查需增加时间的，按照";
  const lines = [
    ...["2 场所", "2.1 时间", "（1）基本时间按人数确定；"],
    "（2）多场所抽样需要增加时间的，按每个场所0.5人日增加。",
    ...[`2.2 ${said}2.1（2）实施。`, `2.3 ${said}7.7.7实施。`],
  ];
  expect(found("dangling-reference", lines).map(({ refersTo }) => refersTo)).toEqual(["2.1(2)"]);
});

test("a sentence elsewhere whose clause has none of the words tells nothing", () => {
  const said = "多场所抽样审查需增加时间的，按照";
  const lines = ["2 场所", "2.1 费用", "按合同支付。", `2.2 ${said}2.1实施。`, `2.3 ${said}7.7.7实施。`];
  expect(found("dangling-reference", lines).map(({ text, refersTo }) => [text, refersTo])).toEqual([
    ["按照7.7.7实施", undefined],
  ]);
});

const dangling = (...lines: readonly string[]) =>
  lintRule(lines.join("\n"))
    .filter(({ code }) => code === "dangling-reference")
    .map(({ text }) => text);

test("what a document never numbers it cannot be missing, and a page of two clauses is no rule", () => {
  expect(dangling("1.1 甲。", "1.2 乙。", "1.3 按照9.9执行。")).toEqual(["按照9.9执行"]);
  expect(dangling("1.1 甲。", "1.2 乙。", "1.3 按照第九章执行。")).toEqual([]);
  expect(dangling("1.1 按照9.9执行。")).toEqual([]);
});

test("Chinese numbers past twenty are told as they are written", () => {
  const tens = ["", "十", "二十"];
  const mark = (value: number): string =>
    `${tens[Math.floor(value / 10)] ?? ""}${"零一二三四五六七八九".charAt(value % 10).replace("零", "")}`;
  const items = Array.from({ length: 22 }, (_, at) => at + 1).filter((value) => ![20, 21].includes(value));
  const lines = ["1.2 条件：", ...items.map((value) => `（${mark(value)}）甲；`)];
  expect(found("missing-label", lines).map(({ text }) => text)).toEqual(["(二十)、(二十一)"]);
});

test("one word is enough for another clause only where it is that clause's whole subject", () => {
  const titled = (title: string) =>
    found("misfit-reference", [
      ...["2 程序", "2.1 证书", "证书的样式。", `2.2 ${title}`, "申诉的时限。"],
      "2.3 按2.1申诉。",
    ]).map(({ text, refersTo }) => [text, refersTo]);
  expect(titled("申诉")).toEqual([["按2.1申诉", "2.2"]]);
  expect(titled("申诉和投诉")).toEqual([]);
});

test("subjects that more than a dozen titles share tell none of them", () => {
  const titles = (count: number) =>
    Array.from("甲乙丙丁戊己庚辛壬癸子丑寅卯".slice(0, count), (mark, at) => [
      `2.${at + 1} 证书${mark}`,
      "文字。",
    ]);
  const cited = (count: number) =>
    found("misfit-reference", [
      ...["2 程序", ...titles(count).flat()],
      ...["3 其他", "3.1 时间", "时间的安排。", "3.2 证书按照3.1处理。", "3.3 甲方的证书。"],
    ]).map(({ refersTo }) => refersTo);
  expect(cited(12)).toEqual(["2.1"]);
  expect(cited(13)).toEqual([]);
});
