import { expect, test } from "vitest";
import { bandFaults } from "@/rules/lint/checks/band-faults";
import { spanOf } from "@/rules/lint/document/band";
import { clauseHead } from "@/rules/lint/document/clause-head";
import { contentsLines } from "@/rules/lint/document/contents-list";
import { durationOf } from "@/rules/lint/document/duration";
import { labelOf } from "@/rules/lint/document/label";
import { lineOf } from "@/rules/lint/document/line";
import { linesOf } from "@/rules/lint/document/lines";
import { numeral } from "@/rules/lint/document/numerals";
import { parseRule } from "@/rules/lint/document/parse";
import { referencesIn } from "@/rules/lint/document/references";

test.each([
  ["0", 0],
  ["〇", 0],
  ["零", 0],
  ["两", 2],
  ["十", 10],
  ["十二", 12],
  ["二十", 20],
  ["一百零三", 103],
  ["两千", 2000],
  [" ", null],
  ["甲", null],
  ["", null],
])("“%s” is the number %s", (written, value) => {
  expect(numeral(written)).toBe(value);
});

test.each([
  ["三", "个月", null],
  ["三", "月", { length: 3, unit: "months" }],
  ["30", "日", { length: 1, unit: "months" }],
  ["45", "天", { length: 45, unit: "days" }],
  ["2", "周", { length: 14, unit: "days" }],
  ["10", "工作日", { length: 10, unit: "working-days" }],
  ["0", "天", null],
  ["甲", "天", null],
])("%s %s is %o", (count, unit, duration) => {
  expect(durationOf(count, unit)).toEqual(duration);
});

const head = (text: string) => {
  const found = clauseHead(lineOf(text, 1), undefined);
  return found === null ? null : `${found.kind} ${found.number} ${found.rest}`.trim();
};

test.each([
  ["第三条规定的条件不变。", null],
  ["第三条 甲方应当备案。", "article 第3条 甲方应当备案。"],
  [
    `第三章 ${"甲".repeat(40)}`,
    "chapter 3 甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲",
  ],
  [`第三章 ${"甲".repeat(41)}`, null],
  [`第三条 ${"甲".repeat(41)}`, `article 第3条 ${"甲".repeat(41)}`],
  ["附录A 证书格式", "annex 附录A 证书格式"],
  ["附件二 (资料性) 证书格式", "annex 附件2 (资料性) 证书格式"],
  ["附录A规定了证书的格式，应当执行。", null],
])("“%s” is the head of %s", (text, expected) => {
  expect(head(text)).toBe(expected);
});

test.each([
  ["(0) 甲", null],
  ["(3) 甲", "(3)"],
  ["注:1. 甲", "1."],
  ["ii) 甲", "ii)"],
  ["(iv) 甲", "(iv)"],
  ["ⅳ) 甲", "ⅳ)"],
])("“%s” begins with the mark %s", (text, printed) => {
  expect(labelOf(text, false)?.printed ?? null).toBe(printed);
});

test("what a line that is not ended goes on with is no mark; a word that only begins alike is one", () => {
  expect(labelOf("(3)款所述的条件", true)).toBeNull();
  expect(labelOf("(3)款所述的条件", false)?.printed).toBe("(3)");
  expect(labelOf("(3)项目的范围", true)?.printed).toBe("(3)");
});

test("a cell of more than thirty characters is no band", () => {
  expect(spanOf("1~5人")).toMatchObject({ from: 1, to: 5 });
  expect(spanOf(`1~5人${"甲".repeat(30)}`)).toBeNull();
});

const bands = (counted: boolean, ...texts: readonly string[]) =>
  bandFaults(
    texts.flatMap((text) => {
      const span = spanOf(text);
      return span === null ? [] : [{ span, text }];
    }),
    counted,
  ).map(({ code, before, after }) => [code, before.text, after.text]);

test.each<[string, boolean, readonly string[], readonly (readonly string[])[]]>([
  ["whole counts that go on", true, ["1~5人", "6~10人", "11人以上"], []],
  ["whole counts that share an end", true, ["1~5人", "5~10人"], [["band-overlap", "1~5人", "5~10人"]]],
  ["measures that share an end", false, ["1~5万元", "5~10万元"], []],
  ["decimals with a gap", false, ["0.5~1.5天", "1.8~2.5天"], [["band-gap", "0.5~1.5天", "1.8~2.5天"]]],
  ["decimals that go on", false, ["0.5~1.4天", "1.5~2.5天"], []],
  ["decimals that overlap", false, ["0.5~1.5天", "1.2~2.5天"], [["band-overlap", "0.5~1.5天", "1.2~2.5天"]]],
  ["something after “and above”", true, ["5人以上", "10~20人"], [["band-overlap", "5人以上", "10~20人"]]],
  ["two beginnings alike", true, ["1~10人", "1~5人", "11人以上"], [["band-overlap", "1~5人", "1~10人"]]],
  ["two “and above” from one number", true, ["5人以上", "5~8人"], [["band-overlap", "5~8人", "5人以上"]]],
  ["one band printed twice", true, ["1~5人", "1~5人", "6~9人"], []],
])("bands: %s", (_, counted, texts, faults) => {
  expect(bands(counted, ...texts)).toEqual(faults);
});

const references = (text: string) => {
  const { lines } = parseRule(["茶艺服务认证规则", "1 目的", `1.1 ${text}`].join("\n"));
  const line = lines.at(-1);
  return line === undefined
    ? []
    : referencesIn(line).map(({ kind, number, item, title }) => [kind, number, item, title]);
};

test.each<[string, readonly (readonly (string | null)[])[]]>([
  ["按照“5 初次认证”办理。", [["clause", "5", null, "初次认证"]]],
  ["产品“5 号机组，二期”除外。", []],
  ["按照“5.2 初次认证”办理。", [["clause", "5.2", null, "初次认证"]]],
  ["按照“5.2”办理。", [["clause", "5.2", null, ""]]],
  ["软件版本5.2.1除外。", []],
  [
    "按照第三章和第十二条办理。",
    [
      ["clause", "3", null, ""],
      ["clause", "第12条", null, ""],
    ],
  ],
  [
    "见附件二和附录B，并按表3填写。",
    [
      ["annex", "附件2", null, ""],
      ["annex", "附录B", null, ""],
      ["table", "表3", null, ""],
    ],
  ],
  ["按5.2(3)款办理。", [["clause", "5.2", "(3)", ""]]],
  ["见GB/T 19001的5.2。", []],
])("“%s” refers to %j", (text, expected) => {
  expect(references(text)).toEqual(expected);
});

test("a list of contents at the end of a file has no entries", () => {
  expect(contentsLines([lineOf("1 目的", 1), lineOf("目录", 2), lineOf("", 3)])).toEqual(new Set());
});

test("rows of tabs are told from the first line on; a tab alone makes no table", () => {
  const cells = (text: string) => linesOf(text).map((line) => line.cells?.length ?? 0);
  expect(cells("人数\t人日\n1~5\t2")).toEqual([2, 2]);
  expect(cells("人数\t人日")).toEqual([0]);
});

test("a row that is never closed is given up after twenty thousand characters", () => {
  const text = `<tr><td>1</td>\n${"甲".repeat(20_001)}\n2.1 申请`;
  expect(linesOf(text).map(({ text: words }) => words)).toEqual(["2.1 申请"]);
});

test("words between two tables part them, empty lines do not", () => {
  const tables = (...between: readonly string[]) =>
    parseRule(["|人数|人日|", "|1~5|2|", ...between, "|场所|抽样|", "|1~5|2|"].join("\n")).tables.length;
  expect(tables("")).toBe(1);
  expect(tables("以上为人日。")).toBe(2);
});

test("a sentence below a bare number is no title", () => {
  const titles = (below: string) =>
    parseRule(["1 目的", "1.1", below, "1.2", "范围"].join("\n")).clauses.map(({ title }) => title);
  expect(titles("申请条件")).toEqual(["", "目的", "申请条件", "范围"]);
  expect(titles("申请人应当提交资料。")).toEqual(["", "目的", "", "范围"]);
});

test("numbered headings of a file without clauses are chapters only where they are marked as such", () => {
  const chapters = (...lines: readonly string[]) =>
    parseRule(lines.join("\n"))
      .clauses.filter(({ kind }) => kind === "chapter")
      .map(({ number, title }) => `${number} ${title}`);
  expect(chapters("1 目的", "文字。", "2 范围", "文字。")).toEqual([]);
  expect(chapters("一、目的", "文字。", "二、范围", "文字。")).toEqual(["1 目的", "2 范围"]);
  expect(chapters("# 1 目的", "文字。", "# 2 范围", "文字。")).toEqual(["1 目的", "2 范围"]);
});

const labelsOf = (...lines: readonly string[]) =>
  parseRule(["1 目的", ...lines].join("\n")).clauses.flatMap(({ items }) =>
    items.map(({ printed }) => printed),
  );

test("marks of items are printed without what is no part of them; Roman marks are told from letters", () => {
  expect(labelsOf("1.1 条件：", "1)、甲；", "2)、乙。")).toEqual(["1)", "2)"]);
  const ordinals = (...lines: readonly string[]) =>
    parseRule(["1 目的", "1.1 条件：", ...lines].join("\n")).clauses.flatMap(({ items }) =>
      items.map(({ ordinal }) => ordinal),
    );
  expect(ordinals("i) 甲。")).toEqual([1]);
  expect(ordinals("v) 甲。")).toEqual([22]);
  expect(ordinals("g) 甲；", "h) 乙；", "i) 丙。")).toEqual([7, 8, 9]);
  expect(labelsOf("1.1 条件：", "(1) 甲；", "<tr><td></td></tr>", "", "(2) 乙。")).toEqual(["(1)", "(2)"]);
});
