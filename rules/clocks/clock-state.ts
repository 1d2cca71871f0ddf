import type { Calendar } from "../calendar/calendar";
import type { Step } from "../core/answer";
import type { Clause } from "../core/clause";
import { daysBetween, type PlainDate } from "../core/plain-date";
import type { ClockEffect, ClockRules, ClockStart, ClockStop } from "./clock-rules";
import { countOf, deadline, type DeadlineQuestion } from "./deadline";

/**
 * "waiting" and "open" are of a clock that forbids a day before its limit (stage gap); the others run out: "running",
 * "overdue", and once stopped "met" or "met-late". Computed from dates, never stored.
 */
export type ClockState = "waiting" | "open" | "running" | "overdue" | "met" | "met-late";

export type RunningClock = DeadlineQuestion & {
  /** The day of the event that stops the clock; null while it has not happened. */
  readonly stoppedOn: PlainDate | null;
  readonly today: PlainDate;
};

export type ClockReading = {
  readonly clock: DeadlineQuestion["clock"];
  readonly clause: Clause;
  readonly effect: ClockEffect;
  readonly start: ClockStart | "decision";
  readonly stop: ClockStop;
  readonly from: PlainDate;
  readonly limit: PlainDate;
  readonly provisional: boolean;
  /** Why the limit falls on its day, step by step, and the readings that rests on. */
  readonly steps: readonly Step[];
  readonly interpretations: readonly string[];
  readonly state: ClockState;
  /** Days from today to the limit; negative when it has passed. */
  readonly daysLeft: number;
};

const stateOf = (effect: ClockEffect, limit: PlainDate, { stoppedOn, today }: RunningClock): ClockState => {
  if (effect === "block-before") return (stoppedOn ?? today) >= limit ? "open" : "waiting";
  if (stoppedOn !== null) return stoppedOn <= limit ? "met" : "met-late";
  return today <= limit ? "running" : "overdue";
};

/** One clock as it stands today (rule-reading 4). A limit is still kept on its own day. */
export const readClock = (rules: ClockRules, calendar: Calendar, asked: RunningClock): ClockReading => {
  const { clock, from, first, today } = asked;
  const rule = rules.limits[clock];
  const { limit, provisional, steps, interpretations } = deadline(rules, calendar, asked);
  const { start, effect } = countOf(rules, clock, first);
  return {
    clock,
    clause: rule.clause,
    effect,
    start,
    stop: rule.stop,
    from,
    limit,
    provisional,
    steps,
    interpretations,
    state: stateOf(effect, limit, asked),
    daysLeft: daysBetween(today, limit),
  };
};
