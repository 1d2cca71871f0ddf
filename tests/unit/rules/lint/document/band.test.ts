import { expect, test } from "vitest";
import { spanOf, wholeEnds } from "@/rules/lint/document/band";

/** "[1,5]" holds both ends, "(1,5)" neither; an open end is a blank. */
const written = (text: string): string | null => {
  const span = spanOf(text);
  if (span === null) return null;
  const { from, fromIncluded, to, toIncluded } = span;
  return `${fromIncluded ? "[" : "("}${from ?? ""},${to ?? ""}${toIncluded ? "]" : ")"}`;
};

test.each<readonly [string, string | null]>([
  ["1~5", "[1,5]"],
  ["1-5人", "[1,5]"],
  ["1--5", "[1,5]"],
  ["1至5", "[1,5]"],
  ["1 到 5 个", "[1,5]"],
  ["1.25~10.5万元", "[1.25,10.5]"],
  ["1人~5人", "[1,5]"],
  ["100(含)~200", "[100,200]"],
  ["100含~200", "[100,200]"],
  ["100(含100)~200(含本数)", "[100,200]"],
  ["1以上不满5", "[1,5)"],
  ["1及以上至不足5", "[1,5)"],
  ["1以上到少于5", "[1,5)"],
  ["1以上~小于5", "[1,5)"],
  ["1以上,小于5", "[1,5)"],
  ["1以上5以下", "[1,5]"],
  ["1及以上至5及以下", "[1,5]"],
  ["1以上到5以下", "[1,5]"],
  ["1以上~5以下", "[1,5]"],
  ["1以上,5以下", "[1,5]"],
  ["大于1小于等于5", "(1,5]"],
  ["超过1,且不超过5", "(1,5]"],
  [">1≤5", "(1,5]"],
  ["大于1至不大于5", "(1,5]"],
  ["大于1到不大于5", "(1,5]"],
  ["大于1~不大于5", "(1,5]"],
  ["1<n≤5", "(1,5]"],
  ["1人<人数≤5人", "(1,5]"],
  ["1≤n≤5", "[1,5]"],
  ["1≤人数≤5", "[1,5]"],
  ["1≤n<5", "[1,5)"],
  ["1≤人数<5", "[1,5)"],
  ["1<n<5", "(1,5)"],
  ["1<人数<5", "(1,5)"],
  ...["≤", "<=", "不超过", "不大于", "不多于", "小于等于", "小于或等于"].map(
    (word) => [`${word}20`, "[,20]"] as const,
  ),
  ...["<", "不足", "不满", "小于", "少于", "低于"].map((word) => [`${word}20`, "[,20)"] as const),
  ...["≥", ">=", "不小于", "不少于", "大于等于", "大于或等于", "至少"].map(
    (word) => [`${word}20`, "[20,]"] as const,
  ),
  ...[">", "大于", "超过", "多于", "高于"].map((word) => [`${word}20`, "(20,]"] as const),
  ["20以下", "[,20]"],
  ["20人及以下", "[,20]"],
  ["20及其以下", "[,20]"],
  ["20以内", "[,20]"],
  ["20以上", "[20,]"],
  ["20及以上", "[20,]"],
  ["20个及其以上", "[20,]"],
  ...["人日", "人天", "人", "名", "个", "家", "处", "户", "台", "万元", "元", "%"].map(
    (unit) => [`≤20${unit}`, "[,20]"] as const,
  ),
  ...["天", "日", "年", "小时", "㎡", "平方米"].map((unit) => [`≤20${unit}`, "[,20]"] as const),
  ["20", null],
  ["20人", null],
  ["甲1~5", null],
  ["1~5甲", null],
  ["≤20吨", null],
  ["1~12345678", null],
  ["1~1.2345", null],
  [`${" ".repeat(40)}1~5`, "[1,5]"],
  ["1234567人日以上至不满1234567人日(含本数)", "[1234567,1234567)"],
])("“%s” is the span %s", (text, expected) => {
  expect(written(text)).toBe(expected);
});

test("a cell of thirty characters may be a span, one of thirty-one not", () => {
  const [thirty, more] = ["1234567人日(含1234567)~7654321平方米", "1234567平方米(含1234567)~7654321平方米"];
  expect([thirty.length, more.length]).toEqual([30, 31]);
  expect([thirty, more].map(written)).toEqual(["[1234567,7654321]", null]);
});

test.each<[string, readonly [number | null, number | null]]>([
  ["1~5", [1, 5]],
  ["1<n<5", [2, 4]],
  ["1.2~5.8", [2, 5]],
  ["1.2<n<5.8", [2, 5]],
  ["≤20", [null, 20]],
  ["<20", [null, 19]],
  ["≥20", [20, null]],
  [">20", [21, null]],
])("%s holds the whole numbers from and to %j", (text, ends) => {
  const span = spanOf(text);
  expect(span === null ? null : wholeEnds(span)).toEqual(ends);
});
