import { expect, test } from "vitest";
import { figureTables } from "@/rules/clauses/clause-figures";
import { days, percent } from "@/rules/core/amount";
import { categoryOf, complexityAsked } from "@/rules/man-days/complexity-asked";
import { categoryTable } from "@/rules/schemes/shared/category-table";
import { latestEdition, schemeIds } from "@/rules/schemes/registry";
import { COMPLEXITY_CODES } from "@/lib/domain/application/application-lists";
import {
  askEnvironmentDays,
  askSafetyDays,
  complaintHandling,
  environment,
  given,
  occupationalSafety,
  people,
  quality,
  refusalsOf,
  refusedCodes,
} from "../../../support/rules";
import {
  EMS_CATEGORIES,
  EMS_ROWS,
  OHSMS_CATEGORIES,
  OHSMS_ROWS,
  type PrintedRow,
} from "../../../support/tables-md5";

const TABLES = [
  ["Table EMS 1", askEnvironmentDays, EMS_ROWS, EMS_CATEGORIES],
  ["Table OH&SMS 1", askSafetyDays, OHSMS_ROWS, OHSMS_CATEGORIES],
] as const;

const CELLS = TABLES.flatMap(([table, ask, rows]) =>
  rows.map(
    ({ from, to, category, days: total }: PrintedRow) => [table, category, from, to, total, ask] as const,
  ),
);

test.each(CELLS)("IAF MD 5, %s, %s: %i to %i people take %d days", (_, category, from, to, total, ask) => {
  for (const count of [from, to])
    expect(ask({ personnel: people(count), category })).toMatchObject({ own: total, total, manual: false });
});

test.each(TABLES)(
  "IAF MD 5, %s: past 10 700 a person gives the days, the last step more at least",
  (_, ask) => {
    const past = (category: string, figure: number | null) =>
      ask({
        personnel: people(10_701),
        category,
        manualDays: figure === null ? null : { days: days(figure), reason: "r", approver: "a" },
      });
    expect(past("high", null)).toMatchObject({
      ok: true,
      manual: true,
      warnings: [{ facts: { least: 36 } }],
    });
    expect(past("high", null)).not.toHaveProperty("total");
    expect(past("high", 36)).toMatchObject({ total: 36, manual: true });
    expect(refusedCodes(past("high", 35.5))).toEqual(["manual-days-out-of-range"]);
    expect(past("medium", 29)).toMatchObject({ total: 29 });
    expect(refusedCodes(past("medium", 28.5))).toEqual(["manual-days-out-of-range"]);
    expect(past("low", 21)).toMatchObject({ total: 21 });
    expect(refusedCodes(past("low", 20.5))).toEqual(["manual-days-out-of-range"]);
  },
);

test("IAF MD 5, Table EMS 1: past its end the limited column goes on from 14 to 15 at least", () => {
  const past = (figure: number) =>
    askEnvironmentDays({
      personnel: people(10_701),
      category: "limited",
      manualDays: { days: days(figure), reason: "r", approver: "a" },
    });
  expect(past(15)).toMatchObject({ total: 15 });
  expect(refusedCodes(past(14.5))).toEqual(["manual-days-out-of-range"]);
});

test("rule-reading 2.5: stage 1 is proposed as a fifth, down to the half-day, at least 0.5", () => {
  const stage1 = (category: string, count: number) =>
    given(askEnvironmentDays({ category, personnel: people(count) })).stage1;
  // 3 → 0.6; 5.5 → 1.1; 11 → 2.2; 2.5 → 0.5; 34 → 6.8
  expect([
    stage1("high", 5),
    stage1("medium", 45),
    stage1("high", 100),
    stage1("limited", 1),
    stage1("high", 10_700),
  ]).toEqual([0.5, 1, 2, 0.5, 6.5]);
});

test("rule-reading 2.5: reductions stay within 30 % of the category's own column", () => {
  const off = (category: string, amount: number) =>
    askEnvironmentDays({
      category,
      personnel: people(30),
      adjustments: [{ days: days(-amount), reason: "r" }],
    });
  // high 7: 2.1 may go → 4.9, nearest 5.0; limited 3: 0.9 may go → 2.1, nearest 2.0 is under it → 2.5
  expect(off("high", 2.1)).toMatchObject({ own: 4.9, floor: 4.9, total: 5 });
  expect(refusedCodes(off("high", 2.11))).toEqual(["reduction-over-limit"]);
  expect(off("limited", 0.9)).toMatchObject({ own: 2.1, floor: 2.1, total: 2.5 });
  expect(refusedCodes(off("limited", 0.91))).toEqual(["reduction-over-limit"]);
});

test("rule-reading 2.5: a sampled site is read from the column of the case's category", () => {
  const sites = [{ personnel: people(30), reduction: percent(0.5) }];
  // central 12 people: high 4.5, low 3; site of 30: high 7 × 0.5 = 3.5, low 4 × 0.5 = 2
  expect(askSafetyDays({ category: "high", personnel: people(12), sites })).toMatchObject({
    own: 8,
    total: 8,
  });
  expect(askSafetyDays({ category: "low", personnel: people(12), sites })).toMatchObject({
    own: 5,
    total: 5,
  });
});

test("rule-reading 2.5: combined and later audits rest on the category's column", () => {
  const asked = { category: "medium", personnel: people(100) };
  // medium, 100 people: 8; × 0.9 = 7.2 → 7.0; a third 2.67 → 3; two thirds 5.33 → 5.5
  expect(askEnvironmentDays({ ...asked, coefficient: percent(0.9) })).toMatchObject({ own: 8, total: 7 });
  expect(askEnvironmentDays({ ...asked, audit: "surveillance" })).toMatchObject({
    initialToday: 8,
    total: 3,
  });
  expect(askEnvironmentDays({ ...asked, audit: "recertification" })).toMatchObject({ total: 5.5, stage1: 0 });
});

test.each(TABLES)(
  "IAF MD 5, %s: without a category of the table nothing is determined",
  (name, ask, _, codes) => {
    for (const category of [null, "special"])
      expect(refusalsOf(ask({ category }))).toMatchObject([
        { code: "category-missing", clause: `IAF MD 5, ${name}`, facts: { categories: codes } },
      ]);
    expect(refusedCodes(ask({ category: null, personnel: [], coefficient: percent(0.5) }))).toEqual([
      "category-missing",
      "no-people",
      "coefficient-out-of-range",
    ]);
    expect(
      refusedCodes(ask({ category: null, manualDays: { days: days(1), reason: "", approver: "" } })),
    ).toEqual(["category-missing", "reason-missing", "approver-missing"]);
  },
);

test("OHSMS knows no limited category", () => {
  expect(refusedCodes(askSafetyDays({ category: "limited" }))).toEqual(["category-missing"]);
});

test("an answer tells the category it was read by, and the readings behind it", () => {
  const answer = given(askEnvironmentDays({ category: "low", personnel: people(12) }));
  expect(answer.steps.slice(0, 3)).toEqual([
    { code: "effective-personnel", clause: "IAF MD 5", value: 12, unit: "person" },
    { code: "category", clause: "IAF MD 5, Table EMS 1", value: "low", unit: "category" },
    { code: "table", clause: "IAF MD 5, Table EMS 1", value: 3, unit: "day" },
  ]);
  expect(answer.interpretations).toEqual(["table-source", "total-rounding", "category"]);
  const withSite = askEnvironmentDays({ sites: [{ personnel: people(4), reduction: percent(0) }] });
  expect(given(withSite).interpretations).toContain("category-of-sites");
});

test("what an edition asks of complexity: factors, one category, or nothing", () => {
  const asked = (rules: typeof quality) => complexityAsked(rules.manDays);
  expect(asked(complaintHandling)).toMatchObject({ by: "factors", clause: "5.4.3.1(1)" });
  expect(asked(quality)).toMatchObject({ by: "nothing", codes: [] });
  expect(asked(environment)).toMatchObject({ by: "category", codes: [...EMS_CATEGORIES] });
  expect(asked(occupationalSafety)).toMatchObject({ by: "category", codes: [...OHSMS_CATEGORIES] });
});

test("the category of a case is the one of the table that was said, if it is one", () => {
  const chosen = (...complexity: readonly string[]) => categoryOf(occupationalSafety.manDays, complexity);
  expect(chosen("low")).toBe("low");
  expect(chosen("high-risk", "medium")).toBe("medium");
  expect([chosen(), chosen("limited"), chosen("low", "high")]).toEqual([null, null, null]);
  expect(categoryOf(quality.manDays, ["high"])).toBeNull();
});

test("the form's codes of complexity are all that any edition asks for, each once", () => {
  const asked = schemeIds.flatMap((scheme) => complexityAsked(latestEdition(scheme).manDays).codes);
  expect([...new Set(asked)].toSorted()).toEqual([...COMPLEXITY_CODES].toSorted());
});

test("the clause page shows the categories of a table side by side", () => {
  const [table] = figureTables(occupationalSafety);
  expect(table).toMatchObject({ key: "people-days", categories: ["high", "medium", "low"] });
  expect(table?.rows[0]).toEqual({ from: 1, to: 5, values: [3, 2.5, 2.5] });
  expect(table?.rows.at(-1)).toEqual({ from: 8501, to: 10_700, values: [34, 27, 20] });
  expect(figureTables(quality)[0]).toMatchObject({ categories: [] });
});

test("a line of a table that lacks a figure is an error of the data, never a default", () => {
  const source = { clause: "x", source: "x", confirmedBy: null };
  const categories = [
    ["high", 3],
    ["low", 2],
  ] as const;
  expect(() => categoryTable({ ...source, categories, rows: [[5, 2]] })).toThrow(RangeError);
});
