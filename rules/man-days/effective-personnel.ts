import { ceilOver, decimal, sum, times } from "../core/decimal";
import type { PersonnelGroup } from "./man-days-question";
import type { EffectivePersonnelRule } from "./man-days-rules";

/**
 * Whole people after conversion by hours (5.4.3.1 notes 1 and 2): Σ count × min(hours, 8) / 8, up to a whole person,
 * at least 1; null when no group has anybody. 30 × 8 h + 9 × 4 h → 34.5 → 35. Exact whatever the decimals.
 */
export const effectivePersonnel = (
  groups: readonly PersonnelGroup[],
  rule: EffectivePersonnelRule,
): number | null => {
  if (groups.every((group) => group.count === 0)) return null;
  const hours = sum(
    groups.map((group) =>
      times(decimal(Math.min(group.hoursPerDay, rule.fullDayHours)), BigInt(group.count)),
    ),
  );
  return Math.max(1, Number(ceilOver(hours, BigInt(rule.fullDayHours))));
};
