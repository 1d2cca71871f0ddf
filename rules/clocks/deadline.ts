import { addWorkingDays, type WorkingDayLimit } from "../calendar/working-days";
import { notice, ok, step, type Ok } from "../core/answer";
import { addDays, addMonths, dayOfNextMonth, type PlainDate } from "../core/plain-date";
import type { Clock, ClockRules, ClockEffect, Length } from "./clock-rules";

export type DeadlineQuestion = {
  readonly clock: Clock;
  readonly from: PlainDate;
  /** The first surveillance after an initial or a recertification decision counts from that decision. */
  readonly first: boolean;
};

export type DeadlineAnswer = {
  readonly limit: PlainDate;
  /** A day of a year was counted whose working days are not announced yet. */
  readonly provisional: boolean;
};

/** The day a length ends on; the day after `from` is day 1. */
export const endOf = (from: PlainDate, length: Length): WorkingDayLimit => {
  switch (length.unit) {
    case "days":
      return { limit: addDays(from, length.count), provisional: false };
    case "months":
      return { limit: addMonths(from, length.count), provisional: false };
    case "working-days":
      return addWorkingDays(from, length.count);
    case "day-of-next-month":
      return { limit: dayOfNextMonth(from, length.day), provisional: false };
  }
};

export type LengthAndEffect = { readonly length: Length; readonly effect: ClockEffect };

/** Length and effect of a clock, the first surveillance's own where it has one. */
export const lengthOf = (rules: ClockRules, clock: Clock, first: boolean): LengthAndEffect => {
  const rule = rules.limits[clock];
  return first && rule.first !== undefined ? rule.first : rule;
};

/** The limit of one clock (rule-reading 4). Report, closing meeting 2026-06-09: 2026-06-16. */
export const deadline = (rules: ClockRules, { clock, from, first }: DeadlineQuestion): Ok<DeadlineAnswer> => {
  const { clause, interpretations = [] } = rules.limits[clock];
  const { limit, provisional } = endOf(from, lengthOf(rules, clock, first).length);
  return ok(
    { limit, provisional },
    {
      steps: [step("from", clause, from, "date"), step("limit", clause, limit, "date")],
      warnings: provisional ? [notice("calendar-unpublished", clause, { limit })] : [],
      interpretations: [...rules.interpretations, ...interpretations],
    },
  );
};
