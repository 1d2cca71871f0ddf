import type { CalendarYear } from "./calendar-year";

/** Not announced yet: Monday to Friday are taken for working days and every result is provisional. */
export const year2027: CalendarYear = {
  year: 2027,
  published: false,
  publishedOn: null,
  source: "国务院办公厅尚未公布2027年节假日安排",
  daysOff: [],
  makeUpDays: [],
};
