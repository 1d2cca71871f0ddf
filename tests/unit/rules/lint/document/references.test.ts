import { expect, test } from "vitest";
import { lineOf } from "@/rules/lint/document/line";
import { referencesIn } from "@/rules/lint/document/references";

const placed = (text: string, start = 0) => ({ ...lineOf(text, 4), clause: 1, place: "1.1", start });
const read = (text: string) =>
  referencesIn(placed(text)).map(({ kind, number, item, title, from, to }) => ({
    told: `${kind} ${number}${item ?? ""}`,
    title,
    words: text.slice(from, to),
  }));
const numbers = (text: string): readonly string[] => read(text).map(({ told }) => told);

test.each([
  ...[
    "按5.2执行。",
    "见5.2。",
    "详见 5.2。",
    "5.2要求的。",
    "5.2 的要求。",
    "甲5.2中。",
    "符合5.2。",
    "甲5.2所述。",
  ],
  ...["甲5.2规定。", "甲5.2的规定。", "甲5.2内容。", "甲5.2的内容。", "甲5.2程序。", "甲5.2的程序。"],
  ...["甲5.2条件。", "甲5.2的条件。", "甲5.2要求。", "甲5.2的要求。", "甲5.2”。", "甲5.2)”。"],
  ...["按少于甲见5.2。", "3~5人见5.2。"],
  ...["不少于5.2要求。", "“5.2”", "甲5.2)”。", "满足 5.2。", "本规则5.2。", "或5.2。", "甲5.2进行。"],
])("“%s” refers to clause 5.2", (text) => {
  expect(read(text)).toEqual([{ told: "clause 5.2", title: "", words: "5.2" }]);
});

test.each([
  ...[
    "甲5.2乙。",
    "甲5.2乙要求。",
    "甲5.2中心。",
    "按5.2人。",
    "按5.2 以上。",
    "按5.2%。",
    "按5.2×甲",
    "高于 5.2。",
    "不少于5.2。",
  ],
  ...[
    "合5~5.2。",
    "人~5.2。",
    "日 至 5.2。",
    "版本 5.2.1甲。",
    "v5.2.1甲。",
    "V5.2.1",
    "年5.2.1甲。",
    "月5.2.1",
  ],
  ...["¥5.2.1", "≥5.2.1", "≥ 5.2.1", "按05.2。", "按5.02。", "按5.0。", "按AB.5.1", "表5.1.1", "图 5.1.1"],
  ...["-5.1.1", "/5.1.1", "：5.1.1。", "5.1.1.1.1.1.1.1甲", "按5.1a", "按123.1.1", "按5.1234", "5.2.1人"],
])("“%s” refers to no clause", (text) => {
  expect(numbers(text)).toEqual([]);
});

test.each<readonly [string, string]>([
  ["甲5.2.1乙。", "clause 5.2.1"],
  ...["v", "V", "版本", "年", "月", "¥", "≥"].map((word) => [`${word}甲5.2.1乙。`, "clause 5.2.1"] as const),
  ["按10.2执行。", "clause 10.2"],
  ["5.1.1.1.1.1.1甲", "clause 5.1.1.1.1.1.1"],
  ["按A.5。", "clause A.5"],
  ["按A.5.1。", "clause A.5.1"],
  ["按5.2条第(3)款。", "clause 5.2(3)"],
  ["按5.2(3)。", "clause 5.2(3)"],
  ["按5.2 a)。", "clause 5.2a)"],
  ["按5.2第 ( 3 ) 项。", "clause 5.2(3)"],
  ["按5.2款(b)项。", "clause 5.2(b)"],
  ["按第三章。", "clause 3"],
  ["第12条。", "clause 第12条"],
  ["第 十二 条第二款第(三)项。", "clause 第12条(三)"],
  ["第十二条第三项。", "clause 第12条三"],
  ["第十二条第三项目。", "clause 第12条"],
  ["第十二条第 2 款第 3 项。", "clause 第12条3"],
  ["第十二条( 3 )项。", "clause 第12条(3)"],
  ["附录A。", "annex 附录A"],
  ["附件 2。", "annex 附件2"],
  ["附表三。", "annex 附表3"],
  ["附件十二。", "annex 附件12"],
  ["见表3。", "table 表3"],
  ["按表 A.1。", "table 表A.1"],
  ["，表3。", "table 表3"],
  ["表3中。", "table 表3"],
  ["表 3所列。", "table 表3"],
  ["表3给出。", "table 表3"],
  ["表3的规定。", "table 表3"],
  ["表A.2所规定。", "table 表A.2"],
  ["本条第(三)项。", "own (三)"],
  ["前款第三项。", "own 三"],
  ["上款中第2项。", "own 2"],
  ["本条的第(3)项。", "own (3)"],
  ["本条第三款第(2)项。", "own (2)"],
])("“%s” refers to %s", (text, told) => {
  expect(numbers(text)).toEqual([told]);
});

test.each([
  ...[
    "附录A1",
    "附录A-1",
    "附录A.1",
    "如表3-1。",
    "见表3.1。",
    "甲表3乙。",
    "表3规格",
    "本条第三款。",
    "第一千条。",
  ],
  ...["“ 5 初次认证”", "“5”。", "“5 a”", "《5.2 初次认证》"],
])("“%s” refers to nothing", (text) => {
  expect(numbers(text)).toEqual([]);
});

test.each([
  ["“5 初次认证”", "5", "初次认证"],
  ["“5初次认证”。", "5", "初次认证"],
  ["(5.2 初次认证)", "5.2", "初次认证"],
  ["“ 5.2 初次认证 ”", "5.2", "初次认证"],
  ["“5.2 初次认证和再认证(甲)”", "5.2", "初次认证和再认证(甲)"],
  [`“5.2 ${"甲".repeat(24)}”`, "5.2", "甲".repeat(24)],
  [`“5.2 ${"甲".repeat(25)}”`, "5.2", ""],
  ["“5.2 甲”", "5.2", ""],
  ["“  5.2 初次认证”", "5.2", ""],
  ["“见5.2 初次认证”", "5.2", ""],
  ["“5.2 初次，认证”", "5.2", ""],
])("“%s” prints beside %s the title “%s”", (text, words, title) => {
  expect(read(text)).toEqual([{ told: `clause ${words}`, title, words }]);
});

test.each([
  ...[
    "GB/T 19001中5.2.1。",
    "《甲》5.2.1。",
    "标准5.2.1。",
    "标准的 5.2.1。",
    "法第5.2.1。",
    "OLS-12甲5.2.1。",
  ],
  ...["GB,其中5.2.1", "GB, 其中5.2.1", "GB,其中 5.2.1", "删除了 第5.2.1。", "取消第 5.2.1。"],
  ...["GB其中第5.2.1", "GB,其中第5.2.1", `ISO ${"甲".repeat(29)}5.2.1。`, "A/1版5.2.1。"],
  ...["2019年版5.2.1。", "2019 版5.2.1。", "旧版的5.2.1。", "上版5.2.1。", "上一版5.2.1。", "原规则5.2.1。"],
  ...["删除5.2.1。", "删去了第5.2.1。", "取消5.2.1。", "原5.2.1。", `本标准${"甲".repeat(13)}标准5.2.1。`],
])("“%s” is about another document, or an edition before", (text) => {
  expect(numbers(text)).toEqual([]);
});

test.each([
  ...[
    "GB甲，5.2.1。",
    `ISO ${"甲".repeat(31)}5.2.1。`,
    "GB本规则5.2.1。",
    "标准见本规则5.2.1。",
    "本标准5.2.1。",
  ],
  ...["按A-1甲5.2.1。", "AB-甲1乙5.2.1。", "AB-甲5.2.1。", "标准甲5.2.1。", "甲3版5.2.1。", "删除甲5.2.1。"],
  ...["本规则的标准5.2.1。"],
  ...["按原5.2.1。", "GB甲见5.2.1。", "旧版，5.2.1。", `旧版${"甲".repeat(9)}5.2.1。`],
])("“%s” is about this document", (text) => {
  expect(numbers(text)).toEqual(["clause 5.2.1"]);
});

test.each([
  ["按4.1、7.2和9.3甲。", ["clause 4.1", "clause 7.2", "clause 9.3"]],
  ["见4.1条、7.2甲。", ["clause 4.1", "clause 7.2"]],
  ["见4.1至第7.2甲。", ["clause 4.1", "clause 7.2"]],
  ["见4.1,7.2甲。", ["clause 4.1", "clause 7.2"]],
  ["见4.1 、 7.2甲。", ["clause 4.1", "clause 7.2"]],
  ["见4.1甲乙，7.2甲。", ["clause 4.1"]],
  ["GB/T 1中4.1.1、7.2.1和9.3.1。", []],
  ["GB/T 1中4.1.1，按7.2.1。", ["clause 7.2.1"]],
  ["GB/T 1中4.1.1条、7.2.1和9.3.1。", []],
])("in “%s” the later numbers belong to the document of the first: %j", (text, expected) => {
  expect(numbers(text)).toEqual(expected);
});

test("the number a line begins with is its own", () => {
  expect(referencesIn(placed("5.2.1 甲见5.2.2。", 6)).map(({ number }) => number)).toEqual(["5.2.2"]);
});

test.each([
  ["见5.2.1", ["5.2.1"]],
  ["本规则5.2.1", ["5.2.1"]],
  ["依据甲乙5.2.1", ["5.2.1"]],
  ["5.2.1", []],
  [`见${"甲".repeat(9)}5.2.1`, []],
  ["见甲，5.2.1", []],
  ["5.2.1，见", []],
])("in a cell “%s” only a number that is led to is a reference: %j", (text, expected) => {
  const line = { ...placed(text), cells: [text] };
  expect(referencesIn(line).map(({ number }) => number)).toEqual(expected);
});
