import { addDays, weekday, yearOf, type PlainDate } from "../core/plain-date";
import { isPublishedYear, type Calendar } from "./calendar";

const [SUNDAY, SATURDAY] = [0, 6];

const isWeekend = (date: PlainDate): boolean => [SUNDAY, SATURDAY].includes(weekday(date));

/** What the State Council announced for a day: off, worked on a weekend (调休), or nothing. */
const announced = (calendar: Calendar, date: PlainDate): "off" | "make-up" | null => {
  const record = calendar(yearOf(date));
  if (record?.makeUpDays.includes(date) === true) return "make-up";
  return record?.daysOff.some(([first, last]) => first <= date && date <= last) === true ? "off" : null;
};

/** Announced days off and make-up days first, else Monday to Friday. */
export const isWorkingDay = (calendar: Calendar, date: PlainDate): boolean => {
  const word = announced(calendar, date);
  return word === null ? !isWeekend(date) : word === "make-up";
};

export type WorkingDayLimit = {
  readonly limit: PlainDate;
  /** A day of a year was counted whose working days are not announced yet. */
  readonly provisional: boolean;
  /** Announced days off that were passed over, weekends inside a holiday included. */
  readonly daysOff: readonly PlainDate[];
  /** Weekend days that were counted because they are worked (调休). */
  readonly makeUpDays: readonly PlainDate[];
  /** Ordinary Saturdays and Sundays that were passed over. */
  readonly weekendDays: number;
  readonly unpublishedYears: readonly number[];
};

/**
 * The `count`-th working day after a date; provisional once a day of an unpublished year was counted.
 * 2026-09-18 + 10 working days = 2026-10-09: Sunday the 20th is worked, mid-autumn and National Day are not.
 */
export const addWorkingDays = (calendar: Calendar, from: PlainDate, count: number): WorkingDayLimit => {
  const daysOff: PlainDate[] = [];
  const makeUpDays: PlainDate[] = [];
  const unpublished = new Set<number>();
  let weekendDays = 0;
  let limit = from;
  for (let counted = 0; counted < count;) {
    limit = addDays(limit, 1);
    const word = announced(calendar, limit);
    if (word === "make-up") makeUpDays.push(limit);
    if (word === "off") daysOff.push(limit);
    else if (word === null && isWeekend(limit)) weekendDays += 1;
    else counted += 1;
    if (!isPublishedYear(calendar, yearOf(limit))) unpublished.add(yearOf(limit));
  }
  return {
    ...{ limit, daysOff, makeUpDays, weekendDays },
    ...{ provisional: unpublished.size > 0, unpublishedYears: [...unpublished] },
  };
};
