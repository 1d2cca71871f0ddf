import { expect, test } from "vitest";
import { days, halfDays, percent } from "@/rules/core/amount";
import { initialByStages } from "@/rules/man-days/initial-by-stages";
import { initialByTotal } from "@/rules/man-days/initial-by-total";
import { manDays } from "@/rules/man-days/man-days";
import type { StagesManDays, TotalManDays } from "@/rules/man-days/man-days-rules";
import { planOnSiteShare } from "@/rules/man-days/on-site-share";
import {
  askDays,
  askQualityDays,
  codesOf,
  complaintHandling,
  given,
  people,
  quality,
  refusalsOf,
  stagesQuestion,
  totalQuestion,
} from "../../../support/rules";

const TABLE = { clause: "IAF MD 5", source: "made up", confirmedBy: null, leastPastEnd: days(9) } as const;
const stages = (): StagesManDays => {
  const { manDays: rules } = complaintHandling;
  if (rules.kind !== "stages") throw new Error("the rule prints stages");
  return rules;
};
const total = (): TotalManDays => {
  const { manDays: rules } = quality;
  if (rules.kind !== "total") throw new Error("the rule prints totals");
  return rules;
};

test("2.1: a person's figure where the table has one is named in the warning, in days", () => {
  const manualDays = { days: days(23), reason: "按递进推算", approver: "技术负责人" };
  expect(given(askDays({ manualDays })).warnings).toContainEqual({
    code: "manual-days-unused",
    clause: "IAF MD 5, Table QMS 1",
    facts: { days: 23 },
  });
});

test("2.1: past the table's end a figure under 23 days, or one without reason and approver, is refused", () => {
  const asked = (figure: number, reason: string, approver: string) =>
    refusalsOf(askDays({ personnel: people(10_701), manualDays: { days: days(figure), reason, approver } }));
  expect(asked(22.5, "r", "a")).toEqual([
    { code: "manual-days-out-of-range", clause: "IAF MD 5, Table QMS 1", facts: { days: 22.5, least: 23 } },
  ]);
  expect(asked(23.25, "r", "a")).toEqual([
    { code: "manual-days-out-of-range", clause: "IAF MD 5, Table QMS 1", facts: { days: 23.25, least: 23 } },
  ]);
  expect(asked(23, " ", " ")).toEqual([
    { code: "reason-missing", clause: "IAF MD 5, Table QMS 1", facts: { of: "manualDays" } },
    { code: "approver-missing", clause: "IAF MD 5, Table QMS 1", facts: { of: "manualDays" } },
  ]);
  expect(asked(23, "r", "a")).toEqual([]);
});

test("2.2: where there is nobody to audit, a person's figure is not held against a table", () => {
  const manualDays = { days: days(1), reason: "r", approver: "a" };
  expect(codesOf(refusalsOf(askDays({ personnel: people(0), manualDays })))).toEqual(["no-people"]);
});

test("5.4.3.1(2): an adjustment of nothing reduces nothing: the reading about reductions is not asked for", () => {
  const answer = given(askDays({ adjustments: [{ days: days(0), reason: "r" }] }));
  expect(answer.interpretations).toEqual(["effective-personnel", "floor-table", "rounding"]);
});

test("2.5: a chosen stage 1 that is no half-day, or under half a day, or all there is, is refused with the range", () => {
  const refused = (stage1: number) => refusalsOf(askQualityDays({ stage1: days(stage1) }));
  const rule = { code: "stage1-out-of-range", clause: "CNCA-QMS-01:2025" };
  expect(refused(0.75)).toMatchObject([{ ...rule, facts: { stage1: 0.75, least: 0.5 } }]);
  expect(refused(0)).toMatchObject([{ ...rule, facts: { stage1: 0, least: 0.5 } }]);
  expect(refused(1.5)).toMatchObject([{ ...rule, facts: { stage1: 1.5, least: 0.5, total: 1.5 } }]);
});

test("2.5: a sampled site without people, or reduced by more than half, is named by its place in the list", () => {
  const site = (count: number, reduction: number) => ({
    personnel: people(count),
    reduction: percent(reduction),
  });
  expect(refusalsOf(askQualityDays({ sites: [site(9, 0), site(0, 0)] }))).toEqual([
    { code: "no-people", clause: "IAF MD 5", facts: { of: "sites[1]" } },
  ]);
  expect(refusalsOf(askQualityDays({ sites: [site(9, 0.51)] }))).toEqual([
    { code: "reduction-over-limit", clause: "IAF MD 5", facts: { of: "sites[0]", asked: 0.51, atMost: 0.5 } },
  ]);
  expect(refusalsOf(askQualityDays({ sites: [site(9, -0.01)] }))).toEqual([
    {
      code: "reduction-out-of-range",
      clause: "IAF MD 5",
      facts: { of: "sites[0]", asked: -0.01, atMost: 0.5 },
    },
  ]);
});

test("2.1, 2.5: past the table's end there is no table value a reduction could be held against", () => {
  const answer = askQualityDays({
    personnel: people(10_701),
    adjustments: [{ days: days(-1), reason: "流程单一" }],
  });
  expect(answer).toMatchObject({ ok: true, manual: true });
  expect(answer).not.toHaveProperty("total");
});

test("2.3(9): too little time on site is told in days on site, days in all and the share asked for", () => {
  expect(given(askDays({})).warnings).toEqual([
    { code: "on-site-share-low", clause: "CNCA-QMS-01:2025", facts: { onSite: 1.5, total: 2, least: 0.8 } },
  ]);
  const share = planOnSiteShare(quality.manDays.onSiteShare, {
    total: halfDays(4),
    stage1: days(0.5),
    stage1OnSite: false,
  });
  expect(refusalsOf(share)).toEqual([
    { code: "on-site-share-low", clause: "CNCA-QMS-01:2025", facts: { onSite: 1.5, total: 2, least: 0.8 } },
  ]);
});

test("5.4.3.1(4): a floor that is no half-day is not undercut by rounding either", () => {
  // A made-up table of 2.2 days over the rule's own 2.0: the nearest half-day would be 2.0.
  const rules: StagesManDays = {
    ...stages(),
    floor: { clause: "5.4.3", table: { ...TABLE, rows: [{ from: 1, to: null, value: days(2.2) }] } },
  };
  expect(manDays(rules, stagesQuestion)).toMatchObject({ floor: 2.2, total: 2.5 });
  const initial = initialByStages(rules, { ...stagesQuestion, coefficient: percent(1) }, 4, days(2.2));
  // Combined, 80 % of what is required remain: 1.76, and 2.0 is not under it.
  expect(initial).toMatchObject({ ok: true, total: 4 });
});

test("a question of one shape to an edition of the other is an error of the program, and says which", () => {
  expect(() => manDays(quality.manDays, stagesQuestion)).toThrow(
    new TypeError("a question by stages to an edition by total"),
  );
  expect(() => manDays(complaintHandling.manDays, totalQuestion)).toThrow(
    new TypeError("a question by total to an edition by stages"),
  );
});

test("a site without people never comes to the sum: that it did is an error of the program", () => {
  const sites = [{ personnel: people(0), reduction: percent(0) }];
  const table = { ...TABLE, rows: [{ from: 1, to: null, value: days(5) }] };
  expect(() => initialByTotal(total(), { ...totalQuestion, sites }, { table, days: days(5) })).toThrow(
    "a site without people was not refused",
  );
});
