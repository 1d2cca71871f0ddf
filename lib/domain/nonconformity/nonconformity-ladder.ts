import type { Rung } from "@/rules/clocks/clock-rules";
import { reminderDue, remindersOf, type ClockRun } from "@/rules/clocks/reminders";
import type { PlainDate } from "@/rules/core/plain-date";
import { escalatedTo } from "../reminder/clock-turn";
import { rungCode } from "../reminder/due-reminders";
import type { Turn } from "./nonconformity-view";

type Sent = Readonly<{ rung: string; sentOn: PlainDate; names: readonly string[] }>;

type Standing = Readonly<{ turn: Turn; isRunning: boolean; today: PlainDate; sent: readonly Sent[] }>;

/** One rung as the page tells it: the day, and either who it went to or who it will go to. */
export type LadderRung = Readonly<{
  rung: string;
  on: PlainDate;
  who: readonly string[];
  sentOn: PlainDate | null;
  /** Its day went by without a word, and it is still due: it goes out with the next run, once somebody can be told. */
  isOwed: boolean;
  names: readonly string[];
}>;

/**
 * The rungs of a correction's clock (5.5.8.2): what was sent stays, what is to come is there while the clock runs and
 * waits for somebody. Due 2026-09-01, seven days ahead: 2026-08-25, to whose turn it is and to the leader.
 */
export const ladderOf = (
  rungs: readonly Rung[],
  run: ClockRun,
  { turn, isRunning, today, sent }: Standing,
): readonly LadderRung[] => {
  // Of days gone by only the last is still told: those before it are not made up for.
  const from = reminderDue(rungs, run, today)?.on ?? run.from;
  return remindersOf(rungs, run).flatMap(({ rung, on }): readonly LadderRung[] => {
    const code = rungCode(rung);
    const who = [...(turn === "nobody" ? [] : [turn]), ...escalatedTo(rung)];
    const told = sent.find((one) => one.rung === code);
    if (told !== undefined)
      return [{ rung: code, on, who, sentOn: told.sentOn, isOwed: false, names: told.names }];
    return isRunning && turn !== "nobody" && on >= from
      ? [{ rung: code, on, who, sentOn: null, isOwed: on < today, names: [] }]
      : [];
  });
};
