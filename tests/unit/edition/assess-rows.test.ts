import { expect, test } from "vitest";
import { tablesOf } from "@/lib/domain/edition/edition-tables";
import { valuesOf } from "@/rules/schemes/edition-values";
import { latestEdition } from "@/rules/schemes/registry";
import { draftFaults, typedDraft, withCell } from "@/tests/support/edition-draft";

const OLS = "OLS/GZ-0071";

test("a gap, an overlap, a reversed row, an end that opens and one that closes are told at their cells", () => {
  const base = (row: number, column: string, value: number | null) =>
    draftFaults(withCell(typedDraft(OLS), "manDays.base", [row, column], value));
  const at = (cell: string) => ({ field: `tables.0.rows.${cell}`, clause: "5.4.3.1(1)" });
  expect(base(1, "from", 103)).toEqual([
    { code: "edition-band-gap", ...at("1.from"), facts: { row: 2, expected: 101 } },
  ]);
  expect(base(1, "from", 90)).toEqual([
    { code: "edition-band-overlap", ...at("1.from"), facts: { row: 2, expected: 101 } },
  ]);
  expect(base(0, "from", 2)).toEqual([
    { code: "edition-band-gap", ...at("0.from"), facts: { row: 1, expected: 1 } },
  ]);
  expect(base(1, "to", 500)).toEqual([{ code: "edition-band-end-open", ...at("1.to"), facts: { row: 2 } }]);
  expect(base(0, "to", null)[0]).toEqual({
    code: "edition-band-end-missing",
    ...at("0.to"),
    facts: { row: 1 },
  });
  expect(base(0, "to", 0).map(({ code }) => code)).toEqual(["edition-band-reversed", "edition-band-gap"]);
  const floor = tablesOf(valuesOf(latestEdition(OLS))).findIndex(
    ({ path }) => path === "manDays.floor.table",
  );
  const last = withCell(typedDraft(OLS), "manDays.floor.table", [22, "to"], null);
  expect(draftFaults(last)).toEqual([
    {
      code: "edition-band-end-missing",
      field: `tables.${floor}.rows.22.to`,
      clause: "IAF MD 5, Table QMS 1",
      facts: { row: 23 },
    },
  ]);
});

test.each([
  ["days that are no half-days", 1, "onSite", 2.3, "edition-days-not-half"],
  ["fewer days for more people", 1, "onSite", 1, "edition-band-falls"],
  ["no figure at all", 1, "stage1", null, "edition-cell-out-of-range"],
  ["less than nothing", 0, "stage1", -0.5, "edition-cell-out-of-range"],
])("%s in a table: refused at the cell", (_, row, column, value, code) => {
  const found = draftFaults(withCell(typedDraft(OLS), "manDays.base", [row, column], value));
  expect(found.map((each) => [each.code, each.field])).toEqual([[code, `tables.0.rows.${row}.${column}`]]);
});

test("a range is not reversed, and a sample is not larger than the group it is drawn from", () => {
  const [days, sampling] = [typedDraft(OLS), typedDraft(OLS)];
  expect(draftFaults(withCell(days, "manDays.sites", [1, "least"], 1)).map(({ code }) => code)).toContain(
    "edition-range-reversed",
  );
  const over = withCell(sampling, "sampling.table", [1, "sites"], 2);
  expect(draftFaults(over)).toEqual([
    {
      code: "edition-sample-over-sites",
      field: "tables.3.rows.1.sites",
      clause: "5.4.5.1.3、5.4.5.2.2",
      facts: { sites: 2, from: 1 },
    },
  ]);
  expect(
    draftFaults(withCell(sampling, "sampling.table", [2, "sites"], 2.5)).map(({ code }) => code),
  ).toEqual(["edition-not-whole"]);
});
