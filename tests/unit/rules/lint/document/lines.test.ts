import { expect, test } from "vitest";
import { lineOf } from "@/rules/lint/document/line";
import { linesOf } from "@/rules/lint/document/lines";

const texts = (text: string) => linesOf(text).map((line) => line.text);
const cells = (...lines: readonly string[]) => linesOf(lines.join("\n")).map((line) => line.cells);

test("lines end with every kind of line break, and count from 1", () => {
  expect(texts("甲\r\n乙\n丙\r丁\u2028戊\f己")).toEqual(["甲", "乙", "丙", "丁", "戊", "己"]);
  expect(linesOf("甲\r\n乙").map(({ number }) => number)).toEqual([1, 2]);
});

test.each<readonly [string, string]>([
  ["  甲 \u3000", "甲"],
  ["<p class='x'>甲</p><br/>乙", "甲乙"],
  ["3 < 5 且 7 > 6", "3 < 5 且 7 > 6"],
  ["**甲**`乙`__丙__", "甲乙丙"],
  ["甲*乙_丙", "甲*乙_丙"],
  ["甲&nbsp;乙&gt;丙&lt;丁&amp;戊", "甲 乙>丙<丁&戊"],
  ["1\\~5\\(甲\\)\\.\\*\\_\\#\\>\\[乙\\]\\-", "1~5(甲).*_#>[乙]-"],
  ["甲\\乙", "甲\\乙"],
  ["> 甲", "甲"],
  [">甲", "甲"],
  ["•   甲", "甲"],
  ["> > 甲", "甲"],
  ["- 甲", "甲"],
  ["  *  甲", "甲"],
  ...Array.from("+•✧◇●○■□◆▪·").map((mark) => [`${mark} 甲`, "甲"] as const),
  ["-甲", "-甲"],
  ["甲 - 乙", "甲 - 乙"],
  ["甲 > 乙", "甲 > 乙"],
])("“%s” says “%s”", (raw, text) => {
  expect(lineOf(raw, 1).text).toBe(text);
});

test.each([
  ["# 甲", 1, "甲"],
  ["   ######  甲", 6, "甲"],
  ["#\t甲", 1, "甲"],
  ["    # 甲", null, "# 甲"],
  ["####### 甲", null, "####### 甲"],
  ["#甲", null, "#甲"],
  ["甲 # 乙", null, "甲 # 乙"],
])("“%s” is a heading of level %s", (raw, level, text) => {
  expect(lineOf(raw, 1)).toMatchObject({ level, text });
});

test("a line is folded character for character, and shown as printed", () => {
  expect(lineOf("（１）甲", 7)).toEqual({
    number: 7,
    text: "(1)甲",
    shown: "（１）甲",
    level: null,
    cells: null,
  });
});

test("a line is read for twenty thousand characters", () => {
  expect(lineOf("甲".repeat(20_001), 1).text).toHaveLength(20_000);
});

test("a gap of forty blanks stays as it is printed, a wider one becomes as wide", () => {
  const gap = (blank: string, count: number) => lineOf(`甲${blank.repeat(count)}乙`, 1).shown.length - 2;
  expect([gap(" ", 39), gap(" ", 40), gap(" ", 41), gap(" ", 19_000)]).toEqual([39, 40, 40, 40]);
  expect([gap("\t", 90), gap("\u3000", 90), gap("&nbsp;", 90)]).toEqual([40, 40, 40]);
  expect(lineOf(`甲${" ".repeat(90)}乙${" ".repeat(90)}丙`, 1).text).toHaveLength(83);
  expect(lineOf("", 1, [`甲${" ".repeat(90)}乙`]).cells?.[0]).toHaveLength(42);
});

test("cells are folded, without marks and blanks", () => {
  expect(cells("| **１～５** |  甲 |", "|:---|---:|", "|乙||")).toEqual([["1~5", "甲"], null, ["乙", ""]]);
  expect(cells("甲 | 乙 |", "| 甲 | 乙")).toEqual([null, null]);
  expect(cells("  | 甲 | 乙 |  ")).toEqual([["甲", "乙"]]);
});

test("a rule of dashes is an empty line, whatever else it is drawn with; two dashes are words", () => {
  expect(texts("---\n| --- | :---: |\n-- 甲\n- - -\n+----+\n--- 甲")).toEqual([
    "",
    "",
    "-- 甲",
    "- -",
    "",
    "--- 甲",
  ]);
});

test.each(["|-|", "|-|--|", "|:-|-:|", " |-|", "| - |", "|- |", "|-| ", "|---|---|", " --- "])(
  "“%s” is a rule and says nothing",
  (rule) => {
    expect(texts(rule)).toEqual([""]);
  },
);

test.each(["甲---", "---甲", "甲|-|", "|-|甲", "||", "|甲-|", "|-甲|", "甲 |-|", "|-| 甲", "--"])(
  "“%s” is no rule",
  (words) => {
    expect(texts(words)).toEqual([words]);
  },
);

test("rows of tabs stand together, across blanks and rules, and up to three of these", () => {
  const [one, other] = ["人数\t人日", "1~5\t2"];
  expect(cells(one, "", "---", " ", other).filter((row) => row !== null)).toHaveLength(2);
  expect(cells(one, "", "", "", "", other).filter((row) => row !== null)).toHaveLength(0);
  expect(cells(one, "文字。", other).filter((row) => row !== null)).toHaveLength(0);
  expect(cells(one, other, "文字。")).toEqual([["人数", "人日"], ["1~5", "2"], null]);
  expect(cells("文字。", one, other)).toEqual([null, ["人数", "人日"], ["1~5", "2"]]);
});

test.each([
  "5.2",
  "5.2.1",
  "12.2",
  "5.12",
  "5.2.12",
  "第三章",
  "第十二节",
  "第二条",
  "附录A",
  "附录 A",
  "(3)",
  "（三）",
  "3.",
  "a)",
  "十二、",
  "3．",
])("“%s” before a tab numbers a heading, and makes no row", (number) => {
  expect(cells(`${number}\t甲`, `${number}\t乙`)).toEqual([null, null]);
  expect(cells(` ${number}\t甲\t丙`, ` ${number}\t乙\t丁`).every((row) => row !== null)).toBe(true);
});

test("“附录” numbers a heading with a tab on each side of its letter, or without one", () => {
  expect(cells("附录\t甲", "附录\t乙")).toEqual([null, null]);
  expect(cells("附录\tA\t甲", "附录\tB\t乙")).toEqual([null, null]);
});

test.each(["甲5.2", "5", "附录AB", "甲第三章", "第一二三四五六七章", "(1234)", "甲)", "注:"])(
  "“%s” before a tab is a cell",
  (text) => {
    expect(cells(`${text}\t甲`, `${text}\t乙`).every((row) => row !== null)).toBe(true);
  },
);

test("tabs at the beginning or the end part no cells", () => {
  expect(cells("\t甲", "\t乙")).toEqual([null, null]);
  expect(cells("甲\t", "乙\t")).toEqual([null, null]);
  expect(cells("甲\t\t乙", "丙\t\t丁")).toEqual([
    ["甲", "", "乙"],
    ["丙", "", "丁"],
  ]);
});

test("rows of HTML have their cells, whatever stands in the marks, and are numbered by their first line", () => {
  const rows = linesOf(
    '<table border="1"><tr class="a"><th x>人 数</th><td>人<b>日</b></td></tr>\n<tr>\n<td>1</td>\n<td>2</td>\n</tr></table>',
  );
  expect(rows.map(({ number, cells: row }) => [number, row])).toEqual([
    [1, ["人 数", "人 日"]],
    [2, ["1", "2"]],
  ]);
  expect(rows.map(({ text }) => text.replace(/ +/g, " "))).toEqual(["人 数 人 日", "1 2"]);
});

test("two rows of HTML in one line are two, and words behind them are left out", () => {
  expect(cells("<tr><td>1</td></tr><tr><td>2</td></tr>", "甲")).toEqual([["1"], ["2"], null]);
  expect(texts("<trace>甲")).toEqual(["甲"]);
});

test("a row of HTML may have twenty thousand characters", () => {
  const open = `<tr><td>${"甲".repeat(15_000)}`;
  const rowOf = (count: number) => {
    const rest = "乙".repeat(count - ` ${open} `.length);
    return cells(open, rest, "</td></tr>", "丙").at(0)?.length ?? 0;
  };
  expect([20_000, 20_001].map(rowOf)).toEqual([1, 0]);
});
