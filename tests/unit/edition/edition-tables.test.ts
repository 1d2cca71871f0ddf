import { expect, test } from "vitest";
import { tablesOf } from "@/lib/domain/edition/edition-tables";
import { valueChanges } from "@/lib/domain/edition/value-changes";
import { valuesOf } from "@/rules/schemes/edition-values";
import { latestEdition } from "@/rules/schemes/registry";
import { typedDraft, valuesAfter, withCell } from "@/tests/support/edition-draft";

const OLS = "OLS/GZ-0071";

test("a row for one number of sites alone is told by that number", () => {
  const made = valuesAfter(withCell(typedDraft(OLS), "manDays.sites", [0, "most"], 0.5));
  expect(
    valueChanges(valuesOf(latestEdition(OLS)), made).map(({ row, column, before, after }) => [
      ...[row, column, before, after],
    ]),
  ).toEqual([["0", "most", "0", "0.5"]]);
});

test("each table stands under its own heading, by its clause", () => {
  expect(tablesOf(valuesOf(latestEdition(OLS))).map(({ path, group, unit }) => [path, group, unit])).toEqual([
    ["manDays.base", "man-days", "days"],
    ["manDays.sites", "man-days", "days"],
    ["manDays.floor.table", "man-days", "days"],
    ["sampling.table", "sampling", "sites"],
  ]);
});

test("a printed table has columns, and each of them a figure for every row", () => {
  const values = valuesOf(latestEdition("EMS"));
  const { manDays } = values;
  if (manDays.kind !== "total" || !("columns" in manDays.table))
    throw new Error("EMS has a table by category");
  const { table } = manDays;
  const withColumns = (columns: typeof table.columns) =>
    tablesOf({ ...values, manDays: { ...manDays, table: { ...table, columns } } });
  expect(() => withColumns([])).toThrow(new RangeError("a table without columns"));
  const short = table.columns.map((column, index) =>
    index === 1 ? { ...column, rows: column.rows.slice(0, 1) } : column,
  );
  expect(() => withColumns(short)).toThrow(new RangeError(`no row 1 for ${short[1]?.category ?? ""}`));
});
