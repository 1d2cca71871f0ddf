import type { Calendar } from "@/rules/calendar/calendar";
import { EVERY_CLOCK, type Rung } from "@/rules/clocks/clock-rules";
import { ladder } from "@/rules/clocks/ladder";
import { reminderDue } from "@/rules/clocks/reminders";
import type { PlainDate } from "@/rules/core/plain-date";
import type { SchemeRules } from "@/rules/schemes/scheme-rules";
import { caseClocks } from "../case/case-clocks";
import type { CaseProgress } from "../case/progress-facts";
import { rulesNamed } from "../case/kept-certificates";
import { rulesOfCase } from "../case/rules-of-case";
import { turnsOfClock, type ClockTurn } from "./clock-turn";

/** A rung of one run of a clock of a case whose day has come, and whom it is told to. */
export type DueReminder = Readonly<{
  clock: string;
  /** What it is about, where a case has several of one name; empty: the case itself. */
  subject: string;
  limit: PlainDate;
  rung: string;
  turns: readonly ClockTurn[];
}>;

/** Days that people set have no edition behind them. */
const SET_BY_HAND: Readonly<Record<string, readonly Rung[]>> = {
  "supplement-due": ladder(-7, -1, 0, 1),
  "planned-start": ladder(-7, -1),
};

/** "limit-7d", "limit+1d", "start-6m". */
export const rungCode = ({ of, unit, count }: Rung): string =>
  `${of}${count < 0 ? "-" : "+"}${Math.abs(count)}${unit === "days" ? "d" : "m"}`;

const rungsOf = (rules: SchemeRules | null, name: string): readonly Rung[] => {
  const clock = EVERY_CLOCK.find((one) => one === name);
  if (clock === undefined || rules === null) return SET_BY_HAND[name] ?? [];
  return rules.clocks.reminders[clock];
};

/**
 * Of every clock of a case that runs, the last rung of its ladder whose day has come: what a late first run would have
 * told long ago is not made up for, and a clock that was met is not told of at all.
 */
export const dueReminders = (
  progress: CaseProgress,
  { today, calendar }: Readonly<{ today: PlainDate; calendar: Calendar }>,
): readonly DueReminder[] => {
  const rules = progress.edition === null ? null : rulesOfCase(progress);
  return caseClocks(progress, rules, { today, calendar })
    .filter(({ metOn }) => metOn === null)
    .flatMap((clock): readonly DueReminder[] => {
      const { name, of, from, date: limit } = clock;
      const due = reminderDue(
        rungsOf(rules && rulesNamed(progress, rules, of), name),
        { from, limit },
        today,
      );
      if (due === null) return [];
      const turns = turnsOfClock(clock, progress, { today, rung: due.rung });
      return [{ clock: name, subject: of ?? "", limit, rung: rungCode(due.rung), turns }];
    });
};

/** What tells one reminder of a case from the others, for good. */
export const reminderKey = ({
  clock,
  subject,
  limit,
  rung,
}: Pick<DueReminder, "clock" | "subject" | "limit" | "rung">): string =>
  [clock, subject, limit, rung].join("|");
