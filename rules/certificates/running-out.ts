import type { ClockRules } from "../clocks/clock-rules";
import type { Clause } from "../core/clause";
import { addMonths, type PlainDate } from "../core/plain-date";

export type Reminder = { readonly clause: Clause; readonly monthsBefore: number; readonly on: PlainDate };

/** The days on which recertification is brought to mind, earliest first (6.2): 6, 4 and 3 months before the end. */
export const recertificationReminders = (rules: ClockRules, lastDay: PlainDate): readonly Reminder[] =>
  rules.recertificationReminders.monthsBefore.map((monthsBefore) => ({
    clause: rules.recertificationReminders.clause,
    monthsBefore,
    on: addMonths(lastDay, -monthsBefore),
  }));

/** A certificate is valid through its last day (9.2). */
export const isExpired = (lastDay: PlainDate, today: PlainDate): boolean => today > lastDay;
