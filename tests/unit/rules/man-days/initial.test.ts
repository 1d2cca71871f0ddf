import { expect, test } from "vitest";
import { days, percent } from "@/rules/core/amount";
import { manDays } from "@/rules/man-days/man-days";
import {
  askDays,
  codesOf,
  complaintHandling,
  given,
  people,
  refusalsOf,
  refusedCodes,
  totalQuestion,
} from "../../../support/rules";

const ALL_FACTORS = ["sensitive-services", "cross-border", "multi-scenario", "high-risk"];

test.each([
  // people, own, floor, binding, total (rule-reading 2.3, worked)
  [4, 2, 1.5, "own", 2],
  [11, 2, 2.5, "floor", 2.5],
  [60, 2, 5, "floor", 5],
  [100, 2, 7, "floor", 7],
  [101, 3, 7, "floor", 7],
])("5.4.3.1: %i people take own %d, floor %d, %s binds, total %d", (count, own, floor, binding, total) => {
  expect(askDays({ personnel: people(count) })).toMatchObject({
    effectivePersonnel: count,
    own,
    floor,
    binding,
    stage1: 0.5,
    onSite: total - 0.5,
    total,
    manual: false,
  });
});

test("5.4.3: a tie between own and floor is own", () => {
  expect(askDays({ personnel: people(10) })).toMatchObject({ own: 2, floor: 2, binding: "own", total: 2 });
});

test("5.4.3.1(1)(3): ten people, all four factors capped at 1.5, three sites at 0.5 take 4.0", () => {
  const answer = askDays({
    personnel: people(10),
    complexity: ALL_FACTORS,
    sampledSites: 3,
    siteDays: days(0.5),
  });
  expect(answer).toMatchObject({ own: 4, floor: 2, binding: "own", total: 4, onSite: 3.5 });
});

test("5.4.3.1(1): a factor named twice counts once", () => {
  expect(askDays({ complexity: ["high-risk", "high-risk"] })).toMatchObject({ own: 2.5 });
});

test("5.4.3.1(4): 2.0 less 0.45 is 1.55; 1.5 would cut more than 30 %, so it goes up to 2.0", () => {
  const answer = askDays({ adjustments: [{ days: days(-0.45), reason: "熟悉的过程" }] });
  expect(answer).toMatchObject({ own: 1.55, floor: 1.5, binding: "own", total: 2 });
});

test.each([
  // increase, total: ties up, exact hundredths
  [0.24, 2],
  [0.25, 2.5],
  [0.26, 2.5],
  [0.74, 2.5],
  [0.75, 3],
])("5.4.3.1(4): 2.0 more %d goes to the nearest half-day %d", (increase, total) => {
  expect(askDays({ adjustments: [{ days: days(increase), reason: "r" }] })).toMatchObject({ total });
});

test("5.4.3.1(2): the bound holds before reductions: 2.0 + 0.2 − 0.45 = 1.75 is also the least, so 2.0", () => {
  const adjustments = [
    { days: days(0.2), reason: "r" },
    { days: days(-0.45), reason: "r" },
  ];
  expect(askDays({ adjustments })).toMatchObject({ own: 1.75, total: 2 });
});

test("5.4.3.1(2): 0.75 may be taken off 2.5 on site, and not 0.76", () => {
  const off = (amount: number) =>
    askDays({ personnel: people(164), adjustments: [{ days: days(-amount), reason: "r" }] });
  expect(off(0.75).ok).toBe(true);
  expect(refusalsOf(off(0.76))).toEqual([
    { code: "reduction-over-limit", clause: "5.4.3.1(2)", facts: { asked: 0.76, atMost: 0.75 } },
  ]);
});

test("5.4.3.1(2): reductions count together, increases do not pay for them", () => {
  const adjustments = [
    { days: days(2), reason: "r" },
    { days: days(-0.3), reason: "r" },
    { days: days(-0.16), reason: "r" },
  ];
  expect(refusedCodes(askDays({ adjustments }))).toEqual(["reduction-over-limit"]);
});

test.each([
  [0, 0, 0],
  [1, 0, 0.5],
  [5, 0, 0.5],
  [6, 0.5, 1],
  [10, 0.5, 1],
  [11, 1, 1.5],
  [5000, 1, 1.5],
])("5.4.3.1(3): %i sampled sites take %d to %d days, the upper end proposed", (sampledSites, least, most) => {
  const at = (siteDays: number | null) =>
    askDays({ sampledSites, siteDays: siteDays === null ? null : days(siteDays) });
  expect(at(null)).toMatchObject({ own: 2 + most });
  expect(at(least)).toMatchObject({ own: 2 + least });
  expect(refusedCodes(at(least - 0.5))).toEqual(["site-days-out-of-range"]);
  expect(refusedCodes(at(most + 0.5))).toEqual(["site-days-out-of-range"]);
});

test("5.4.3.1(3): a figure that is no half-day is refused though it lies in the range", () => {
  expect(refusedCodes(askDays({ sampledSites: 3, siteDays: days(0.25) }))).toEqual([
    "site-days-out-of-range",
  ]);
});

test("11.1: the coefficient multiplies the required days, rounded to the half-day", () => {
  // 60 people: 5 × 0.85 = 4.25 → 4.5; × 0.84 = 4.2 → 4.0; 4.0 is exactly 0.8 × 5
  const at = (coefficient: number) => askDays({ personnel: people(60), coefficient: percent(coefficient) });
  expect(at(0.85)).toMatchObject({ own: 2, floor: 5, total: 4.5 });
  expect(at(0.84)).toMatchObject({ total: 4 });
  expect(at(0.8)).toMatchObject({ total: 4 });
  expect(at(1)).toMatchObject({ total: 5 });
});

test("11.1: combined never falls under 80 % of the required days by rounding", () => {
  // 21 people: floor 3; 0.8 × 3 = 2.4 → nearest 2.5. 4 people: 2 × 0.8 = 1.6 → 1.5 would be 75 % → 2.0
  expect(askDays({ personnel: people(21), coefficient: percent(0.8) })).toMatchObject({ total: 2.5 });
  expect(askDays({ coefficient: percent(0.8) })).toMatchObject({ total: 2 });
});

test("11.1: the coefficient also scales what reductions may leave", () => {
  // 2.0 − 0.45 = 1.55; × 0.97 = 1.5035 → nearest 1.5 is under 1.55 × 0.97 → 2.0
  const answer = askDays({
    coefficient: percent(0.97),
    adjustments: [{ days: days(-0.45), reason: "r" }],
  });
  expect(answer).toMatchObject({ total: 2 });
});

test.each([0.79, 1.01, -1, 0])("11.1: a coefficient of %d is refused", (coefficient) => {
  expect(refusalsOf(askDays({ coefficient: percent(coefficient) }))).toEqual([
    { code: "coefficient-out-of-range", clause: "11.1", facts: { coefficient, least: 0.8, most: 1 } },
  ]);
});

test("5.4.3.1: every refusal is given at once", () => {
  const answer = askDays({
    personnel: [],
    coefficient: percent(0.5),
    sampledSites: 2,
    siteDays: days(1),
    adjustments: [
      { days: days(0.5), reason: null },
      { days: days(-0.5), reason: "  " },
    ],
  });
  expect(refusedCodes(answer)).toEqual([
    "no-people",
    "reason-missing",
    "reason-missing",
    "coefficient-out-of-range",
    "site-days-out-of-range",
  ]);
});

test("IAF MD 5: past 10 700 people a person gives the figure, with reason and approver, at least 23", () => {
  const manual = (figure: number, reason: string | null, approver: string) =>
    askDays({ personnel: people(10_701), manualDays: { days: days(figure), reason, approver } });
  expect(askDays({ personnel: people(10_700) })).toMatchObject({ floor: 22, total: 22, manual: false });
  const open = given(askDays({ personnel: people(10_701) }));
  expect(open).toMatchObject({ effectivePersonnel: 10_701, own: 3, manual: true });
  expect(open).not.toHaveProperty("floor");
  expect(open).not.toHaveProperty("total");
  expect(codesOf(open.warnings)).toEqual(["past-the-table"]);
  expect(manual(23, "按表顺延", "技术负责人")).toMatchObject({
    own: 3,
    floor: 23,
    binding: "floor",
    total: 23,
    manual: true,
  });
  expect(refusedCodes(manual(22.5, "r", "a"))).toEqual(["manual-days-out-of-range"]);
  expect(refusedCodes(manual(23.25, "r", "a"))).toEqual(["manual-days-out-of-range"]);
  expect(refusedCodes(manual(23, null, " "))).toEqual(["reason-missing", "approver-missing"]);
});

test("IAF MD 5: refusals come before the answer that a person has to give the figure", () => {
  const answer = askDays({ personnel: people(20_000), adjustments: [{ days: days(-0.76), reason: "" }] });
  expect(refusedCodes(answer)).toEqual(["reason-missing", "reduction-over-limit"]);
});

test("IAF MD 5: a person's figure where the table has one is not used, and this is said", () => {
  const answer = given(
    askDays({ personnel: people(60), manualDays: { days: days(30), reason: "r", approver: "a" } }),
  );
  expect(answer).toMatchObject({ total: 5, manual: false });
  expect(codesOf(answer.warnings)).toEqual(["manual-days-unused"]);
});

test("CNCA-QMS-01: 0.5 off site of 2.0 leaves 75 % on site and is warned about; on site it counts", () => {
  expect(codesOf(given(askDays({})).warnings)).toEqual(["on-site-share-low"]);
  expect(given(askDays({ stage1OnSite: true })).warnings).toEqual([]);
  expect(given(askDays({ personnel: people(11) })).warnings).toEqual([]);
});

test("12.2, 13.2: an extra certificate and a conversion are answered with the least only", () => {
  for (const [audit, clause] of [
    ["additional", "12.2"],
    ["conversion", "13.2"],
  ] as const) {
    expect(askDays({ audit, personnel: people(60) })).toMatchObject({
      total: 1,
      stage1: 0,
      onSite: 1,
      warnings: [{ code: "minimum-only", clause }],
    });
  }
});

test("5.4.4.6: every step carries its clause and the last one is the total", () => {
  const { steps } = given(askDays({ personnel: people(60), coefficient: percent(0.9) }));
  expect(steps.every((each) => each.clause !== "")).toBe(true);
  expect(steps.at(-1)).toEqual({ code: "total", clause: "5.4.3.1(4)", value: 4.5, unit: "day" });
});

test("rule-reading: an answer names the readings it rests on, and no others", () => {
  const readings = (question: Parameters<typeof askDays>[0]) => given(askDays(question)).interpretations;
  const always = ["effective-personnel", "floor-table", "rounding"];
  expect(readings({})).toEqual(always);
  expect(readings({ adjustments: [{ days: days(0.5), reason: "r" }] })).toEqual(always);
  expect(readings({ adjustments: [{ days: days(-0.4), reason: "r" }] })).toEqual([
    ...always,
    "reduction-base",
  ]);
  expect(readings({ sampledSites: 1 })).toEqual([...always, "site-days"]);
  expect(readings({ coefficient: percent(0.9) })).toEqual([...always, "combined-floor"]);
  expect(readings({ audit: "recertification" })).toEqual([...always, "later-audits-today"]);
});

test("an edition and a question of different shapes are an error of the caller", () => {
  expect(() => manDays(complaintHandling.manDays, totalQuestion)).toThrow(TypeError);
});
