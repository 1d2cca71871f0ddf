import { isVendored } from "@/rules/calendar/calendar";
import { yearOf, type PlainDate } from "@/rules/core/plain-date";
import type { Refusal } from "../outcome";
import type { CalendarPreviewForm } from "./calendar-year-form";
import { readNotice, type NoticeLine } from "./read-notice";

export type YearRead = Readonly<{
  lines: readonly NoticeLine[];
  daysOff: readonly PlainDate[];
  makeUpDays: readonly PlainDate[];
  /** Days of the year before or after that the list names, too: they belong to that year's record. */
  otherYears: readonly PlainDate[];
  refusals: readonly Refusal[];
}>;

/** The seven holidays every announcement tells of; two may share a line. */
const HOLIDAYS = ["元旦", "春节", "清明", "劳动", "端午", "中秋", "国庆"] as const;

const once = (days: readonly PlainDate[]): readonly PlainDate[] => [...new Set(days)].toSorted();

const missing = (lines: readonly NoticeLine[]): readonly Refusal[] => {
  const absent = HOLIDAYS.filter((name) => !lines.some(({ text }) => text.includes(name)));
  return absent.length === 0
    ? []
    : [{ code: "calendar-holidays-missing", facts: { holidays: absent }, field: "notice" }];
};

/**
 * What a pasted announcement makes of a year, and everything that speaks against adding it: lines that were not
 * understood, a holiday that is missing, a year the software brings along itself, a correction without its reason.
 */
export const assessYear = (
  { year, notice, reason, publishedOn }: CalendarPreviewForm,
  { version, today }: Readonly<{ version: number; today: PlainDate }>,
): YearRead => {
  const { lines, faults } = readNotice(year, notice);
  const [off, worked] = [lines.flatMap((one) => one.daysOff), lines.flatMap((one) => one.makeUpDays)];
  const isOwn = (day: PlainDate): boolean => yearOf(day) === year;
  return {
    lines,
    daysOff: once(off.filter(isOwn)),
    makeUpDays: once(worked.filter(isOwn)),
    otherYears: once([...off, ...worked].filter((day) => !isOwn(day))),
    refusals: [
      ...(isVendored(year) ? [{ code: "calendar-year-vendored", facts: { year }, field: "year" }] : []),
      ...(publishedOn > today
        ? [{ code: "calendar-published-later", facts: { publishedOn }, field: "publishedOn" }]
        : []),
      ...(version > 0 && reason === ""
        ? [{ code: "calendar-reason-missing", facts: { year }, field: "reason" }]
        : []),
      ...faults.map((fault) => ({ ...fault, field: "notice" })),
      ...missing(lines),
    ],
  };
};
