import { noWorkingDays } from "../calendar/calendar";
import type { Clause } from "../core/clause";
import { yearOf, type PlainDate } from "../core/plain-date";
import type { ClockRules } from "./clock-rules";
import { deadline } from "./deadline";

/** After `due` it is overdue, after `limit` due for suspension (8.1(5)); the two may be one day. */
export type SurveillanceState = "running" | "overdue" | "due-for-suspension";

export type SurveillanceQuestion = {
  /** End of the last stage 2, surveillance or recertification, or of the decision for the first one. */
  readonly from: PlainDate;
  readonly first: boolean;
  readonly today: PlainDate;
};

export type SurveillanceReading = {
  readonly due: PlainDate;
  readonly limit: PlainDate;
  readonly state: SurveillanceState;
};

/** The next surveillance (6.1): first 12 months from the decision, then due at 12 months and lost at 15. */
export const surveillance = (rules: ClockRules, asked: SurveillanceQuestion): SurveillanceReading => {
  const { from, first, today } = asked;
  const due = deadline(rules, noWorkingDays, { clock: "surveillance-due", from, first }).limit;
  const { limit } = deadline(rules, noWorkingDays, { clock: "surveillance-limit", from, first });
  if (today > limit) return { due, limit, state: "due-for-suspension" };
  return { due, limit, state: today > due ? "overdue" : "running" };
};

export type CalendarYearQuestion = {
  readonly year: number;
  readonly initialDecisionOn: PlainDate;
  readonly recertificationYears: readonly number[];
  /** Last days of surveillance audits held, in any year. */
  readonly surveillanceEnds: readonly PlainDate[];
  readonly today: PlainDate;
};

export type CalendarYearState = "not-required" | "met" | "running" | "warned" | "overdue";
export type CalendarYearReading = { readonly clause: Clause; readonly state: CalendarYearState };

/** A surveillance in each calendar year after the decision year, not in a recertification year (6.1). */
export const calendarYear = (
  rule: ClockRules["calendarYear"],
  asked: CalendarYearQuestion,
): CalendarYearReading => {
  const { year, initialDecisionOn, recertificationYears, surveillanceEnds, today } = asked;
  const { clause, warnFrom } = rule;
  const isRequired = year > yearOf(initialDecisionOn) && !recertificationYears.includes(year);
  if (!isRequired) return { clause, state: "not-required" };
  if (surveillanceEnds.some((end) => yearOf(end) === year)) return { clause, state: "met" };
  if (yearOf(today) > year) return { clause, state: "overdue" };
  return { clause, state: today >= `${year}-${warnFrom}` ? "warned" : "running" };
};
