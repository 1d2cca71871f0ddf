import type { Calendar } from "../calendar/calendar";
import { notice, ok, step, type Ok } from "../core/answer";
import type { PlainDate } from "../core/plain-date";
import type { Clock, ClockRules, ClockEffect, ClockStart, Length } from "./clock-rules";
import { endOf } from "./length";

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

export type ClockCount = {
  readonly start: ClockStart | "decision";
  readonly length: Length;
  readonly effect: ClockEffect;
};

/** Start, length and effect of a clock, those of the first surveillance or certificate where they are others. */
export const countOf = (rules: ClockRules, clock: Clock, first: boolean): ClockCount => {
  const rule = rules.limits[clock];
  return first && rule.first !== undefined ? rule.first : rule;
};

/**
 * The limit of one clock (rule-reading 4) and why it falls there: the steps go from the day it starts over its length,
 * a shorter month or the days that are not worked, to the limit. Report, closing meeting 2026-06-09: 2026-06-16.
 */
export const deadline = (
  rules: ClockRules,
  calendar: Calendar,
  { clock, from, first }: DeadlineQuestion,
): Ok<DeadlineAnswer> => {
  const { clause, interpretations = [] } = rules.limits[clock];
  const { limit, provisional, steps } = endOf(
    calendar,
    { clause, from },
    countOf(rules, clock, first).length,
  );
  return ok(
    { limit, provisional },
    {
      steps: [step("from", clause, from, "date"), ...steps, step("limit", clause, limit, "date")],
      warnings: provisional ? [notice("calendar-unpublished", clause, { limit })] : [],
      interpretations: [...rules.interpretations, ...interpretations],
    },
  );
};
