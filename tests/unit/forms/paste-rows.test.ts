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
    { key: "name", kind: "text" },
    { key: "people", kind: "number" },
    {
      key: "kind",
      kind: "select",
      options: [
        { value: "fixed", label: "固定" },
        { value: "temporary", label: "临时" },
      ],
    },
    { key: "since", kind: "date" },
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

test("an unknown choice becomes empty and a wrong number NaN, for the schema to refuse", () => {
  const pasted = pasteCells(target, { row: 0, column: 1 }, parseTsv("many\tfloating\tsoon"));
  expect(pasted.rows[0]).toEqual({ name: "总部", people: Number.NaN, kind: "", since: "soon" });
});
