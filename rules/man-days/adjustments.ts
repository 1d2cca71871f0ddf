import { add, days, greater, lesser, shareOf, subtract, toDays, type Hundredths } from "../core/amount";
import { notice, type Notice } from "../core/answer";
import type { Adjustment } from "./man-days-question";
import type { AdjustmentRule } from "./man-days-rules";

export type AdjustmentSums = { readonly increases: Hundredths; readonly reductions: Hundredths };

const NOTHING = days(0);

/** Increases and reductions apart, both as amounts that are not negative; their order does not matter. */
export const adjustmentSums = (adjustments: readonly Adjustment[]): AdjustmentSums => {
  const amounts = adjustments.map((adjustment) => adjustment.days);
  return {
    increases: add(...amounts.map((amount) => greater(amount, NOTHING))),
    reductions: subtract(NOTHING, add(...amounts.map((amount) => lesser(amount, NOTHING)))),
  };
};

export const isBlank = (text: string | null): boolean => text === null || text.trim() === "";

/** Every adjustment needs its reason, up or down (5.4.3.1(2)). */
export const reasonRefusals = (adjustments: readonly Adjustment[], rule: AdjustmentRule): readonly Notice[] =>
  adjustments.flatMap((adjustment, index) =>
    isBlank(adjustment.reason)
      ? [
          notice("reason-missing", rule.clause, {
            of: `adjustments[${index}]`,
            days: toDays(adjustment.days),
          }),
        ]
      : [],
  );

/** Reductions together within a share of the table value: 30 % of 1.5 days is 0.45, of 2.5 days 0.75. */
export const reductionRefusals = (
  reductions: Hundredths,
  tableValue: Hundredths,
  rule: AdjustmentRule,
): readonly Notice[] => {
  const most = shareOf(tableValue, rule.reductionMost);
  if (reductions <= most) return [];
  return [notice("reduction-over-limit", rule.clause, { asked: toDays(reductions), atMost: toDays(most) })];
};
