import { expect, test } from "vitest";
import { clauseHead } from "@/rules/lint/document/clause-head";
import { lineOf } from "@/rules/lint/document/line";

const head = (text: string, before?: string) => {
  const found = clauseHead(lineOf(text, 2), before === undefined ? undefined : lineOf(before, 1));
  return found === null ? null : [found.kind, found.number, found.rest, found.depth];
};

test.each<[string, readonly [string, string, string, number]]>([
  ["5.2 认证申请", ["clause", "5.2", "认证申请", 2]],
  ["5.2.1 认证申请", ["clause", "5.2.1", "认证申请", 3]],
  ["12.10.100认证申请", ["clause", "12.10.100", "认证申请", 3]],
  ["5.2.  认证申请", ["clause", "5.2", "认证申请", 2]],
  ["A.2 格式", ["clause", "A.2", "格式", 2]],
  ["5.2", ["clause", "5.2", "", 2]],
  ["1.1.1.1.1.1.1 甲", ["clause", "1.1.1.1.1.1.1", "甲", 7]],
  ["第三章 程序", ["chapter", "3", "程序", 1]],
  ["第 12 章:程序", ["chapter", "12", "程序", 1]],
  ["第二节 申请", ["section", "第2节", "申请", 2]],
  ["第一百零二条 甲", ["article", "第102条", "甲", 3]],
  ["第〇条.甲", ["article", "第0条", "甲", 3]],
  ["第三条甲:乙", ["article", "第3条", "甲:乙", 3]],
  ["第三条 :. 甲:乙", ["article", "第3条", "甲:乙", 3]],
  ["附录A 格式", ["annex", "附录A", "格式", 1]],
  ["附 录 B: 格式", ["annex", "附录B", "格式", 1]],
  ["附件十二、格式", ["annex", "附件12", "格式", 1]],
  ["附表 3", ["annex", "附表3", "", 1]],
  ["附录12 格式", ["annex", "附录12", "格式", 1]],
  ["附录A (规范性附录) 格式", ["annex", "附录A", "(规范性附录) 格式", 1]],
  ["附录A (应当，规范)格式", ["annex", "附录A", "(应当,规范)格式", 1]],
])("“%s” is the head %j", (text, expected) => {
  expect(head(text)).toEqual(expected);
});

const UNITS = [
  "人日",
  "人天",
  "人.日",
  "天",
  "日",
  "个",
  "%",
  "倍",
  "万",
  "亿",
  "元",
  "分",
  "小时",
  "年",
  "月",
  "级",
  "米",
];

test.each([
  ...UNITS.map((unit) => `1.5 ${unit}`),
  ...UNITS.map((unit) => `1.5${unit}甲`),
  "1.5 吨",
  "1.5 公里",
  "1.5~2 甲",
  "1.5 - 2 甲",
  "1.5/2",
  "1.5至2.0 甲",
  "1.5 至 2 甲",
  "1.5,甲",
  "1.5 。",
  "1.5;甲",
  "5.2、甲",
  "1.5)甲",
  "0.5 甲",
  "5.0 甲",
  "5.02 甲",
  "甲5.2 乙",
  "123.2 甲",
  "5.2.3.4.5.6.7.8 甲",
  "5.1234 甲",
  "5..2 甲",
  "5 甲",
  "甲第三章 乙",
  "第三款 甲",
  "第甲章 乙",
  "第1二章 甲",
  "第1234567章 甲",
  ...[
    "规定",
    "所述",
    "要求",
    "至第五条",
    "和",
    "与",
    "及",
    "或",
    "、第五条",
    "的",
    "第二款",
    "款",
    ",甲",
    "。",
    ";",
    ")",
  ].map((rest) => `第三条${rest}`),
  "甲附录A 格式",
  "附录AB 格式",
  "附录A1 格式",
  "附录A.1",
  "附录甲 格式",
  "附则A 格式",
  "附录A 由机构决定。",
  "附录A 甲(乙) 应当",
  "附录A 甲(应当)",
])("“%s” is no head", (text) => {
  expect(head(text)).toBeNull();
});

test.each(["1.5 甲天", "1.5 甲,乙", "1.5 甲。", "1.5 人员", "1.5 ~ 甲", "1.5 至少甲"])(
  "“%s” is the head of a clause: what is no unit, or stands farther on, takes nothing from it",
  (text) => {
    expect(head(text)?.[0]).toBe("clause");
  },
);

const LONG = "申请组织通过追加审核并且完成了全部的整改工作以后按照";

test.each(["要求", "规定", "的", "条款", "条", "款", "节", "项", "所", "中", "和", "与", "及", "或", "至"])(
  "a number with “%s” behind it only goes on from a line without an end, and is a head elsewhere",
  (word) => {
    expect(head(`5.2 ${word}甲`, LONG)).toBeNull();
    expect(head(`5.2 甲${word}`, LONG)).not.toBeNull();
    expect(head(`5.2 ${word}甲`)?.[0]).toBe("clause");
  },
);

test("a line is unfinished from twenty characters on, unless a mark ends it or it is a row", () => {
  const goesOn = (before: string) => head("5.2 要求甲", before) === null;
  expect(["甲".repeat(19), "甲".repeat(20)].map(goesOn)).toEqual([false, true]);
  for (const mark of ["。", ";", ":", ".", "!", "?", ")"])
    expect(goesOn(`${"甲".repeat(20)}${mark}`), mark).toBe(false);
  expect(goesOn(`${"甲".repeat(10)}。${"甲".repeat(10)}`)).toBe(true);
  const row = lineOf("甲".repeat(20), 1, ["甲".repeat(20)]);
  expect(clauseHead(lineOf("5.2 要求甲", 2), row)).not.toBeNull();
});

test("a row of a table is no head", () => {
  expect(clauseHead(lineOf("5.2 甲", 2, ["5.2", "甲"]), undefined)).toBeNull();
});
