import { plainDate } from "../core/plain-date";
import type { CalendarYear } from "./calendar-year";

const day = (text: string) => plainDate(`2026-${text}`);

export const year2026: CalendarYear = {
  year: 2026,
  published: true,
  publishedOn: plainDate("2025-11-04"),
  source: "国务院办公厅关于2026年部分节假日安排的通知（国办发明电〔2025〕7号）",
  daysOff: [
    [day("01-01"), day("01-03")],
    [day("02-15"), day("02-23")],
    [day("04-04"), day("04-06")],
    [day("05-01"), day("05-05")],
    [day("06-19"), day("06-21")],
    [day("09-25"), day("09-27")],
    [day("10-01"), day("10-07")],
  ],
  makeUpDays: [day("01-04"), day("02-14"), day("02-28"), day("05-09"), day("09-20"), day("10-10")],
};
