import {
  add,
  greater,
  isHalfDay,
  lesser,
  multiply,
  shareOf,
  subtract,
  toDays,
  type Hundredths,
} from "../core/amount";
import { notice, step, type Notice, type Step } from "../core/answer";
import { bandValue } from "../core/bands";
import { exact, nearestNotUnder, share, type ExactDays } from "../core/rounding";
import { adjustmentSums, reductionRefusals } from "./adjustments";
import type { Initial } from "./initial";
import type { StagesQuestion } from "./man-days-question";
import type { StagesManDays } from "./man-days-rules";

/** A chosen figure for sampled sites lies in the row's range and is a half-day (5.4.3.1(3)). */
const siteDaysRefusals = (rules: StagesManDays, question: StagesQuestion): readonly Notice[] => {
  const { siteDays, sampledSites } = question;
  if (siteDays === null) return [];
  const { least, most } = bandValue(rules.sites.rows, sampledSites);
  if (least <= siteDays && siteDays <= most && isHalfDay(siteDays)) return [];
  const facts = { siteDays: toDays(siteDays), sampledSites, least: toDays(least), most: toDays(most) };
  return [notice("site-days-out-of-range", rules.sites.clause, facts)];
};

/** What this shape of question is refused for; without people there is no table value to hold reductions against. */
export const stagesRefusals = (
  rules: StagesManDays,
  question: StagesQuestion,
  people: number | null,
): readonly Notice[] => {
  const { reductions } = adjustmentSums(question.adjustments);
  const onSite = people === null ? null : bandValue(rules.base.rows, people).onSite;
  return [
    ...siteDaysRefusals(rules, question),
    ...(onSite === null ? [] : reductionRefusals(reductions, onSite, rules.adjustments)),
  ];
};

type Own = {
  readonly stage1: Hundredths;
  readonly own: Hundredths;
  /** The least that reductions and rounding may leave: before reductions, less 30 % of the on-site table value. */
  readonly least: ExactDays;
  readonly steps: readonly Step[];
};

const byOwnTable = (rules: StagesManDays, question: StagesQuestion, people: number): Own => {
  const { stage1, onSite } = bandValue(rules.base.rows, people);
  const factors = new Set(question.complexity).size;
  const complexity = lesser(multiply(rules.complexity.each, factors), rules.complexity.most);
  const sites = question.siteDays ?? bandValue(rules.sites.rows, question.sampledSites).most;
  const { increases, reductions } = adjustmentSums(question.adjustments);
  const beforeReductions = add(stage1, onSite, complexity, sites, increases);
  const own = subtract(beforeReductions, reductions);
  return {
    stage1,
    own,
    least: exact(subtract(beforeReductions, shareOf(onSite, rules.adjustments.reductionMost))),
    steps: [
      step("base-stage1", rules.base.clause, toDays(stage1), "day"),
      step("base-on-site", rules.base.clause, toDays(onSite), "day"),
      step("complexity", rules.complexity.clause, toDays(complexity), "day"),
      step("sampled-sites", rules.sites.clause, toDays(sites), "day"),
      step("increases", rules.adjustments.clause, toDays(increases), "day"),
      step("reductions", rules.adjustments.clause, toDays(reductions), "day"),
      step("own", rules.base.clause, toDays(own), "day"),
    ],
  };
};

/**
 * Initial audit by a stage table, in days: base by people, complexity, sampled sites, adjustments; never under the
 * floor; times the coefficient; to the half-day without cutting under a lower bound (5.4.3, 5.4.3.1, 11.1).
 * 11 people, nothing else: own 2, floor 2.5 → 2.5. `floor` null: the table has ended and nobody gave a figure.
 */
export const initialByStages = (
  rules: StagesManDays,
  question: StagesQuestion,
  people: number,
  floor: Hundredths | null,
): Initial => {
  const { stage1, own, least, steps } = byOwnTable(rules, question, people);
  if (floor === null) return { ok: false, own, steps };
  const required = greater(own, floor);
  const { coefficient } = question;
  const times = (amount: ExactDays) => (coefficient === null ? amount : share(amount, coefficient));
  const bounds = [
    times(least),
    coefficient === null ? exact(floor) : share(exact(required), rules.coefficient.keeps),
  ];
  return {
    ok: true,
    own,
    floor,
    binding: floor > own ? "floor" : "own",
    stage1,
    total: nearestNotUnder(times(exact(required)), bounds),
    steps: [
      ...steps,
      step("floor", rules.floor.clause, toDays(floor), "day"),
      step("required", rules.floor.clause, toDays(required), "day"),
    ],
    refusals: [],
  };
};
