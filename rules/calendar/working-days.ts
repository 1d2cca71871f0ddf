import { addDays, weekday, yearOf, type PlainDate } from "../core/plain-date";
import type { CalendarYear } from "./calendar-year";
import { year2025 } from "./year-2025.data";
import { year2026 } from "./year-2026.data";
import { year2027 } from "./year-2027.data";

const YEARS: ReadonlyMap<number, CalendarYear> = new Map(
  [year2025, year2026, year2027].map((record) => [record.year, record]),
);

const [SUNDAY, SATURDAY] = [0, 6];

/** False where the State Council has not announced the year, or the year's record is not held. */
export const isPublishedYear = (year: number): boolean => YEARS.get(year)?.published === true;

/** Announced days off and make-up days first, else Monday to Friday. */
export const isWorkingDay = (date: PlainDate): boolean => {
  const record = YEARS.get(yearOf(date));
  if (record?.makeUpDays.includes(date) === true) return true;
  if (record?.daysOff.some(([first, last]) => first <= date && date <= last) === true) return false;
  const day = weekday(date);
  return day !== SUNDAY && day !== SATURDAY;
};

export type WorkingDayLimit = { readonly limit: PlainDate; readonly provisional: boolean };

/**
 * The `count`-th working day after a date; provisional once a day of an unpublished year was counted.
 * 2026-09-18 + 10 working days = 2026-10-09: Sunday the 20th is worked, mid-autumn and National Day are not.
 */
export const addWorkingDays = (from: PlainDate, count: number): WorkingDayLimit => {
  let limit = from;
  let provisional = false;
  for (let counted = 0; counted < count;) {
    limit = addDays(limit, 1);
    if (isWorkingDay(limit)) counted += 1;
    if (!isPublishedYear(yearOf(limit))) provisional = true;
  }
  return { limit, provisional };
};
