import { addDays, addMonths, daysFrom, plainDate, weekday, type PlainDate } from "@/rules/core/plain-date";

const DAYS_OF_WEEK = 7;

/** A stretch of days that load is told of: a week from Monday on, or a calendar month. */
export type Period = Readonly<{ from: PlainDate; to: PlainDate }>;

export const PERIOD_UNITS = ["week", "month"] as const;
export type PeriodUnit = (typeof PERIOD_UNITS)[number];

/** The month of a day: "2026-06". */
export const monthOf = (date: PlainDate): string => date.slice(0, 7);

/** Monday of the week that a day is in. 2026-06-10, a Wednesday: 2026-06-08. */
export const mondayOf = (date: PlainDate): PlainDate =>
  addDays(date, -((weekday(date) + DAYS_OF_WEEK - 1) % DAYS_OF_WEEK));

const firstOf = (month: string): PlainDate => plainDate(`${month}-01`);

/** First and last day of a month. */
export const monthPeriod = (month: string): Period => {
  const from = firstOf(month);
  return { from, to: addDays(addMonths(from, 1), -1) };
};

export const nextMonth = (month: string, count: number): string => monthOf(addMonths(firstOf(month), count));

/** The weeks of a month from Monday to Sunday, with the days of its neighbours that fill the first and the last. */
export const monthWeeks = (month: string): readonly (readonly PlainDate[])[] => {
  const { from, to } = monthPeriod(month);
  const first = mondayOf(from);
  const last = addDays(mondayOf(to), DAYS_OF_WEEK - 1);
  const days = daysFrom(first, last);
  return Array.from({ length: days.length / DAYS_OF_WEEK }, (_, week) =>
    days.slice(week * DAYS_OF_WEEK, (week + 1) * DAYS_OF_WEEK),
  );
};

/** So many weeks or months one after the other, from the one a day is in. */
export const periodsFrom = (unit: PeriodUnit, date: PlainDate, count: number): readonly Period[] =>
  Array.from({ length: count }, (_, index): Period => {
    if (unit === "month") return monthPeriod(nextMonth(monthOf(date), index));
    const from = addDays(mondayOf(date), index * DAYS_OF_WEEK);
    return { from, to: addDays(from, DAYS_OF_WEEK - 1) };
  });
