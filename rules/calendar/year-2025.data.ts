import { plainDate } from "../core/plain-date";
import type { CalendarYear } from "./calendar-year";

const day = (text: string) => plainDate(`2025-${text}`);

export const year2025: CalendarYear = {
  year: 2025,
  published: true,
  publishedOn: plainDate("2024-11-12"),
  source: "国务院办公厅关于2025年部分节假日安排的通知（国办发明电〔2024〕12号）",
  daysOff: [
    [day("01-01"), day("01-01")],
    [day("01-28"), day("02-04")],
    [day("04-04"), day("04-06")],
    [day("05-01"), day("05-05")],
    [day("05-31"), day("06-02")],
    [day("10-01"), day("10-08")],
  ],
  makeUpDays: [day("01-26"), day("02-08"), day("04-27"), day("09-28"), day("10-11")],
};
