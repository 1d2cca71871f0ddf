import { addDays, addMonths, daysBetween, type PlainDate } from "../core/plain-date";
import type { Rung } from "./clock-rules";

/** One run of a clock: from its start to its limit. */
export type ClockRun = { readonly from: PlainDate; readonly limit: PlainDate };

export type Reminder = { readonly rung: Rung; readonly on: PlainDate };

const dayOf = ({ of, unit, count }: Rung, { from, limit }: ClockRun): PlainDate => {
  const base = of === "start" ? from : limit;
  return unit === "days" ? addDays(base, count) : addMonths(base, count);
};

/**
 * The days on which a run of a clock is brought to mind, earliest first. What would fall before it has run a day is
 * left out: a report of seven days has no reminder thirty days ahead. By ladder(-3, -1, 0, 1) a report from 2026-06-09
 * to 2026-06-16 is told of on 13, 15, 16 and 17 June.
 */
export const remindersOf = (rungs: readonly Rung[], run: ClockRun): readonly Reminder[] =>
  rungs
    .map((rung) => ({ rung, on: dayOf(rung, run) }))
    .filter(({ on }) => run.limit <= run.from || on > run.from)
    .toSorted((one, other) => daysBetween(other.on, one.on));

/** The latest reminder whose day has come; null: none has. Those before it are past and are not made up for. */
export const reminderDue = (rungs: readonly Rung[], run: ClockRun, today: PlainDate): Reminder | null =>
  remindersOf(rungs, run).findLast(({ on }) => on <= today) ?? null;
