import { expect, test } from "vitest";
import { linesOf } from "@/rules/lint/document/lines";

const cells = (...lines: readonly string[]) => linesOf(lines.join("\n")).map((line) => line.cells);

test("a cell over several columns stands in the first of them", () => {
  expect(cells('<tr><td colspan="3">甲</td><td>乙</td></tr>')).toEqual([["甲", "", "", "乙"]]);
  expect(cells("<tr><td colspan = '2' width=9>甲</td><td>乙</td></tr>", "<tr><td>丙</td></tr>")).toEqual([
    ["甲", "", "乙"],
    ["丙"],
  ]);
});

test("a cell over several rows leaves its place empty in those below it", () => {
  expect(
    cells(
      "<tr><td>甲</td><td rowspan=3>乙</td><td>丙</td></tr>",
      "<tr><td>丁</td><td>戊</td></tr>",
      "<tr><td>己</td></tr>",
      "<tr><td>庚</td><td>辛</td></tr>",
    ),
  ).toEqual([
    ["甲", "乙", "丙"],
    ["丁", "", "戊"],
    ["己", ""],
    ["庚", "辛"],
  ]);
});

test("a cell over rows and columns leaves all of its places empty", () => {
  expect(
    cells(
      '<tr><td rowspan="2" colspan="2">甲</td><td>乙</td></tr>',
      "<tr><td>丙</td></tr>",
      "<tr><td>丁</td></tr>",
    ),
  ).toEqual([["甲", "", "乙"], ["", "", "丙"], ["丁"]]);
});

test.each(["<table>", '<table border="1">'])(
  "a table that begins with %s has no places of the one before",
  (table) => {
    expect(
      cells("<tr><td rowspan=9>甲</td></tr>", `${table}<tr><td>乙</td></tr>`, "<tabled><tr><td>丙</td></tr>"),
    ).toEqual([["甲"], ["乙"], ["丙"]]);
    expect(cells("<tr><td rowspan=9>甲</td></tr>", "<tabled><tr><td>乙</td></tr>")).toEqual([
      ["甲"],
      ["", "乙"],
    ]);
  },
);

test("what is no span is none: a word of the cell, and a span of nothing", () => {
  expect(cells("<tr><td>colspan=3</td><td>甲</td></tr>")).toEqual([["colspan=3", "甲"]]);
  expect(cells("<tr><td colspan=0 rowspan=0>甲</td></tr>", "<tr><td>乙</td></tr>")).toEqual([["甲"], ["乙"]]);
});

test("“<thead>” before a row is no cell", () => {
  expect(cells('<table><thead><tr><th scope="col">甲</th><th>乙</th></tr></thead>').at(0)).toEqual([
    "甲",
    "乙",
  ]);
});

test("marks within a cell part its words", () => {
  expect(cells("<tr><td>甲<br/>乙<b>丙</b>丁</td></tr>")).toEqual([["甲 乙 丙 丁"]]);
});

test("a row has sixty cells at most, and a cell goes over sixty at most", () => {
  const lengths = (...lines: readonly string[]) => cells(...lines).map((row) => row?.length);
  expect(lengths(`<tr>${"<td>1</td>".repeat(60)}</tr>`, `<tr>${"<td>1</td>".repeat(61)}</tr>`)).toEqual([
    60, 60,
  ]);
  expect(lengths('<tr><td colspan="999">1</td></tr>')).toEqual([60]);
  const rows = cells(
    '<tr><td rowspan="999">1</td></tr>',
    ...Array.from({ length: 61 }, () => "<tr><td>2</td></tr>"),
  );
  expect(rows.filter((row) => row?.length === 2)).toHaveLength(59);
});
