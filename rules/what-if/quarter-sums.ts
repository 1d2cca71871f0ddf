import { yearOf, type PlainDate } from "../core/plain-date";
import type { Judgement } from "./judge";

/** Auditor-days of the audits that come next, by the quarter they fall into; null: no day is known yet. */
export type QuarterSum = {
  readonly quarter: string | null;
  /** Audits to which both editions give days; only these are summed. */
  readonly audits: number;
  readonly before: number;
  readonly after: number;
  /** Audits without a figure by one edition or both. */
  readonly without: number;
};

const MONTHS_PER_QUARTER = 3;

/** "2026-Q3" of 2026-07-01. */
export const quarterOf = (date: PlainDate): string =>
  `${yearOf(date)}-Q${Math.ceil(Number(date.slice(5, 7)) / MONTHS_PER_QUARTER)}`;

/** One more audit in a sum. Days are multiples of a half, so their sum is exact. */
export const withAudit = (sum: QuarterSum, before: Judgement, after: Judgement): QuarterSum => {
  const { quarter, audits, without } = sum;
  if (before.total === null || after.total === null) return { ...sum, without: without + 1 };
  return {
    quarter,
    audits: audits + 1,
    before: sum.before + before.total,
    after: sum.after + after.total,
    without,
  };
};

export const emptySum = (quarter: string | null): QuarterSum => ({
  quarter,
  audits: 0,
  before: 0,
  after: 0,
  without: 0,
});

/** A letter comes after every year. */
const inOrder = ({ quarter }: QuarterSum): string => quarter ?? "without a day";

/** Sums of two parts of a portfolio together, in the order of the quarters, those without a day last. */
export const addSums = (one: readonly QuarterSum[], other: readonly QuarterSum[]): readonly QuarterSum[] => {
  const byQuarter = new Map(one.map((sum) => [sum.quarter, sum]));
  for (const sum of other) {
    const had = byQuarter.get(sum.quarter) ?? emptySum(sum.quarter);
    byQuarter.set(sum.quarter, {
      quarter: sum.quarter,
      audits: had.audits + sum.audits,
      before: had.before + sum.before,
      after: had.after + sum.after,
      without: had.without + sum.without,
    });
  }
  return [...byQuarter.values()].toSorted((a, b) => inOrder(a).localeCompare(inOrder(b)));
};
