import { afterEach, expect, test, vi } from "vitest";
import {
  boxed,
  fieldPairs,
  fields,
  flush,
  heading,
  items,
  pageBreak,
  paragraph,
  signatures,
  subheading,
  table,
  title,
} from "@/lib/documents/kit/blocks";
import type { Block } from "@/lib/documents/kit/blocks";
import { renderWord } from "@/lib/documents/kit/word";
import { docxText } from "@/lib/rule-lint/docx-text";
import { wordPart, wordText } from "@/tests/support/documents/read-word";

afterEach(() => {
  vi.useRealTimers();
});

const word = (...blocks: readonly Block[]): Promise<Uint8Array> =>
  renderWord({
    ...{ title: "审核报告 <1> & 2", author: "北京衡准认证有限公司", language: "zh-CN", date: "2026-06-14" },
    frame: {
      ...{ bodyName: "北京衡准认证有限公司", formCode: "HZ-B-10（A/0）", number: "编号：HZ-2026-0007" },
      pageOf: "第 {page} 页　共 {pages} 页",
    },
    blocks,
  });

const bodyOf = async (...blocks: readonly Block[]): Promise<string> =>
  wordPart(await word(...blocks), "word/document.xml");

const count = (xml: string, pattern: RegExp): number => [...xml.matchAll(pattern)].length;

test("the same content gives the same bytes on another day, dated by the document's own", async () => {
  vi.useFakeTimers({ now: new Date("2026-06-14T01:00:00Z"), toFake: ["Date"] });
  const first = await word(...title("审核报告"), paragraph("正文"));
  vi.setSystemTime(new Date("2031-01-02T13:14:15Z"));
  const second = await word(...title("审核报告"), paragraph("正文"));
  expect(Buffer.from(first).equals(Buffer.from(second))).toBe(true);
  const core = wordPart(first, "docProps/core.xml");
  expect(core).toContain(">2026-06-14T00:00:00Z</dcterms:created>");
  expect(core).toContain("<dc:title>审核报告 &lt;1&gt; &amp; 2</dc:title>");
});

test("headings are headings of Word, so that its navigation lists them", async () => {
  const bytes = await word(
    ...title("审核报告"),
    heading("一、概况"),
    subheading("1.1 审核组"),
    paragraph("正文"),
  );
  const lines = docxText(bytes).split("\n");
  expect(lines).toEqual(expect.arrayContaining(["# 一、概况", "## 1.1 审核组", "正文"]));
  expect(wordPart(bytes, "word/document.xml")).toContain('<w:pStyle w:val="Title"/>');
});

test("head and foot carry body, form code, number, and fields that Word counts itself", async () => {
  const bytes = await word(paragraph("正文"));
  expect(wordText(bytes)).toBe("北京衡准认证有限公司HZ-B-10（A/0）正文编号：HZ-2026-0007第页共页");
  const foot = wordPart(bytes, "word/footer1.xml");
  expect(count(foot, />PAGE</gu)).toBe(1);
  expect(count(foot, />NUMPAGES</gu)).toBe(1);
});

test("the page is A4 upright with the margins of the PDF", async () => {
  const xml = await bodyOf(paragraph("正文"));
  expect(xml).toContain('w:w="11906"');
  expect(xml).toContain('w:h="16838"');
  expect(xml).toMatch(/<w:pgMar w:top="1680" w:right="1240" w:bottom="1440" w:left="1240"/u);
});

test("Chinese stands in a Chinese face, and a paragraph is justified with two ems of indent", async () => {
  const bytes = await word(paragraph("正文“引号”"), flush("no Chinese"));
  expect(wordPart(bytes, "word/styles.xml")).toContain('w:eastAsia="宋体"');
  const [first = "", second = ""] = wordPart(bytes, "word/document.xml").split("</w:p>");
  expect(first).toContain('w:firstLineChars="200"');
  expect(first).toContain('<w:jc w:val="both"/>');
  expect(first).toContain('w:hint="eastAsia"');
  expect(second).not.toContain("w:firstLine");
  expect(second).not.toContain("w:hint");
});

test("items hang behind their number", async () => {
  const xml = await bodyOf(...items(["甲", "乙"]));
  expect(count(xml, /<w:ind w:left="(\d+)" w:hanging="\1"\/>/gu)).toBe(2);
  expect(docxText(await word(...items(["甲", "乙"])))).toContain("(2) 乙");
});

const COLUMNS = [
  { title: "条款", share: 20 },
  { title: "证据", share: 80 },
] as const;

test("a header is repeated on every page, and only a row of many lines may be cut", async () => {
  const xml = await bodyOf(
    table(COLUMNS, [
      ["7.1", "短"],
      ["7.2", "长".repeat(400)],
      ["7.3", "短"],
    ]),
  );
  const rows = xml.split("<w:tr>").slice(1);
  expect(rows).toHaveLength(4);
  expect(rows.map((row) => row.includes("<w:tblHeader/>"))).toEqual([true, false, false, false]);
  expect(rows.map((row) => row.includes("<w:cantSplit/>"))).toEqual([true, true, false, true]);
});

test("columns have their shares of the width, and labels are shaded", async () => {
  const xml = await bodyOf(table(COLUMNS, [["7.1", "短"]]), paragraph("正文"), fields([["组织", "青禾"]]));
  const columns = [...xml.matchAll(/<w:gridCol w:w="(\d+)"\/>/gu)].map(([, width]) => Number(width));
  expect(columns).toEqual([1885, 7541, 2074, 7352]);
  expect(count(xml, /<w:shd [^>]*w:fill="F4F4F2"/gu)).toBe(3);
});

test("tables of labels that follow one another become one table, whose cells span the edges of both", async () => {
  const xml = await bodyOf(
    fields([["组织", "青禾"]]),
    fieldPairs([
      ["联系人", "沈若川"],
      ["电话", "0571"],
    ]),
  );
  expect(count(xml, /<w:tbl>/gu)).toBe(1);
  expect(count(xml, /<w:gridCol /gu)).toBe(5);
  const spans = [...xml.matchAll(/<w:gridSpan w:val="(\d)"\/>/gu)].map(([, span]) => Number(span));
  // 0–22 and 22–100 over the edges 20, 50 and 70; then 20–50 over the edge 22.
  expect(spans).toEqual([2, 3, 2]);
});

test("places to sign keep a line to write on, stay on one page, and say where the seal goes", async () => {
  const xml = await bodyOf(
    paragraph("以上属实。"),
    signatures([
      { heading: "甲方", seal: "（盖章处）", rows: [{ label: "签字：", value: "" }] },
      { heading: "乙方", rows: [{ label: "签字：", value: "秦知远" }] },
    ]),
  );
  expect(count(xml, /<w:tcBorders><w:bottom w:val="single"/gu)).toBe(2);
  expect(count(xml, /<w:cantSplit\/>/gu)).toBe(count(xml, /<w:tr>/gu));
  for (const text of ["甲方", "（盖章处）", "乙方", "秦知远"]) expect(xml).toContain(text);
  expect(xml.slice(0, xml.indexOf("以上属实"))).toContain("<w:keepNext/>");
});

test("boxes, page breaks and lines of a cell come through", async () => {
  const xml = await bodyOf(paragraph(boxed(true, "同意")), pageBreak, fields([["意见", "□ 甲\n■ 乙"]]));
  expect(xml).toContain("■ 同意");
  expect(count(xml, /<w:pageBreakBefore\/>/gu)).toBe(1);
  expect(xml.split("</w:p>").filter((part) => /[□■] [甲乙]/u.test(part))).toHaveLength(2);
});

test("what XML cannot hold stands as its number, what only steers is left out, the rest as it is", async () => {
  const bytes = await word(paragraph("甲\u0007\u200b\ud800\uffff<w:br/>𪛖😀"));
  expect(wordText(bytes)).toContain("甲[U+D800][U+FFFF]<w:br/>𪛖😀");
});
