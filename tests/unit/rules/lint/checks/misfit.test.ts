import { expect, test } from "vitest";
import { misfitReferences } from "@/rules/lint/checks/misfit-references";
import type { Cited } from "@/rules/lint/checks/reference-facts";
import type { RuleDocument } from "@/rules/lint/document/rule-document";
import { subjectPairs } from "@/rules/lint/document/subject";
import { citedOf, documentOf, lineIn, subjectsWith } from "./by-hand";

type Shares = Readonly<Record<string, number>>;

const meantIn = (document: RuleDocument, shares: Shares, ...cited: readonly Cited[]) =>
  misfitReferences(document, cited, subjectsWith(document, shares)).map(({ refersTo }) => refersTo);

/** A reference of the first clause to the one of that number, with what is printed around it. */
const citing = (document: RuleDocument, number: string, given: Partial<Cited>): Cited =>
  citedOf(number, { clause: document.byNumber.get(number), part: new Set(), sentence: new Set(), ...given });

const byPrinted = (printed: string, own: string, other: string) => {
  const document = documentOf({ number: "9" }, { number: "2", title: own }, { number: "3", title: other });
  return meantIn(document, {}, citing(document, "2", { title: printed }));
};

test.each([
  ["证书颁发", "申请受理", "证书颁发"],
  ["证书颁发", "", "证书颁发"],
  ["证书颁发", "申请受理", "证书颁发及暂停"],
  ["证书颁发管理", "申请受理", "证书颁发"],
])("“%s” printed beside the number of “%s” is the title “%s”", (printed, own, other) => {
  expect(byPrinted(printed, own, other)).toEqual(["3"]);
});

test.each([
  ["证书颁发", "申请证书", "证书颁发"],
  ["证书颁发", "申请受理", "证书暂停"],
  ["证书颁发", "申请受理", "申诉投诉"],
  ["证书样式管理", "申请受理", "书样式"],
  ["", "申请受理", "证书颁发"],
])("“%s” printed beside the number of “%s” is not the title “%s”", (printed, own, other) => {
  expect(byPrinted(printed, own, other)).toEqual([]);
});

test("another clause's title is told with the item cited; an annex and a missing clause are no matter of it", () => {
  const document = documentOf(
    { number: "9" },
    { number: "2", title: "申请受理" },
    { number: "3", title: "证书颁发" },
  );
  const given = { title: "证书颁发" };
  expect(misfitReferences(document, [citing(document, "2", given)], subjectsWith(document, {}))).toEqual([
    { line: 90, clause: "0", code: "misfit-reference", text: "2", refersTo: "3" },
  ]);
  expect(meantIn(document, {}, citing(document, "2", { ...given, item: "(1)" }))).toEqual(["3(1)"]);
  expect(meantIn(document, {}, citing(document, "2", { ...given, kind: "annex" }))).toEqual([]);
  expect(meantIn(document, {}, citing(document, "7", given))).toEqual([]);
});

type Words = {
  readonly part: string;
  readonly sentence?: string;
  readonly own?: string;
  readonly other?: string;
};

const byWords = (shares: Shares, { part, sentence = part, own = "申请受理", other = "证书颁发" }: Words) => {
  const document = documentOf({ number: "9" }, { number: "2", title: own }, { number: "3", title: other });
  const cited = citing(document, "2", { part: subjectPairs(part), sentence: subjectPairs(sentence) });
  return meantIn(document, shares, cited);
};

test("words that are another clause's, and two fifths of that at most the cited one's, mean the other", () => {
  const words = { part: "证书颁发" };
  expect(byWords({ "2": 0.2, "3": 0.5 }, words)).toEqual(["3"]);
  expect(byWords({ "2": 0.21, "3": 0.5 }, words)).toEqual([]);
  expect(byWords({ "2": 0, "3": 0.49 }, words)).toEqual([]);
  expect(byWords({ "2": 0, "3": 1 }, { part: "申诉投诉" })).toEqual([]);
});

test("a clause that has no title, or a word of its title in the sentence, is the one meant", () => {
  const shares = { "2": 0.1, "3": 1 };
  expect(byWords(shares, { part: "证书颁发", own: "" })).toEqual([]);
  expect(byWords(shares, { part: "证书颁发", sentence: "申请之后，证书颁发" })).toEqual([]);
  expect(byWords(shares, { part: "证书颁发", sentence: "现场审核之后，证书颁发" })).toEqual(["3"]);
});

test("one word means another clause only where it is that clause's whole title", () => {
  expect(byWords({ "2": 0, "3": 1 }, { part: "证书", other: "证书" })).toEqual(["3"]);
  expect(byWords({ "2": 0, "3": 1 }, { part: "证书", other: "证书颁发" })).toEqual([]);
  expect(byWords({ "2": 0, "3": 1 }, { part: "证书颁", other: "证书颁发" })).toEqual(["3"]);
});

/** 第1条 stands in the chapter 首次会议, 第2条, 第3条 and 第4条 in 监督检查, after 第0条. */
const chapters = (title: string) =>
  documentOf(
    { number: "9" },
    { number: "1", title: "首次会议" },
    { number: "第1条", title, within: 1 },
    { number: "第0条" },
    { number: "2", title: "监督检查" },
    { number: "", within: 4 },
    { number: "第2条", title: "总则", within: 4 },
    { number: "第3条", within: 4 },
    { number: "第4条", within: 4 },
  );
const CHAPTERS = chapters("");
const OWN: Shares = { "": 1, 第0条: 1, 第2条: 1, 第4条: 1 };
const byChapter = (text: string, shares: Shares = OWN, document = CHAPTERS, number = "第1条") => {
  const from = text.indexOf("第");
  const line = lineIn(0, text);
  return meantIn(document, shares, citing(document, number, { line, from, to: from + number.length }));
};

test.each([
  "按照第1条的规定监督检查。",
  "按第1条规定监督检查。",
  "依照第1条要求的监督检查。",
  "依第1条的要求监督检查。",
  "依据本规则第1条的规定监督检查。",
  "根据本办法 第1条 的规定监督检查。",
])(
  "“%s” leads to the chapter of the words behind it, and to the first of its articles that has them",
  (text) => {
    expect(byChapter(text)).toEqual(["第4条"]);
  },
);

test.each([
  "见第1条的规定监督检查。",
  "按照其他文件第1条的规定监督检查。",
  "按照第1条办理,规定监督检查。",
  "按照第1条监督检查。",
  "按照第1条的规定。",
  "按照第1条的规定,监督检查。",
  "按照第1条的规定办理申诉。",
])("“%s” leads to nothing else", (text) => {
  expect(byChapter(text)).toEqual([]);
});

test("where the article cited has some of the words, has a title or stands in the chapter, it is meant", () => {
  const text = "按照第1条的规定监督检查。";
  expect(byChapter(text, { ...OWN, 第1条: 0.1 })).toEqual([]);
  expect(byChapter(text, {})).toEqual([]);
  expect(byChapter("按照第3条的规定监督检查。", OWN, CHAPTERS, "第3条")).toEqual([]);
  expect(byChapter(text, OWN, chapters("会议"))).toEqual([]);
});

const SAID = new Set(["一", "二", "三", "四", "五", "六"]);
const SISTERS = documentOf({ number: "9" }, { number: "2" }, { number: "3" }, { number: "4" });
const bySister = (shares: Shares) => {
  const words = { part: SAID, sentence: SAID };
  const twin = citing(SISTERS, "3", { ...words, line: lineIn(3, "") });
  return meantIn(SISTERS, shares, citing(SISTERS, "2", words), twin);
};

test("a clause with none of the words gives way to the one that an identical sentence cites", () => {
  expect(bySister({ "3": 1 })).toEqual(["3"]);
  expect(bySister({ "2": 0.1, "3": 1 })).toEqual([]);
});
