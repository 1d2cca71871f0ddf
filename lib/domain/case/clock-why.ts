import type { Calendar } from "@/rules/calendar/calendar";
import type { ClockEffect, ClockRules, ClockStart } from "@/rules/clocks/clock-rules";
import { countOf, deadline, type DeadlineQuestion } from "@/rules/clocks/deadline";
import type { Step } from "@/rules/core/answer";
import type { PlainDate } from "@/rules/core/plain-date";

/** Why a clock ends on its day: what started it, the steps to the limit, the readings they rest on, what follows. */
export type ClockWhy = Readonly<{
  /** null: people set the day, and nothing counts to it. */
  start: ClockStart | "decision" | null;
  effect: ClockEffect | null;
  steps: readonly Step[];
  interpretations: readonly string[];
}>;

type ExplainedLimit = Readonly<{ limit: PlainDate; provisional: boolean; why: ClockWhy }>;

/** The limit of a clock of an edition, with why. */
export const explainedLimit = (
  clocks: ClockRules,
  calendar: Calendar,
  asked: DeadlineQuestion,
): ExplainedLimit => {
  const { limit, provisional, steps, interpretations } = deadline(clocks, calendar, asked);
  const { start, effect } = countOf(clocks, asked.clock, asked.first);
  return { limit, provisional, why: { start, effect, steps, interpretations } };
};
