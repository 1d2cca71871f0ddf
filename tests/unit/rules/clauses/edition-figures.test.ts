import { expect, test } from "vitest";
import { type EditionFigure, editionFigures, editionTables } from "@/rules/clauses/edition-figures";
import { schemeHistories } from "@/rules/schemes/registry";
import { complaintHandling, environment, occupationalSafety, quality } from "../../../support/rules";

const told = (figures: readonly EditionFigure[]) =>
  Object.fromEntries(figures.map(({ key, clause, facts }) => [key, { clause, ...facts }]));

test("5.4.3, 11.1, 12.2: the numbers of A/2 that stand in no table, each with its clause", () => {
  expect(told(editionFigures(complaintHandling).days)).toEqual({
    "full-day": { clause: "5.4.3.1 注1、注2", hours: 8 },
    complexity: { clause: "5.4.3.1(1)", each: 0.5, most: 1.5 },
    reductions: { clause: "5.4.3.1(2)", most: 0.3 },
    coefficient: { clause: "11.1", least: 0.8, most: 1, keeps: 0.8 },
    "on-site-share": { clause: "CNCA-QMS-01:2025", least: 0.8 },
    surveillance: { clause: "5.4.3.2", n: 1, d: 3, least: 1 },
    recertification: { clause: "5.4.3.3", n: 2, d: 3, least: 1 },
    additional: { clause: "12.2", least: 1 },
    conversion: { clause: "13.2", least: 1 },
  });
});

test("5.4.5: shares of the root, of the initial sample and of what is drawn at random", () => {
  expect(told(editionFigures(complaintHandling).sampling)).toEqual({
    "sample-initial": { clause: "IAF MD 1", root: 1, dissimilar: 1 },
    "sample-surveillance": { clause: "IAF MD 1", root: 0.6, dissimilar: 0.3 },
    "sample-recertification": { clause: "IAF MD 1", root: 0.8, dissimilar: 1 },
    "sample-recertificationUnproved": { clause: "IAF MD 1", root: 1, dissimilar: 1 },
    "sample-share-surveillance": { clause: "5.4.5.1.3、5.4.5.2.2", n: 1, d: 3 },
    "sample-share-recertification": { clause: "5.4.5.1.3、5.4.5.2.2", n: 2, d: 3 },
    random: { clause: "5.4.5", n: 1, d: 4 },
  });
});

test("rule-reading 2.5: the quality rule proposes a fifth for stage 1, halves a site at most, keeps 70 % of its table", () => {
  const { days, sampling, others } = editionFigures(quality);
  expect(told(days)).toMatchObject({
    stage1: { share: 0.2, least: 0.5 },
    "site-reduction": { most: 0.5 },
    "keeps-of-table": { share: 0.7 },
  });
  expect(Object.keys(told(sampling))).not.toContain("sample-share-surveillance");
  expect(told(others)).toMatchObject({ minors: { warnFrom: 3, decideFrom: 5 }, validity: { years: 3 } });
});

test("a table taken from another document tells its source, and what is left to a person past its end", () => {
  const peopleDays = (rules: typeof quality) => editionTables(rules).find(({ key }) => key === "people-days");
  expect(peopleDays(environment)).toMatchObject({
    taken: { source: "IAF MD 5:2023, Annex B, Table EMS 1", confirmedBy: null },
    pastEnd: { from: 10_701, least: [36, 29, 21, 15] },
  });
  expect(peopleDays(occupationalSafety)).toMatchObject({ pastEnd: { from: 10_701, least: [36, 29, 21] } });
  expect(peopleDays(complaintHandling)).toMatchObject({
    taken: { source: "IAF MD 5, Table QMS 1" },
    pastEnd: { from: 10_701, least: [23] },
  });
  expect(editionTables(complaintHandling).map(({ key, taken }) => [key, taken === null])).toEqual([
    ["base", true],
    ["site-days", true],
    ["people-days", false],
    ["sample", true],
  ]);
});

test("a table without an end leaves nothing to a person", () => {
  const { manDays } = quality;
  if (manDays.kind !== "total" || "columns" in manDays.table) throw new Error("another shape");
  const rows = [{ ...manDays.table.rows[0], from: 1, to: null, value: manDays.table.leastPastEnd }];
  const open = { ...quality, manDays: { ...manDays, table: { ...manDays.table, rows } } };
  expect(editionTables(open)[0]?.pastEnd).toBeNull();
});

test("every edition that is held has its tables and figures, and each names a clause", () => {
  for (const rules of schemeHistories.flatMap(({ held }) => held)) {
    expect(editionTables(rules).length).toBeGreaterThan(0);
    const { days, sampling, others } = editionFigures(rules);
    expect([...days, ...sampling, ...others].every(({ clause }) => clause !== "")).toBe(true);
  }
});
