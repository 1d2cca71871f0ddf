import { expect, test } from "vitest";
import { figuresOf } from "@/lib/domain/edition/edition-figures";
import { tablesOf } from "@/lib/domain/edition/edition-tables";
import { valueChanges } from "@/lib/domain/edition/value-changes";
import { plainDate } from "@/rules/core/plain-date";
import { valuesOf } from "@/rules/schemes/edition-values";
import { latestEdition, schemeIds } from "@/rules/schemes/registry";
import {
  draftFaults,
  typedDraft,
  type TypedDraft,
  valuesAfter,
  withCell,
  withFigure,
  withTable,
} from "@/tests/support/edition-draft";

const OLS = "OLS/GZ-0071";

const fieldOf = (form: TypedDraft, path: string): string =>
  `figures.${form.figures.findIndex((figure) => figure.path === path)}.value`;

test("what nobody changed is the released edition under another name and day", () => {
  for (const scheme of schemeIds) {
    const parent = valuesOf(latestEdition(scheme));
    const made = valuesAfter(typedDraft(scheme), scheme);
    expect(made).toEqual({ ...parent, edition: "Z/9", effectiveFrom: "2027-07-01" });
    expect(valueChanges(parent, made)).toEqual([]);
  }
});

test("every number of an edition can be changed on the page, but for the reminders and what hours count as a clock's own day", () => {
  const numbers = (data: unknown): number => {
    if (typeof data === "number") return 1;
    if (typeof data !== "object" || data === null) return 0;
    return Object.values(data).reduce<number>((sum, each) => sum + numbers(each), 0);
  };
  for (const scheme of schemeIds) {
    const values = valuesOf(latestEdition(scheme));
    const clocks = Object.entries(values.clocks).filter(([key]) => key !== "reminders");
    const tables = tablesOf(values);
    const cells = tables.reduce(
      (sum, { rows, columns }) =>
        // The rows of a table with categories stand once on the page and once for each category in the edition.
        sum +
        numbers(rows) +
        (columns.length - 1) *
          (columns.includes("high") ? numbers(rows.map(({ from, to }) => [from, to])) : 0),
      0,
    );
    const figures = figuresOf(values).reduce((sum, { over }) => sum + (over === null ? 1 : 2), 0);
    expect(cells + figures, scheme).toBe(numbers({ ...values, clocks }));
  }
});

test("a change is told value by value with its clause", () => {
  let form = withFigure(typedDraft(OLS), "manDays.adjustments.reductionMost", 20);
  form = withFigure(form, "clocks.limits.report-due.length.count", 10);
  form = withFigure(form, "manDays.surveillance.fraction", 2, 5);
  form = withCell(form, "manDays.base", [1, "onSite"], 3);
  const made = valuesAfter(form);
  expect(made.manDays.adjustments.reductionMost).toBe(20);
  expect(made.clocks.limits["report-due"].length).toEqual({ unit: "days", count: 10 });
  expect(made.manDays.kind === "stages" && made.manDays.base.rows[1]?.value.onSite).toBe(300);
  const told = valueChanges(valuesOf(latestEdition(OLS)), made).map(
    ({ clause, row, column, before, after }) => [...[clause, row, column, before, after]],
  );
  expect(told).toEqual([
    ["5.4.3.1(1)", "≥ 101", "onSite", "2.5", "3"],
    ["5.4.3.1(2)", null, null, "30", "20"],
    ["5.4.3.2", null, null, "1/3", "2/5"],
    ["5.5.9.2", null, null, "7", "10"],
  ]);
});

test("a row that is split is told as a row that went and two that came", () => {
  const made = valuesAfter(
    withTable(typedDraft(OLS), "manDays.base", ([first, second]) => [
      { ...first, to: 50 },
      { from: 51, to: 100, stage1: 0.5, onSite: 2 },
      { ...second },
    ]),
  );
  const told = valueChanges(valuesOf(latestEdition(OLS)), made).map(({ row, before, after }) => [
    row,
    before,
    after,
  ]);
  expect(told).toEqual([
    ["1–100", "0.5", null],
    ["1–100", "1.5", null],
    ["1–50", null, "0.5"],
    ["1–50", null, "1.5"],
    ["51–100", null, "0.5"],
    ["51–100", null, "2"],
  ]);
});

/** [path, value, over, code] */
const WRONG: readonly (readonly [string, number, number | null, string])[] = [
  ["manDays.adjustments.reductionMost", 101, null, "edition-figure-out-of-range"],
  ["manDays.adjustments.reductionMost", -1, null, "edition-figure-out-of-range"],
  ["manDays.adjustments.reductionMost", 30.5, null, "edition-not-whole"],
  // 31 % of 1.5 days is 0.465: no whole hundredth.
  ["manDays.adjustments.reductionMost", 31, null, "edition-share-not-whole"],
  ["manDays.complexity.each", 0.3, null, "edition-days-not-half"],
  ["manDays.complexity.most", 0, null, "edition-range-reversed"],
  ["manDays.coefficient.most", 70, null, "edition-range-reversed"],
  ["manDays.floor.table.leastPastEnd", 21.5, null, "edition-past-end-too-small"],
  ["manDays.surveillance.fraction", 4, 3, "edition-fraction-out-of-range"],
  ["manDays.surveillance.fraction", 0, 3, "edition-fraction-out-of-range"],
  ["manDays.surveillance.fraction", 1, null, "edition-fraction-out-of-range"],
  ["manDays.surveillance.fraction", 1, 101, "edition-fraction-out-of-range"],
  ["manDays.surveillance.fraction", 1.5, 3, "edition-fraction-out-of-range"],
  ["manDays.surveillance.fraction", 1, 2.5, "edition-fraction-out-of-range"],
  ["manDays.adjustments.reductionMost", 30.3, null, "edition-not-whole"],
  ["clocks.limits.report-due.length.count", 0, null, "edition-figure-out-of-range"],
  ["clocks.limits.report-due.length.count", 401, null, "edition-figure-out-of-range"],
  ["clocks.limits.recertification-request.length.count", 3, null, "edition-figure-out-of-range"],
  ["clocks.limits.recertification-decided.length.count", 1, null, "edition-figure-out-of-range"],
  ["clocks.limits.reporting-due.length.day", 29, null, "edition-figure-out-of-range"],
  ["clocks.limits.appeal-limit.length.count", 10.5, null, "edition-not-whole"],
  ["clocks.limits.surveillance-limit.length.count", 11, null, "edition-range-reversed"],
  ["findings.minorsOnProcess.decideFrom", 2, null, "edition-range-reversed"],
  ["plan.hours.perDay", 25, null, "edition-figure-out-of-range"],
];

test.each(WRONG)("%s of %s/%s: %s beside its field", (path, value, over, code) => {
  const form = withFigure(typedDraft(OLS), path, value, over);
  const found = draftFaults(form).filter((each) => each.code === code);
  expect(found.map(({ field }) => field)).toContain(fieldOf(form, path));
});

test("9.2: years of validity and the certificate's clock change together or not at all", () => {
  const alone = withFigure(typedDraft(OLS), "validity.years", 4);
  expect(draftFaults(alone)).toEqual([
    {
      code: "edition-validity-differs",
      field: fieldOf(alone, "validity.years"),
      clause: "9.2",
      facts: { years: 4, months: 48 },
    },
  ]);
  const both = withFigure(
    withFigure(alone, "clocks.limits.certificate-end.length.count", 48),
    "clocks.limits.certificate-end.first.length.count",
    4,
  );
  expect(valuesAfter(both).validity.years).toBe(4);
});

test("a share of what is left of the table comes out whole in the other shape of days, too", () => {
  const found = draftFaults(withFigure(typedDraft("EMS"), "manDays.keepsOfTable", 71), "EMS");
  expect(found.map(({ code }) => code)).toContain("edition-share-not-whole");
  expect(valuesAfter(withFigure(typedDraft("EMS"), "manDays.keepsOfTable", 72), "EMS").manDays).toMatchObject(
    {
      keepsOfTable: 72,
    },
  );
  const past = withFigure(typedDraft("EMS"), "manDays.table.columns.0.leastPastEnd", 30);
  expect(draftFaults(past, "EMS").map(({ code, facts }) => [code, facts])).toEqual([
    ["edition-past-end-too-small", { least: 34 }],
  ]);
});

test("a table by category changes the cell of its column", () => {
  const made = valuesAfter(withCell(typedDraft("EMS"), "manDays.table", [0, "low"], 2), "EMS");
  expect(valueChanges(valuesOf(latestEdition("EMS")), made)).toEqual([
    {
      ...{ path: "manDays.table", group: "man-days", clause: "IAF MD 5, Table EMS 1", unit: "days" },
      ...{ row: "1–5", column: "low", before: "2.5", after: "2" },
    },
  ]);
});

test("rule-reading 1: a name that is taken and a day that is not after every edition's are refused", () => {
  const named = (edition: string, effectiveFrom: string) =>
    draftFaults({ ...typedDraft(OLS), edition, effectiveFrom: plainDate(effectiveFrom) });
  expect(named("A/2", "2027-07-01")).toEqual([
    { code: "edition-name-taken", field: "edition", clause: OLS, facts: { edition: "A/2" } },
  ]);
  expect(named("A/0", "2027-07-01").map(({ code }) => code)).toEqual(["edition-name-taken"]);
  const late = {
    ...{ code: "edition-not-after-predecessor", field: "effectiveFrom", clause: OLS },
    facts: { edition: "A/2", effectiveFrom: "2026-04-20" },
  };
  expect(named("A/3", "2026-04-20")).toEqual([late]);
  expect(named("A/3", "2026-04-19")).toEqual([late]);
  expect(named("A/3", "2026-04-21")).toEqual([]);
});

test("what the edition does not have is refused, and what is not sent stands as released", () => {
  const form = typedDraft("QMS");
  const strange = {
    ...form,
    figures: [{ path: "manDays.complexity.each", value: 1, over: null }],
    tables: [],
  };
  expect(draftFaults(strange, "QMS")).toEqual([
    {
      code: "edition-figure-unknown",
      field: "figures.0",
      clause: undefined,
      facts: { path: "manDays.complexity.each" },
    },
  ]);
  expect(
    draftFaults({ ...form, tables: [{ path: "manDays.base", rows: [{ from: 1 }] }] }, "QMS")[0]?.code,
  ).toBe("edition-figure-unknown");
  const few = valuesAfter({ ...form, figures: [], tables: [] }, "QMS");
  expect(few.manDays).toEqual(latestEdition("QMS").manDays);
});
