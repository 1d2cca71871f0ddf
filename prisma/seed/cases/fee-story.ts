import { addDays, type PlainDate } from "@/rules/core/plain-date";
import { staff } from "./cast";
import { AUDIT_DUE_AFTER, payAudit, type Parties } from "./contract-steps";
import { onWorkingDay, type Story } from "./timetable";

type Habit = Readonly<{ days: number; part?: number }>;

/**
 * How clients pay the second instalment, in turn: how many days from the day it is due, and which part of it. Nearly
 * all pay in time, one late, one a half; null: one not at all.
 */
const HABITS: readonly (Habit | null)[] = [
  ...[{ days: -9 }, { days: -4 }, { days: -2 }, { days: -14 }, { days: -6 }],
  null,
  ...[{ days: -3 }, { days: 11 }, { days: -8 }],
  { days: -5, part: 0.5 },
  ...[{ days: -10 }, { days: -7 }],
];

/** The rest of the fee comes in on a day of its own, whatever happens to the case meanwhile. */
export async function* payTheRest(parties: Parties, issuedOn: PlainDate): Story {
  const habit = HABITS[parties.order % HABITS.length] ?? null;
  if (habit === null) return;
  const on = onWorkingDay(addDays(issuedOn, AUDIT_DUE_AFTER + habit.days));
  yield on;
  await payAudit(parties, await staff("finance"), on, habit.part);
}
