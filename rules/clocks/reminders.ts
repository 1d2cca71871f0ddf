import { addDays, addMonths, type PlainDate } from "../core/plain-date";
import type { Clock, ClockRules, Rung } from "./clock-rules";

/** One run of a clock: from its start to its limit. */
export type ClockRun = { readonly clock: Clock; readonly from: PlainDate; readonly limit: PlainDate };

export type Reminder = { readonly rung: Rung; readonly on: PlainDate };

const dayOf = ({ of, unit, count }: Rung, { from, limit }: ClockRun): PlainDate => {
  const base = of === "start" ? from : limit;
  return unit === "days" ? addDays(base, count) : addMonths(base, count);
};

/**
 * The days on which a clock is brought to mind, earliest first. What would fall before a clock has run a day is left
 * out: a report of seven days has no reminder thirty days ahead. Report due 2026-06-16: 13, 15, 16 and 17 June.
 */
export const remindersOf = (rules: ClockRules, run: ClockRun): readonly Reminder[] =>
  rules.reminders[run.clock]
    .map((rung) => ({ rung, on: dayOf(rung, run) }))
    .filter(({ on }) => run.limit <= run.from || on > run.from)
    .toSorted((one, other) => (one.on < other.on ? -1 : 1));

/** The latest reminder whose day has come; null: none has. Those before it are past and are not made up for. */
export const reminderDue = (rules: ClockRules, run: ClockRun, today: PlainDate): Reminder | null =>
  remindersOf(rules, run).findLast(({ on }) => on <= today) ?? null;
