import { expect, test } from "vitest";
import { assessRows } from "@/lib/domain/edition/assess-rows";
import { tablesOf, type FigureTable, type TableRow } from "@/lib/domain/edition/edition-tables";
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

const shape = (change: Partial<FigureTable>): FigureTable => ({
  ...{ path: "manDays.table", group: "man-days", clause: "5.4.3", unit: "days", columns: ["days"] },
  ...{ isOpen: false, rows: [{ from: 1, to: 5, days: 1 }] },
  ...change,
});

const told = (rows: readonly TableRow[], change: Partial<FigureTable> = {}) =>
  assessRows(rows, shape(change), "tables.0.rows").map(({ code, field, facts }) => [
    ...[code, field?.slice("tables.0.rows.".length), facts],
  ]);

test("a row begins with a whole number, and a row without one is left out of the count", () => {
  const gap = (row: number, expected: number) => ["edition-band-gap", `${row - 1}.from`, { row, expected }];
  expect(told([{ from: null, to: 5, days: 1 }])).toEqual([gap(1, 1)]);
  expect(told([{ from: 0.5, to: 5, days: 1 }])).toEqual([gap(1, 1)]);
  expect(told([{ from: 1, to: 5.5, days: 1 }])).toEqual([["edition-band-reversed", "0.to", { row: 1 }]]);
  expect(told([{ from: null, to: 0, days: 1 }])).toEqual([
    gap(1, 1),
    ["edition-band-reversed", "0.to", { row: 1 }],
  ]);
});

test("a row that begins after a gap is reversed where it ends before its own beginning", () => {
  const rows = [
    { from: 1, to: 5, days: 1 },
    { from: 9, to: 7, days: 1 },
  ];
  expect(told(rows)).toEqual([
    ["edition-band-gap", "1.from", { row: 2, expected: 6 }],
    ["edition-band-reversed", "1.to", { row: 2 }],
  ]);
});

test("a cell holds nothing to a thousand, in half-days or whole sites, and does not fall", () => {
  const cell = (days: number | null | undefined, change: Partial<FigureTable> = {}) =>
    told([{ from: 1, to: 5, ...(days === undefined ? {} : { days }) }], change);
  const out = [["edition-cell-out-of-range", "0.days", { row: 1, least: 0, most: 1_000 }]];
  expect([undefined, null, -0.5, 1_000.5].map((days) => cell(days))).toEqual([out, out, out, out]);
  expect([0, 0.5, 1_000].map((days) => cell(days))).toEqual([[], [], []]);
  expect(cell(0.3)).toEqual([["edition-days-not-half", "0.days", { row: 1 }]]);
  expect(cell(0.5, { unit: "sites" })).toEqual([["edition-not-whole", "0.days", { row: 1 }]]);
  const falling = [
    { from: 1, to: 5, days: 2 },
    { from: 6, to: 9, days: 1.5 },
  ];
  expect(told(falling)).toEqual([["edition-band-falls", "1.days", { row: 2, before: 2 }]]);
});

test("5.4.3.1(3): a range is reversed only where both of its ends are given", () => {
  const range = (least: number | null, most: number | null) =>
    told([{ from: 1, to: 5, least, most }], { columns: ["least", "most"] }).filter(
      ([code]) => code === "edition-range-reversed",
    );
  expect(range(1, 0.5)).toEqual([["edition-range-reversed", "0.most", { least: 1, most: 0.5 }]]);
  expect([range(1, 1), range(1, null), range(null, -1)]).toEqual([[], [], []]);
});

test("5.4.5.1.3: a sample is too large only where both it and its group are given", () => {
  const over = (from: number | null, sites: number | null) =>
    told([{ from, to: 5, sites }], { columns: ["sites"], unit: "sites" }).filter(
      ([code]) => code === "edition-sample-over-sites",
    );
  expect(over(1, 2)).toEqual([["edition-sample-over-sites", "0.sites", { sites: 2, from: 1 }]]);
  expect([over(2, 2), over(null, 2), over(-1, null)]).toEqual([[], [], []]);
});
