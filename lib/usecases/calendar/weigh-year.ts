import { createHash } from "node:crypto";
import { calendarStore, toCalendarYear } from "@/lib/data/calendar-store";
import { progressStore } from "@/lib/data/progress-store";
import { assessYear, type YearRead } from "@/lib/domain/calendar/assess-year";
import type { CalendarPreviewForm } from "@/lib/domain/calendar/calendar-year-form";
import { movedClocks, type MovedClock } from "@/lib/domain/calendar/moved-clocks";
import { canonicalJson } from "@/lib/domain/canonical-json";
import { calendarWith, type Calendar } from "@/rules/calendar/calendar";
import type { Context } from "../framework/context";

type WeighedYear = Readonly<{
  /** Of the last version that was added; 0: none was. */
  version: number;
  read: YearRead;
  moves: readonly MovedClock[];
  /** Stands for all of this: saving asks for it back, so that nothing is saved but what was looked at. */
  seen: string;
}>;

const AT_A_TIME = 500;

const allMoves = async (
  { db, today }: Pick<Context, "db" | "today">,
  calendars: Readonly<{ before: Calendar; after: Calendar }>,
): Promise<readonly MovedClock[]> => {
  const moves: MovedClock[] = [];
  for (let after: string | undefined = ""; after !== undefined;) {
    const found = await progressStore.withClocks(db, today, { limit: AT_A_TIME, after });
    for (const progress of found) moves.push(...movedClocks(progress, { today, ...calendars }));
    after = found.length < AT_A_TIME ? undefined : found.at(-1)?.number;
  }
  return moves;
};

/** What an announcement makes of a year, what speaks against adding it, and which open clocks it would move. */
export const weighYear = async (
  context: Pick<Context, "db" | "today">,
  form: CalendarPreviewForm,
): Promise<WeighedYear> => {
  const versions = await calendarStore.versions(context.db);
  const version = versions.filter(({ year }) => year === form.year).length;
  const read = assessYear(form, { version, today: context.today });
  const { year, source, publishedOn } = form;
  const { daysOff, makeUpDays } = read;
  const kept = versions.map(toCalendarYear);
  const moves =
    read.refusals.length > 0
      ? []
      : await allMoves(context, {
          before: calendarWith(kept),
          after: calendarWith([...kept, toCalendarYear({ year, source, publishedOn, daysOff, makeUpDays })]),
        });
  const seen = createHash("sha256")
    .update(canonicalJson({ year, version, daysOff, makeUpDays, moves }))
    .digest("hex");
  return { version, read, moves, seen };
};
