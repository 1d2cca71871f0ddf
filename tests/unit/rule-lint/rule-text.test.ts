import { expect, test } from "vitest";
import { ruleText } from "@/lib/rule-lint/rule-text";
import { docxOf, zipOf } from "@/tests/support/docx";

const words = (text: string): string => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;
const listed = (text: string, level: number): string =>
  `<w:p><w:pPr><w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="1"/></w:numPr></w:pPr><w:r><w:t>${text}</w:t></w:r></w:p>`;
const NUMBERING =
  '<w:numbering><w:abstractNum w:abstractNumId="7">' +
  '<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1"/></w:lvl>' +
  '<w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1.%2"/></w:lvl>' +
  '<w:lvl w:ilvl="2"><w:start w:val="1"/><w:numFmt w:val="lowerLetter"/><w:lvlText w:val="%3)"/></w:lvl>' +
  '</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="7"/></w:num></w:numbering>';

test("paragraphs of a docx are lines; tabs, breaks and characters of XML are kept", () => {
  const body = `${words("1 目的")}<w:p/>${words("A &amp; B &lt;5&#20154;")}<w:p><w:r><w:t>甲</w:t><w:tab/><w:t>乙</w:t></w:r></w:p>`;
  expect(ruleText(docxOf(body)).split("\n")).toEqual(["1 目的", "", "A & B <5人", "甲 乙"]);
});

test("what Word numbers by itself has the numbers Word shows", () => {
  const body =
    listed("目的", 0) +
    listed("条件", 1) +
    listed("甲", 2) +
    listed("乙", 2) +
    listed("资料", 1) +
    listed("丙", 2) +
    listed("程序", 0);
  expect(ruleText(docxOf(body, { numbering: NUMBERING })).split("\n")).toEqual([
    "1 目的",
    "1.1 条件",
    "a) 甲",
    "b) 乙",
    "1.2 资料",
    "a) 丙",
    "2 程序",
  ]);
});

test("a style numbers and heads its paragraphs, also one that stands on another", () => {
  const styles =
    '<w:styles><w:style w:styleId="H1"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr><w:outlineLvl w:val="0"/></w:pPr></w:style>' +
    '<w:style w:styleId="Own"><w:basedOn w:val="H1"/></w:style></w:styles>';
  const body = '<w:p><w:pPr><w:pStyle w:val="Own"/></w:pPr><w:r><w:t>目的</w:t></w:r></w:p>';
  expect(ruleText(docxOf(body, { numbering: NUMBERING, styles }))).toBe("# 1 目的");
});

test("rows of a table are lines of cells; deleted words and old copies are not read", () => {
  const row = (...cells: string[]): string =>
    `<w:tr>${cells.map((each) => `<w:tc>${words(each)}</w:tc>`).join("")}</w:tr>`;
  const body =
    `<w:tbl>${row("人数", "人日")}${row("1~5", "1")}</w:tbl>` +
    `<w:p><w:del><w:r><w:delText>旧</w:delText></w:r></w:del><w:r><w:t>新</w:t></w:r><mc:Fallback><w:r><w:t>旧</w:t></w:r></mc:Fallback></w:p>`;
  expect(ruleText(docxOf(body)).split("\n")).toEqual(["| 人数 | 人日 |", "| 1~5 | 1 |", "新"]);
});

test("a cell over several columns leaves the others empty; lines of the list of contents are not read", () => {
  const cell = (text: string, span: number): string =>
    `<w:tc><w:tcPr><w:gridSpan w:val="${span}"/></w:tcPr>${words(text)}</w:tc>`;
  const styles = '<w:styles><w:style w:styleId="11"><w:name w:val="toc 1"/></w:style></w:styles>';
  const entry = '<w:p><w:pPr><w:pStyle w:val="11"/></w:pPr><w:r><w:t>1 目的</w:t></w:r></w:p>';
  const body = `${entry}${words("1 目的")}<w:tbl><w:tr>${cell("人日", 2)}${cell("人数", 1)}</w:tr></w:tbl>`;
  expect(ruleText(docxOf(body, { styles })).split("\n")).toEqual(["", "1 目的", "| 人日 |  | 人数 |"]);
});

const CHINESE = "审核";
test.each([
  ["UTF-8", Buffer.from(CHINESE)],
  ["UTF-8 with a mark", Buffer.from(`\uFEFF${CHINESE}`)],
  ["UTF-16", Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(CHINESE, "utf16le")])],
  ["GB 18030", Buffer.from([0xc9, 0xf3, 0xba, 0xcb])],
])("text is read in %s", (_, bytes) => {
  expect(ruleText(bytes)).toBe(CHINESE);
});

const bomb = zipOf({ "word/document.xml": "<w:p/>".repeat(12_000_000) });

test.each([
  ["a PDF", Buffer.from("%PDF-1.7\n"), "not-a-document"],
  ["a picture", Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1]), "not-a-document"],
  ["a program without a nought", Buffer.from([0x7f, 0x45, 0x4c, 0x46, 2, 1, 1]), "not-a-document"],
  ["nothing but spaces", Buffer.from(" \n\t"), "empty"],
  ["a zip that is no docx", zipOf({ "a.txt": "甲" }), "broken-docx"],
  ["a docx cut short", docxOf(words("甲")).subarray(0, 60), "broken-docx"],
  [
    "a docx with a torn part",
    Buffer.concat([Buffer.from([0x50, 0x4b, 3, 4]), Buffer.alloc(200)]),
    "broken-docx",
  ],
  ["a docx that unpacks to more than any rule", bomb, "too-long"],
  ["more than half a million characters", Buffer.from("审核".repeat(250_001)), "too-long"],
  ["more than twenty thousand lines", Buffer.from("审\n".repeat(20_001)), "too-long"],
])("%s is refused", (_, bytes, problem) => {
  expect(() => ruleText(bytes)).toThrow(expect.objectContaining({ name: "RuleFileFault", problem }));
});
