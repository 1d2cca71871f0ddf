import { expect, test } from "vitest";
import { parseTsv, pasteCells } from "@/components/forms/paste-rows";

test("cells copied from a spreadsheet come as rows of cells", () => {
  expect(parseTsv("总部\t120\r\n分部\t8\r\n")).toEqual([
    ["总部", "120"],
    ["分部", "8"],
  ]);
});

test("a quoted cell keeps its line end and its own quotes", () => {
  expect(parseTsv('"朝阳路 1 号\n二层"\t"名为""云岭"""')).toEqual([["朝阳路 1 号\n二层", '名为"云岭"']]);
});

test("a quote inside a plain cell is only a quote", () => {
  expect(parseTsv('屏幕 15" 两台\t3')).toEqual([['屏幕 15" 两台', "3"]]);
});

test("empty cells stay where they are", () => {
  expect(parseTsv("a\t\tc\n\t\t")).toEqual([
    ["a", "", "c"],
    ["", "", ""],
  ]);
});

const target = {
  rows: [{ name: "总部", people: 120, kind: "fixed", since: undefined }],
  blank: { name: "", kind: "" },
  max: 4,
  columns: [
    { key: "name", header: "名称", kind: "text" },
    { key: "people", header: "人数", kind: "number" },
    {
      key: "kind",
      header: "类别",
      kind: "select",
      options: [
        { value: "fixed", label: "固定场所", synonyms: ["分公司"] },
        { value: "temporary", label: "临时场所" },
      ],
    },
    { key: "since", header: "启用日期", kind: "date" },
  ],
} as const;

test("pasting lays cells over rows, adds rows, and reads numbers, choices and dates", () => {
  const pasted = pasteCells(
    target,
    { row: 0, column: 1 },
    parseTsv("1,250\t临时\t2026/6/9\n８\tfixed\t2026年12月1日"),
  );
  expect(pasted).toEqual({
    count: 2,
    rowsLeftOut: 0,
    columnsLeftOut: 0,
    isHeadingLeftOut: false,
    unread: [],
    rows: [
      { name: "总部", people: 1250, kind: "temporary", since: "2026-06-09" },
      { name: "", people: 8, kind: "fixed", since: "2026-12-01" },
    ],
  });
});

test("what does not fit is counted, not silently dropped", () => {
  const pasted = pasteCells(target, { row: 3, column: 3 }, parseTsv("2026-06-09\tmore\n2026-06-10"));
  expect(pasted.count).toBe(1);
  expect(pasted.rowsLeftOut).toBe(1);
  expect(pasted.columnsLeftOut).toBe(1);
});

test("what makes no sense in its column is left empty and named", () => {
  const pasted = pasteCells(target, { row: 0, column: 1 }, parseTsv("many\tfloating\tsoon"));
  expect(pasted.rows[0]).toEqual({ name: "总部", people: undefined, kind: "", since: undefined });
  expect(pasted.unread).toEqual([
    { row: 1, header: "人数", text: "many" },
    { row: 1, header: "类别", text: "floating" },
    { row: 1, header: "启用日期", text: "soon" },
  ]);
});

test("choices are understood by a part of their name and by what else they are called, a figure with its unit", () => {
  const pasted = pasteCells(target, { row: 0, column: 1 }, parseTsv("6人\t固定\n7\t分公司\n8\t场所"));
  expect(pasted.rows.map(({ people, kind }) => [people, kind])).toEqual([
    [6, "fixed"],
    [7, "fixed"],
    [8, ""],
  ]);
  expect(pasted.unread).toEqual([{ row: 3, header: "类别", text: "场所" }]);
});

test("a row that names the columns is no row", () => {
  const pasted = pasteCells(
    target,
    { row: 0, column: 0 },
    parseTsv("场所名称\t人数（人）\t类型\n分部\t8\t固定"),
  );
  expect(pasted.isHeadingLeftOut).toBe(true);
  expect(pasted.count).toBe(1);
  expect(pasted.rows).toEqual([{ name: "分部", people: 8, kind: "fixed", since: undefined }]);
});

test("a first row that names the columns in the other language is no row either; below nothing is not understood", () => {
  const english = {
    ...target,
    columns: [
      { key: "name", header: "Site", kind: "text" as const, synonyms: ["场所名称", "名称"] },
      { key: "distanceKm", header: "Distance", kind: "number" as const, synonyms: ["距离"] },
    ],
  };
  const pasted = pasteCells(
    english,
    { row: 1, column: 0 },
    parseTsv("场所名称\t距离（公里）\n南站\t-5\n北站\t12 km"),
  );
  expect(pasted.isHeadingLeftOut).toBe(true);
  expect(pasted.rows.slice(1)).toEqual([
    { name: "南站", kind: "", distanceKm: undefined },
    { name: "北站", kind: "", distanceKm: 12 },
  ]);
  expect(pasted.unread).toEqual([{ row: 2, header: "Distance", text: "-5" }]);
});

test("a first row of content stays, whatever its words", () => {
  const pasted = pasteCells(target, { row: 0, column: 0 }, parseTsv("名称\t5\t固定\n分部\t8\t固定"));
  expect(pasted.isHeadingLeftOut).toBe(false);
  expect(pasted.count).toBe(2);
  expect(pasteCells(target, { row: 0, column: 0 }, parseTsv("名称研究所\n分部")).count).toBe(2);
});

test("a line break within a cell is a blank in a box of one line", () => {
  const pasted = pasteCells(target, { row: 0, column: 0 }, parseTsv('"朝阳路 1 号\n二层"\t8'));
  expect(pasted.rows[0]?.["name"]).toBe("朝阳路 1 号 二层");
});
