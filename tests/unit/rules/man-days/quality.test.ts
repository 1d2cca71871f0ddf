import { expect, test } from "vitest";
import { days, halfDays, percent } from "@/rules/core/amount";
import { initialByTotal } from "@/rules/man-days/initial-by-total";
import { manDays } from "@/rules/man-days/man-days";
import { peopleTable } from "@/rules/man-days/people-table";
import { planOnSiteShare } from "@/rules/man-days/on-site-share";
import {
  askQualityDays,
  codesOf,
  complaintHandling,
  given,
  people,
  quality,
  refusedCodes,
  stagesQuestion,
  totalQuestion,
} from "../../../support/rules";
import { TABLE_QMS1 } from "../../../support/table-qms1";

test.each(TABLE_QMS1.map((row, index) => [...row, TABLE_QMS1[index + 1]?.[1]] as const))(
  "IAF MD 5: up to %i people %d days, one more person the next row",
  (last, total, next) => {
    expect(askQualityDays({ personnel: people(last) })).toMatchObject({ own: total, total, manual: false });
    const after = askQualityDays({ personnel: people(last + 1) });
    if (next === undefined) expect(after).toMatchObject({ ok: true, manual: true });
    else expect(after).toMatchObject({ total: next });
  },
);

test("IAF MD 5: 12 people take 2.5 days, stage 1 proposed as 0.5", () => {
  expect(askQualityDays({ personnel: people(12) })).toMatchObject({ total: 2.5, stage1: 0.5, onSite: 2 });
});

test("stage 1 is proposed as a fifth of the total, down to the half-day, at least 0.5", () => {
  const stage1 = (count: number) => given(askQualityDays({ personnel: people(count) })).stage1;
  expect([5, 26, 46, 86, 126].map(stage1)).toEqual([0.5, 0.5, 1, 1, 1.5]);
});

test("stage 1 chosen by the planner is a half-day, at least 0.5 and less than the whole", () => {
  const chosen = (stage1: number, audit: "initial" | "surveillance" = "initial") =>
    askQualityDays({ personnel: people(12), stage1: days(stage1), audit });
  expect(chosen(1)).toMatchObject({ stage1: 1, onSite: 1.5 });
  expect(refusedCodes(chosen(0.25))).toEqual(["stage1-out-of-range"]);
  expect(refusedCodes(chosen(0))).toEqual(["stage1-out-of-range"]);
  expect(refusedCodes(chosen(2.5))).toEqual(["stage1-out-of-range"]);
  expect(chosen(2.5, "surveillance")).toMatchObject({ stage1: 0 });
});

test("reductions stay within 30 % of the table value, and rounding never cuts under 70 % of it", () => {
  const off = (amount: number) =>
    askQualityDays({ personnel: people(12), adjustments: [{ days: days(-amount), reason: "r" }] });
  // 2.5 − 0.75 = 1.75 is 70 %: ties go up to 2.0; 2.5 − 0.76 is refused
  expect(off(0.75)).toMatchObject({ own: 1.75, floor: 1.75, binding: "own", total: 2 });
  expect(refusedCodes(off(0.76))).toEqual(["reduction-over-limit"]);
  // 1.5 − 0.45 = 1.05: nearest 1.0 is under 1.05 → 1.5
  const small = askQualityDays({ adjustments: [{ days: days(-0.45), reason: "r" }] });
  expect(small).toMatchObject({ own: 1.05, total: 1.5 });
});

test("each sampled site adds its own time, at most halved, to the nearest half-day", () => {
  const site = (count: number, reduction: number) => ({
    personnel: people(count),
    reduction: percent(reduction),
  });
  // 12 people 2.5; sites: 30 people 4 × 0.5 = 2; 12 people 2.5 × 0.5 = 1.25 → 1.5; 4 people 1.5 × 0.9 = 1.35 → 1.5
  const answer = askQualityDays({
    personnel: people(12),
    sites: [site(30, 0.5), site(12, 0.5), site(4, 0.1)],
  });
  expect(answer).toMatchObject({ effectivePersonnel: 12, own: 7.5, total: 7.5 });
  expect(refusedCodes(askQualityDays({ sites: [site(30, 0.51), site(0, 0)] }))).toEqual([
    "reduction-over-limit",
    "no-people",
  ]);
  expect(refusedCodes(askQualityDays({ sites: [site(30, -0.01)] }))).toEqual(["reduction-out-of-range"]);
  expect(askQualityDays({ sites: [site(10_701, 0)] })).toMatchObject({ ok: true, manual: true });
});

test("what reductions may leave counts the sites: rounding of the whole may not cut under it", () => {
  // 1.5 − 0.45 = 1.05, which is 70 %; with a site of 1.5 it is 2.55: nearest 2.5 is under it → 3.0
  const answer = askQualityDays({
    adjustments: [{ days: days(-0.45), reason: "r" }],
    sites: [{ personnel: people(4), reduction: percent(0) }],
  });
  expect(answer).toMatchObject({ own: 2.55, floor: 2.55, total: 3 });
});

test("combined: the sum with its sites times the coefficient, never under 80 % of it by rounding", () => {
  const combined = (coefficient: number) =>
    askQualityDays({
      personnel: people(12),
      sites: [{ personnel: people(4), reduction: percent(0) }],
      coefficient: percent(coefficient),
    });
  // 2.5 + 1.5 = 4.0; × 0.8 = 3.2 → nearest 3.0 is under 3.2 → 3.5; × 0.9 = 3.6 → 3.5
  expect(combined(0.8)).toMatchObject({ own: 4, total: 3.5 });
  expect(combined(0.9)).toMatchObject({ total: 3.5 });
  expect(refusedCodes(combined(0.79))).toEqual(["coefficient-out-of-range"]);
});

test("surveillance and recertification rest on today's initial audit with its sampled sites", () => {
  const later = (audit: "surveillance" | "recertification") =>
    askQualityDays({
      audit,
      personnel: people(12),
      sites: [{ personnel: people(4), reduction: percent(0) }],
    });
  expect(later("surveillance")).toMatchObject({ initialToday: 4, total: 1.5, stage1: 0 });
  expect(later("recertification")).toMatchObject({ initialToday: 4, total: 3 });
});

test("past the table's end a person gives the figure, and reductions are held against it", () => {
  const manual = (off: number) =>
    askQualityDays({
      personnel: people(10_701),
      manualDays: { days: days(23), reason: "r", approver: "a" },
      adjustments: [{ days: days(-off), reason: "r" }],
    });
  expect(manual(6.9)).toMatchObject({ own: 16.1, floor: 16.1, total: 16.5, manual: true });
  expect(refusedCodes(manual(6.91))).toEqual(["reduction-over-limit"]);
  const open = askQualityDays({ personnel: people(10_701) });
  expect(open).toMatchObject({ effectivePersonnel: 10_701, manual: true });
  expect(open).not.toHaveProperty("total");
});

test("CNCA-QMS-01: a plan with under 80 % on site is blocked here, and warned about in complaints handling", () => {
  const facts = { total: halfDays(4), stage1: days(0.5), stage1OnSite: false };
  expect(refusedCodes(planOnSiteShare(quality.manDays.onSiteShare, facts))).toEqual(["on-site-share-low"]);
  const warned = planOnSiteShare(complaintHandling.manDays.onSiteShare, facts);
  expect(codesOf(given(warned).warnings)).toEqual(["on-site-share-low"]);
  expect(planOnSiteShare(quality.manDays.onSiteShare, { ...facts, total: halfDays(5) }).ok).toBe(true);
});

test("an answer names the readings it rests on, and no others", () => {
  const readings = (question: Parameters<typeof askQualityDays>[0]) =>
    given(askQualityDays({ personnel: people(12), ...question })).interpretations;
  const always = ["table-source", "total-rounding"];
  expect(readings({})).toEqual(always);
  expect(readings({ adjustments: [{ days: days(0.5), reason: "r" }] })).toEqual(always);
  expect(readings({ adjustments: [{ days: days(-0.5), reason: "r" }] })).toEqual([
    ...always,
    "total-reduction",
  ]);
  expect(readings({ sites: [{ personnel: people(4), reduction: percent(0) }] })).toEqual([
    ...always,
    "sites-singly",
  ]);
  expect(readings({ coefficient: percent(0.9) })).toEqual([...always, "total-combined"]);
  expect(readings({ audit: "surveillance" })).toEqual([...always, "later-audits-today"]);
});

test("an edition by totals refuses to be asked by stages", () => {
  expect(() => manDays(quality.manDays, stagesQuestion)).toThrow(TypeError);
});

test("a site without people that reached the sum unrefused is an error", () => {
  if (quality.manDays.kind !== "total") throw new Error("totals expected");
  const question = { ...totalQuestion, sites: [{ personnel: [], reduction: percent(0) }] };
  const rules = quality.manDays;
  const table = peopleTable(rules, question);
  if (table === null) throw new Error("one table for everybody expected");
  expect(() => initialByTotal(rules, question, { table, days: days(2.5) })).toThrow(RangeError);
});
