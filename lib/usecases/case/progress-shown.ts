import { caseClocks, type CaseClock } from "@/lib/domain/case/case-clocks";
import { caseStanding, type CaseStanding } from "@/lib/domain/case/case-standing";
import { lastDayOf } from "@/lib/domain/case/kept-certificates";
import { nextSteps } from "@/lib/domain/case/next-step";
import type { WaitingStep } from "@/lib/domain/case/waiting-step";
import type { CaseProgress } from "@/lib/domain/case/progress-facts";
import { rulesOfCase } from "@/lib/domain/case/rules-of-case";
import { isStepOf } from "@/lib/domain/case/turn-of";
import type { Calendar } from "@/rules/calendar/calendar";
import { isExpired } from "@/rules/certificates/running-out";
import type { PlainDate } from "@/rules/core/plain-date";
import type { Context } from "../framework/context";

export type ProgressShown = Readonly<{
  /** Everything that waits, whoever it waits for. */
  waiting: readonly WaitingStep[];
  /** The reader's own step where one waits, else the first of all. */
  next: WaitingStep | null;
  isReadersTurn: boolean;
  clocks: readonly CaseClock[];
  standing: CaseStanding;
  /** The last day of a certificate that has run out; null: none has. */
  expiredOn: PlainDate | null;
}>;

/** What waits in a case and its clocks, as staff and client alike see them; each reader is led to the own step. */
export const progressShown = (
  { actor, today, calendar }: Pick<Context, "actor" | "today"> & Readonly<{ calendar: Calendar }>,
  progress: CaseProgress,
): ProgressShown => {
  const waiting = nextSteps(progress, today).map((step) => ({
    ...step,
    isReaders: isStepOf(actor, step, progress),
  }));
  const lastDay = lastDayOf(progress);
  const own = waiting.find(({ isReaders }) => isReaders);
  return {
    waiting,
    next: own ?? waiting[0] ?? null,
    isReadersTurn: own !== undefined,
    standing: caseStanding({ stage: progress.stage, certificateLastDay: lastDay }, today),
    expiredOn: lastDay !== null && isExpired(lastDay, today) ? lastDay : null,
    clocks: caseClocks(progress, progress.edition === null ? null : rulesOfCase(progress), {
      today,
      calendar,
    }),
  };
};
