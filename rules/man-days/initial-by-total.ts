import {
  add,
  days,
  greater,
  halfDaysToDays,
  isHalfDay,
  remaining,
  shareOf,
  subtract,
  toCoefficient,
  toDays,
  toHundredths,
  type HalfDays,
  type Hundredths,
} from "../core/amount";
import { notice, step, type Facts, type Notice, type Step } from "../core/answer";
import {
  downToHalfDay,
  exact,
  nearestHalfDay,
  nearestNotUnder,
  share,
  type ExactDays,
} from "../core/rounding";
import { adjustmentSums, reductionRefusals } from "./adjustments";
import { effectivePersonnel } from "./effective-personnel";
import type { Initial } from "./initial";
import type { SampledSite, TotalQuestion } from "./man-days-question";
import type { PeopleTable, TotalManDays } from "./man-days-rules";
import { tableValue } from "./table-value";

const stage1Refusal = (rules: TotalManDays, stage1: Hundredths, facts: Facts): Notice =>
  notice("stage1-out-of-range", rules.stage1.clause, {
    stage1: toDays(stage1),
    least: toDays(rules.stage1.least),
    ...facts,
  });

const siteRefusals = (rules: TotalManDays, site: SampledSite, index: number): readonly Notice[] => {
  const { clause, reductionMost } = rules.sites;
  const isNobody = effectivePersonnel(site.personnel, rules.effectivePersonnel) === null;
  const facts = {
    of: `sites[${index}]`,
    asked: toCoefficient(site.reduction),
    atMost: toCoefficient(reductionMost),
  };
  return [
    ...(isNobody ? [notice("no-people", rules.effectivePersonnel.clause, { of: facts.of })] : []),
    ...(site.reduction > reductionMost ? [notice("reduction-over-limit", clause, facts)] : []),
    ...(site.reduction < 0 ? [notice("reduction-out-of-range", clause, facts)] : []),
  ];
};

/** What this shape of question is refused for; `table` null: no table value to hold the reductions against. */
export const totalRefusals = (
  rules: TotalManDays,
  question: TotalQuestion,
  table: Hundredths | null,
): readonly Notice[] => {
  const { reductions } = adjustmentSums(question.adjustments);
  const { stage1 } = question;
  const isStage1 = stage1 === null || (isHalfDay(stage1) && stage1 >= rules.stage1.least);
  return [
    ...question.sites.flatMap((site, index) => siteRefusals(rules, site, index)),
    ...(table === null ? [] : reductionRefusals(reductions, table, rules.adjustments)),
    ...(isStage1 ? [] : [stage1Refusal(rules, stage1, {})]),
  ];
};

/** A sampled site's own time: its table value less its reduction, nearest half-day; null past the table's end. */
const siteTime = (rules: TotalManDays, table: PeopleTable, site: SampledSite): Hundredths | null => {
  const people = effectivePersonnel(site.personnel, rules.effectivePersonnel);
  if (people === null) throw new RangeError("a site without people was not refused");
  const value = tableValue(table, people, null).days;
  if (value === null) return null;
  return toHundredths(nearestHalfDay(share(exact(value), remaining(site.reduction))));
};

const chosenStage1 = (rules: TotalManDays, question: TotalQuestion, total: HalfDays): Hundredths =>
  question.stage1 ??
  greater(
    toHundredths(downToHalfDay(share(exact(toHundredths(total)), rules.stage1.proposed))),
    rules.stage1.least,
  );

/** The table that stands for the case, and its days for the people; null past its end without a person's figure. */
type TableDays = { readonly table: PeopleTable; readonly days: Hundredths | null };

const categorySteps = ({ clause }: PeopleTable, { category }: TotalQuestion): readonly Step[] =>
  category === null ? [] : [step("category", clause, category, "category")];

/**
 * Initial audit by a table of totals, in days: table value and adjustments, the sampled sites' own time, times the
 * coefficient, to the nearest half-day, never under 70 % of the table and the sites, combined never under 80 % of
 * the sum (IAF MD 5). 12 people: 2.5, of which stage 1 is proposed as 0.5.
 */
export const initialByTotal = (rules: TotalManDays, question: TotalQuestion, of: TableDays): Initial => {
  const sites = question.sites.map((site) => siteTime(rules, of.table, site));
  const counted = sites.filter((time) => time !== null);
  const category = categorySteps(of.table, question);
  const { days: table } = of;
  if (table === null || counted.length < sites.length) {
    return { ok: false, own: null, steps: category };
  }
  const { increases, reductions } = adjustmentSums(question.adjustments);
  const atSites = add(days(0), ...counted);
  const own = add(subtract(add(table, increases), reductions), atSites);
  const floor = add(shareOf(table, rules.keepsOfTable), atSites);
  const { coefficient } = question;
  const combined: ExactDays = coefficient === null ? exact(own) : share(exact(own), coefficient);
  const bound = coefficient === null ? exact(floor) : share(exact(own), rules.coefficient.keeps);
  const total = nearestNotUnder(combined, [bound]);
  const stage1 = chosenStage1(rules, question, total);
  return {
    ok: true,
    own,
    floor,
    // Reductions past 30 % were refused before, so the floor can tie with the own figure and never pass it.
    binding: "own",
    stage1,
    total,
    steps: [
      ...category,
      step("table", rules.table.clause, toDays(table), "day"),
      step("increases", rules.adjustments.clause, toDays(increases), "day"),
      step("reductions", rules.adjustments.clause, toDays(reductions), "day"),
      step("sites", rules.sites.clause, toDays(atSites), "day"),
      step("own", rules.table.clause, toDays(own), "day"),
      step("floor", rules.adjustments.clause, toDays(floor), "day"),
    ],
    refusals:
      stage1 < toHundredths(total) ? [] : [stage1Refusal(rules, stage1, { total: halfDaysToDays(total) })],
  };
};
