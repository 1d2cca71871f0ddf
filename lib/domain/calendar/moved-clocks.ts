import type { Calendar } from "@/rules/calendar/calendar";
import type { PlainDate } from "@/rules/core/plain-date";
import { caseClocks, type CaseClock } from "../case/case-clocks";
import type { CaseProgress } from "../case/progress-facts";
import { rulesOfCase } from "../case/rules-of-case";

/** A running clock that ends on another day by another calendar. */
export type MovedClock = Readonly<{
  caseId: string;
  number: string;
  clientName: string;
  clock: string;
  of: string | null;
  before: PlainDate;
  after: PlainDate;
  /** It was counted over days nobody had announced, and no longer is. */
  isSettled: boolean;
}>;

type Calendars = Readonly<{ today: PlainDate; before: Calendar; after: Calendar }>;

/**
 * An appeal's clock is gone with its last day: to compare two last days it is looked at from the day its client was
 * told. What a certificate brings counts no working days, so that it moves from no day it is looked at.
 */
const lookedAtFrom = ({ decisions }: CaseProgress, today: PlainDate): PlainDate =>
  decisions
    .flatMap(({ toldClientOn }) => toldClientOn ?? [])
    .reduce((from, told) => (told < from ? told : from), today);

/** The running clocks of a case that a change of the calendar moves, or makes certain. */
export const movedClocks = (
  progress: CaseProgress,
  { today, before, after }: Calendars,
): readonly MovedClock[] => {
  if (progress.edition === null) return [];
  const rules = rulesOfCase(progress);
  const from = lookedAtFrom(progress, today);
  const runningBy = (calendar: Calendar): readonly CaseClock[] =>
    caseClocks(progress, rules, { today: from, calendar }).filter(({ metOn }) => metOn === null);
  const moved = runningBy(after);
  const { id: caseId, number, clientName } = progress;
  return runningBy(before).flatMap((clock): readonly MovedClock[] => {
    const now = moved.find(({ key }) => key === clock.key);
    if (now === undefined) return [];
    const isSettled = clock.provisional && !now.provisional;
    const isPast = clock.date < today && now.date < today;
    if (isPast || (now.date === clock.date && !isSettled)) return [];
    return [
      {
        ...{ caseId, number, clientName, clock: clock.name, of: clock.of },
        ...{ before: clock.date, after: now.date, isSettled },
      },
    ];
  });
};
