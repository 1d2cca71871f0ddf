import { calendarWith, type Calendar } from "@/rules/calendar/calendar";
import type { CalendarYear } from "@/rules/calendar/calendar-year";
import type { PlainDate } from "@/rules/core/plain-date";
import type { Db } from "./db";
import { toDateColumn, toPlainDate } from "./parse/dates";
import { lockName } from "./name-lock";

type NewYear = Readonly<{
  year: number;
  version: number;
  daysOff: readonly PlainDate[];
  makeUpDays: readonly PlainDate[];
  source: string;
  publishedOn: PlainDate;
  notice: string;
  reason: string;
  addedById: string;
  addedByName: string;
  addedAt: Date;
}>;

/** A year as it was added, in the words of whoever added it. */
export type AddedYear = NewYear;

const columns = {
  ...{ year: true, version: true, daysOff: true, makeUpDays: true, source: true, publishedOn: true },
  ...{ notice: true, reason: true, addedById: true, addedByName: true, addedAt: true },
} as const;

/** The record the rules count by. */
export const toCalendarYear = ({
  year,
  source,
  publishedOn,
  daysOff,
  makeUpDays,
}: Pick<NewYear, "year" | "source" | "publishedOn" | "daysOff" | "makeUpDays">): CalendarYear => ({
  ...{ year, published: true, publishedOn, source, makeUpDays },
  daysOff: daysOff.map((day) => [day, day] as const),
});

/** Years of working days that the body added to those of the software (国务院节假日安排). */
export const calendarStore = {
  /** Every version of every added year, by year and version. */
  async versions({ tx }: Pick<Db, "tx">): Promise<readonly AddedYear[]> {
    const rows = await tx.calendarYear.findMany({
      orderBy: [{ year: "asc" }, { version: "asc" }],
      select: columns,
    });
    return rows.map(({ daysOff, makeUpDays, publishedOn, ...row }) => ({
      ...row,
      daysOff: daysOff.map(toPlainDate),
      makeUpDays: makeUpDays.map(toPlainDate),
      publishedOn: toPlainDate(publishedOn),
    }));
  },

  /** The calendar every clock counts by: the software's years and the last version of each added one. */
  async inForce(db: Pick<Db, "tx">): Promise<Calendar> {
    // The last one of a year takes the place of those before it.
    return calendarWith((await calendarStore.versions(db)).map(toCalendarYear));
  },

  /** Who adds a year waits for whoever is adding it. */
  lock: ({ tx }: Pick<Db, "tx">, year: number): Promise<void> => lockName(tx, "calendar-year", String(year)),

  async add({ tx }: Pick<Db, "tx">, { daysOff, makeUpDays, publishedOn, ...row }: NewYear): Promise<void> {
    await tx.calendarYear.create({
      data: {
        ...row,
        daysOff: daysOff.map(toDateColumn),
        makeUpDays: makeUpDays.map(toDateColumn),
        publishedOn: toDateColumn(publishedOn),
      },
    });
  },
};
