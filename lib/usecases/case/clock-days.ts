import { calendarStore } from "@/lib/data/calendar-store";
import { progressStore } from "@/lib/data/progress-store";
import type { ClockDay } from "@/lib/domain/case/nearest-clock";
import { nearestClock } from "@/lib/domain/case/nearest-clock";
import type { CaseListForm } from "@/lib/domain/case/case-list-form";
import type { Context } from "../framework/context";
import { progressShown } from "./progress-shown";

type Reader = Pick<Context, "actor" | "db" | "today">;

const AT_A_TIME = 500;

const read = async (context: Reader): Promise<readonly ClockDay[]> => {
  const { db, today, actor } = context;
  const calendar = await calendarStore.inForce(db);
  const days: ClockDay[] = [];
  for (let after: string | undefined = ""; after !== undefined;) {
    const found = await progressStore.withClocks(db, today, { limit: AT_A_TIME, after });
    for (const progress of found) {
      const clock = nearestClock(progressShown({ actor, today, calendar }, progress).clocks);
      if (clock !== null) days.push({ id: progress.id, date: clock.date });
    }
    after = found.length < AT_A_TIME ? undefined : found.at(-1)?.number;
  }
  return days;
};

/**
 * The nearest clock of every case in scope, where a list is filtered or ordered by it; else null. Clocks follow from
 * the rules of each case's edition, from working days and from today: a stored day would grow old over night, so they
 * are reckoned when they are asked for, once a request.
 */
export const clockDaysFor = (context: Reader) => {
  let days: Promise<readonly ClockDay[]> | null = null;
  return async ({
    overdue,
    sort,
  }: Pick<CaseListForm, "overdue" | "sort">): Promise<readonly ClockDay[] | null> =>
    overdue === "" && sort !== "clock" ? null : (days ??= read(context));
};
