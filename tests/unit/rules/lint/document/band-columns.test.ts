import { expect, test } from "vitest";
import { keyColumns } from "@/rules/lint/document/band-columns";
import { lineOf } from "@/rules/lint/document/line";

const row = (...cells: readonly string[]) => ({
  line: { ...lineOf("", 1, cells), clause: 0, place: "", start: 0 },
  cells,
});
const keys = (header: readonly string[], ...rows: readonly (readonly string[])[]) =>
  keyColumns({ header: row(...header), rows: rows.map((cells) => row(...cells)), clause: 0 }).map((column) =>
    column.map(({ text }) => text),
  );

test("the first column of bands tells which row applies, and every column headed like it", () => {
  expect(keys(["人数", "面积", "人数"], ["1~5", "1~2", "20~30"], ["6~9", "3~4", "31~40"])).toEqual([
    ["1~5", "6~9"],
    ["20~30", "31~40"],
  ]);
  expect(keys(["人数", "人日"], ["甲", "1~2"], ["乙", "3~4"])).toEqual([]);
});

test("a table of three hundred rows may be one of bands, one of more is none", () => {
  const rows = (count: number) => Array.from({ length: count }, (_, at) => [`${at}~${at}`]);
  expect(keys(["人数"], ...rows(300)).map((column) => column.length)).toEqual([300]);
  expect(keys(["人数"], ...rows(301))).toEqual([]);
});
