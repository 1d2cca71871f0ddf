import { toHundredths, type HalfDays, type Percent } from "../core/amount";
import { exact, fractionOf, greaterOf, share, upToHalfDay } from "../core/rounding";
import type { LaterAuditRule } from "./man-days-rules";

/**
 * Surveillance or recertification, in half-days: its fraction of an initial audit with today's facts, at least its
 * least, times the coefficient, up to the half-day and at least its least again (5.4.3.2, 5.4.3.3, 6.4).
 * Of 7 days a third is 2.33: surveillance 2.5; two thirds are 4.67: recertification 5.
 */
export const laterAudit = (
  rule: LaterAuditRule,
  initialToday: HalfDays,
  coefficient: Percent | null,
): HalfDays => {
  const least = exact(rule.least);
  const uncombined = greaterOf(least, fractionOf(exact(toHundredths(initialToday)), rule.fraction));
  const combined = coefficient === null ? uncombined : share(uncombined, coefficient);
  return upToHalfDay(greaterOf(least, combined));
};
