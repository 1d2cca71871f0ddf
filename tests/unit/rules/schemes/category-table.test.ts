import { expect, test } from "vitest";
import { categoryTable } from "@/rules/schemes/shared/category-table";

const table = (...rows: readonly (readonly [number, ...number[]])[]) =>
  categoryTable({
    clause: "EMS 1",
    source: "a table of two categories",
    confirmedBy: null,
    categories: [
      ["high", 9],
      ["low", 5],
    ],
    rows,
  });

test("a printed table becomes one column for each category, each row from where the last one ended", () => {
  expect(table([5, 3, 2], [10, 3.5, 2.5]).columns).toEqual([
    {
      category: "high",
      leastPastEnd: 900,
      rows: [
        { from: 1, to: 5, value: 300 },
        { from: 6, to: 10, value: 350 },
      ],
    },
    {
      category: "low",
      leastPastEnd: 500,
      rows: [
        { from: 1, to: 5, value: 200 },
        { from: 6, to: 10, value: 250 },
      ],
    },
  ]);
});

test("a line with a figure too few is an error of the data, never a default", () => {
  expect(() => table([5, 3, 2], [10, 3.5])).toThrow(new RangeError("no figure in column 2"));
});
