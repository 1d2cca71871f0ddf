import { expect, test } from "vitest";
import { parseRule } from "@/rules/lint/document/parse";

const parsed = (...lines: readonly string[]) => parseRule(lines.join("\n"));
const placed = (...lines: readonly string[]) =>
  parsed(...lines).lines.map(({ place, text, start }) => `${place}|${text.slice(start)}`);
const heads = (...lines: readonly string[]) =>
  parsed(...lines)
    .clauses.slice(1)
    .map(({ kind, number, title, parent }) => `${kind} ${number} ${title} < ${parent?.number ?? "-"}`);

test("what stands before the first clause is the preface: without number, title and place", () => {
  const { clauses, lines, byNumber } = parsed("茶艺服务认证规则", "1 目的", "1.1 甲。");
  expect(clauses[0]).toMatchObject({ kind: "preface", number: "", title: "", opening: "", parent: null });
  expect(lines[0]).toMatchObject({ clause: 0, place: "", start: 0 });
  expect([...byNumber.keys()]).toEqual(["1", "1.1"]);
});

test("a clause stands in the one whose number its own begins with, wherever that is", () => {
  expect(heads("1 甲", "1.1 乙", "2 丙", "2.1 丁", "2.1.1 戊", "1.1.1 己", "1.2.1 庚")).toEqual([
    "chapter 1 甲 < -",
    "clause 1.1 乙 < 1",
    "chapter 2 丙 < -",
    "clause 2.1 丁 < 2",
    "clause 2.1.1 戊 < 2.1",
    "clause 1.1.1 己 < 1.1",
    // 1.2 is not there: the last one open above it.
    "clause 1.2.1 庚 < 2.1",
  ]);
  expect(heads("附录A 甲", "附录B 乙", "A.1 丙", "B.1 丁")).toEqual([
    "annex 附录A 甲 < -",
    "annex 附录B 乙 < -",
    "clause A.1 丙 < 附录A",
    "clause B.1 丁 < 附录B",
  ]);
  expect(heads("第一章 甲", "第一节 乙", "第一条 丙", "第二章 丁", "第二条 戊")).toEqual([
    "chapter 1 甲 < -",
    "section 第1节 乙 < 1",
    "article 第1条 丙 < 第1节",
    "chapter 2 丁 < -",
    "article 第2条 戊 < 2",
  ]);
});

test("of two clauses with one number the first is found by it", () => {
  const { byNumber } = parsed("1 甲", "1.1 乙", "1.1 丙", "2 丁");
  expect(byNumber.get("1.1")?.title).toBe("乙");
});

test("a heading without a number stands in the place of the clause around it", () => {
  const lines = ["# 前言", "文字。", "# 1 目的", "## 说明", "其他。", "## 1.1 甲", "文字。"];
  expect(placed(...lines)).toEqual([
    "|前言",
    "|文字。",
    "1|目的",
    "1|说明",
    "1|其他。",
    "1.1|甲",
    "1.1|文字。",
  ]);
});

test("words below a bare number are its title, and are placed there; behind other words or in a row they are not", () => {
  expect(placed("1 目的", "1.1", "申请条件", "(1) 甲")).toEqual([
    "1|目的",
    "1.1|",
    "1.1|申请条件",
    "1.1(1)|甲",
  ]);
  const openings = (...lines: readonly string[]) => {
    const clause = parsed("1 目的", "1.1", ...lines).clauses.at(-1);
    return [clause?.title, clause?.opening, clause?.lines.length];
  };
  expect(openings("申请条件")).toEqual(["申请条件", "申请条件", 0]);
  expect(openings("申请条件", "文字")).toEqual(["申请条件", "申请条件", 1]);
  expect(openings("应当申请。", "申请条件")).toEqual(["", "", 2]);
  expect(openings("人数\t人日", "1\t2")).toEqual(["", "", 2]);
});

test("where chapters are numbered in words, no other line is one", () => {
  expect(heads("第一章 总则", "1、甲方", "1.1 乙", "第二章 附则")).toEqual([
    "chapter 1 总则 < -",
    "clause 1.1 乙 < 1",
    "chapter 2 附则 < -",
  ]);
});

test("clauses of an annex tell nothing of chapters", () => {
  expect(heads("1 甲", "1.1 乙", "A.1 丙", "2 丁").at(-1)).toBe("chapter 2 丁 < -");
});

test("chapters past nine are told from the clauses around them", () => {
  const lines = Array.from({ length: 12 }, (_, at) => [`${at + 1} 甲`, `${at + 1}.1 乙`]).flat();
  expect(heads(...lines).filter((head) => head.startsWith("chapter"))).toHaveLength(12);
});

test("of an annex listed before it begins only the last is the annex", () => {
  expect(heads("附录A 甲", "附录B 乙", "附录A 甲", "文字。")).toEqual([
    "annex 附录B 乙 < -",
    "annex 附录A 甲 < -",
  ]);
  expect(heads("附录A 甲", "附录A 乙", "文字。")).toEqual(["annex 附录A 甲 < -", "annex 附录A 乙 < -"]);
  expect(heads("1 甲", "1.1 乙", "1.1 乙").slice(1)).toEqual(["clause 1.1 乙 < 1", "clause 1.1 乙 < 1"]);
});

test("entries of the list of contents are nowhere in the document", () => {
  expect(placed("目 录", "1 目的……1", "1 目的", "1.1 甲。")).toEqual(["1|目的", "1.1|甲。"]);
});

test("a row of empty cells is a row; an empty line is none", () => {
  const { tables } = parsed("<tr><td>甲</td></tr>", "", "<tr><td></td></tr>", "<tr><td>乙</td></tr>");
  expect(tables.map(({ rows }) => rows.map(({ cells }) => cells))).toEqual([[[""], ["乙"]]]);
});

test("a row has no marks of items, and neither has a line that goes on from the one before", () => {
  const marks = (...lines: readonly string[]) =>
    parsed("1 目的", "1.1 条件：", ...lines).clauses.flatMap(({ items }) =>
      items.map(({ printed }) => printed),
    );
  expect(marks("(1) 甲\t乙", "(2) 丙\t丁")).toEqual([]);
  const long = "申请组织应当按照认证机构公布的规则第四条";
  expect(marks(long, "(2)款办理；", "(3) 甲")).toEqual(["(3)"]);
  expect(marks("文字。", "(2)款办理", long)).toEqual(["(2)"]);
});
