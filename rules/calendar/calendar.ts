import type { CalendarYear } from "./calendar-year";
import { year2025 } from "./year-2025.data";
import { year2026 } from "./year-2026.data";
import { year2027 } from "./year-2027.data";

/** What is known of a year's working days; undefined where no record is held. */
export type Calendar = (year: number) => CalendarYear | undefined;

/** The years this software brings along, oldest first. */
export const VENDORED_YEARS: readonly CalendarYear[] = [year2025, year2026, year2027];

const lookUp = (years: readonly CalendarYear[]): Calendar => {
  const byYear = new Map(years.map((record) => [record.year, record]));
  return (year) => byYear.get(year);
};

/** The calendar of the software alone. */
export const vendoredCalendar: Calendar = lookUp(VENDORED_YEARS);

/** A published year of the software stands: nothing added later takes its place. */
export const isVendored = (year: number): boolean => vendoredCalendar(year)?.published === true;

/** The calendar of the software with years a body added on the State Council's word. */
export const calendarWith = (added: readonly CalendarYear[]): Calendar =>
  lookUp([...VENDORED_YEARS, ...added.filter(({ year }) => !isVendored(year))]);

/**
 * For clocks in days and months, which no calendar moves: asked for a working day it throws, so that an edition which
 * comes to count them shows here instead of getting a date without holidays.
 */
export const noWorkingDays: Calendar = (year) => {
  throw new RangeError(`The working days of ${year} were asked for where none are counted`);
};

/** False where the State Council has not announced the year, or the year's record is not held. */
export const isPublishedYear = (calendar: Calendar, year: number): boolean =>
  calendar(year)?.published === true;
