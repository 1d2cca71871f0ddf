import { expect, test } from "vitest";
import { days, percent } from "@/rules/core/amount";
import type { Answer, Step } from "@/rules/core/answer";
import { given, askDays, askQualityDays, askSafetyDays, people } from "../../../support/rules";

/** [code, clause, value, unit], in order: what the record of 5.4.4.6 shows. */
const stepsOf = (answer: Answer<object>) =>
  given(answer).steps.map(({ code, clause, value, unit }: Step) => [code, clause, value, unit]);

test("5.4.4.6: how a combined initial audit was determined is on file line by line", () => {
  // 60 people, two factors, three sites at 0.5, +0.3 and −0.2: 0.5 + 1.5 + 1.0 + 0.5 + 0.3 − 0.2 = 3.6 under 5.0.
  const answer = askDays({
    personnel: people(60),
    complexity: ["high-risk", "cross-border"],
    sampledSites: 3,
    siteDays: days(0.5),
    adjustments: [
      { days: days(0.3), reason: "翻译" },
      { days: days(-0.2), reason: "流程单一" },
    ],
    coefficient: percent(0.9),
  });
  expect(stepsOf(answer)).toEqual([
    ["effective-personnel", "5.4.3.1 注1、注2", 60, "person"],
    ["base-stage1", "5.4.3.1(1)", 0.5, "day"],
    ["base-on-site", "5.4.3.1(1)", 1.5, "day"],
    ["complexity", "5.4.3.1(1)", 1, "day"],
    ["sampled-sites", "5.4.3.1(3)", 0.5, "day"],
    ["increases", "5.4.3.1(2)", 0.3, "day"],
    ["reductions", "5.4.3.1(2)", 0.2, "day"],
    ["own", "5.4.3.1(1)", 3.6, "day"],
    ["floor", "5.4.3", 5, "day"],
    ["required", "5.4.3", 5, "day"],
    ["coefficient", "11.1", 0.9, "coefficient"],
    ["total", "5.4.3.1(4)", 4.5, "day"],
  ]);
  expect(given(answer).interpretations).toEqual([
    "effective-personnel",
    "floor-table",
    "rounding",
    "site-days",
    "reduction-base",
    "combined-floor",
  ]);
});

test("5.4.3.2: a surveillance audit shows today's initial audit, of which it takes a third", () => {
  const answer = askDays({ audit: "surveillance", personnel: people(86) });
  expect(stepsOf(answer)).toEqual([
    ["effective-personnel", "5.4.3.1 注1、注2", 86, "person"],
    ["base-stage1", "5.4.3.1(1)", 0.5, "day"],
    ["base-on-site", "5.4.3.1(1)", 1.5, "day"],
    ["complexity", "5.4.3.1(1)", 0, "day"],
    ["sampled-sites", "5.4.3.1(3)", 0, "day"],
    ["increases", "5.4.3.1(2)", 0, "day"],
    ["reductions", "5.4.3.1(2)", 0, "day"],
    ["own", "5.4.3.1(1)", 2, "day"],
    ["floor", "5.4.3", 7, "day"],
    ["required", "5.4.3", 7, "day"],
    ["initial-today", "5.4.3.2", 7, "day"],
    ["total", "5.4.3.2", 2.5, "day"],
  ]);
});

test("rule-reading 2.5: a quality audit shows table, adjustments, sites, own figure and floor", () => {
  // 60 people 5 days; +0.5 −0.3; a site of 20 (3 days) less 50 %: 1.5. Own 6.7, floor 3.5 + 1.5, nearest 6.5.
  const answer = askQualityDays({
    personnel: people(60),
    sites: [{ personnel: people(20), reduction: percent(0.5) }],
    adjustments: [
      { days: days(0.5), reason: "翻译" },
      { days: days(-0.3), reason: "流程单一" },
    ],
  });
  expect(stepsOf(answer)).toEqual([
    ["effective-personnel", "IAF MD 5", 60, "person"],
    ["table", "IAF MD 5, Table QMS 1", 5, "day"],
    ["increases", "IAF MD 5", 0.5, "day"],
    ["reductions", "IAF MD 5", 0.3, "day"],
    ["sites", "IAF MD 5", 1.5, "day"],
    ["own", "IAF MD 5, Table QMS 1", 6.7, "day"],
    ["floor", "IAF MD 5", 5, "day"],
    ["total", "IAF MD 5", 6.5, "day"],
  ]);
});

test("IAF MD 5: of an edition by categories the category is the first thing the record says", () => {
  const { steps } = given(askSafetyDays({ personnel: people(10) }));
  expect(steps.slice(0, 2)).toEqual([
    { code: "effective-personnel", clause: "IAF MD 5", value: 10, unit: "person" },
    { code: "category", clause: "IAF MD 5, Table OH&SMS 1", value: "high", unit: "category" },
  ]);
});

test("12.2, 13.2: an extra certificate and a conversion show the printed least and warn that it is no more", () => {
  for (const [audit, clause] of [
    ["additional", "12.2"],
    ["conversion", "13.2"],
  ] as const) {
    const answer = given(askDays({ audit }));
    expect(stepsOf(answer)).toEqual([
      ["effective-personnel", "5.4.3.1 注1、注2", 4, "person"],
      ["total", clause, 1, "day"],
    ]);
    expect(answer.warnings).toEqual([{ code: "minimum-only", clause, facts: { least: 1 } }]);
  }
});

test("rule-reading 2.1: past the table's end the record holds what is known, and no total", () => {
  const answer = askDays({ personnel: people(10_701) });
  expect(stepsOf(answer)).toEqual([
    ["effective-personnel", "5.4.3.1 注1、注2", 10_701, "person"],
    ["base-stage1", "5.4.3.1(1)", 0.5, "day"],
    ["base-on-site", "5.4.3.1(1)", 2.5, "day"],
    ["complexity", "5.4.3.1(1)", 0, "day"],
    ["sampled-sites", "5.4.3.1(3)", 0, "day"],
    ["increases", "5.4.3.1(2)", 0, "day"],
    ["reductions", "5.4.3.1(2)", 0, "day"],
    ["own", "5.4.3.1(1)", 3, "day"],
  ]);
});
