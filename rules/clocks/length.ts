import type { Calendar } from "../calendar/calendar";
import { addWorkingDays } from "../calendar/working-days";
import { step, type Step } from "../core/answer";
import type { Clause } from "../core/clause";
import {
  addDays,
  addMonths,
  dayOfNextMonth,
  daysBetween,
  plainDate,
  yearOf,
  type PlainDate,
} from "../core/plain-date";
import type { Length } from "./clock-rules";

/** Where a length ends, and line by line why there. */
export type LengthEnd = {
  readonly limit: PlainDate;
  readonly provisional: boolean;
  readonly steps: readonly Step[];
};

type Counted = { readonly clause: Clause; readonly from: PlainDate };

const MONTHS_PER_YEAR = 12;

const fixed = (limit: PlainDate, steps: readonly Step[]): LengthEnd => ({ limit, provisional: false, steps });

/** The month may be shorter than the day asks for: then its last day is taken, and said. */
const monthsOn = ({ clause, from }: Counted, count: number): LengthEnd => {
  const limit = addMonths(from, count);
  const isClamped = limit.slice(8) !== from.slice(8);
  return fixed(limit, [
    step("length", clause, count, "month"),
    ...(isClamped ? [step("month-end", clause, limit, "date")] : []),
  ]);
};

/** Days that follow each other are told as one stretch, "first/last". */
const stretches = (days: readonly PlainDate[]): readonly string[] => {
  const found: [PlainDate, PlainDate][] = [];
  for (const day of days) {
    const last = found.at(-1);
    if (last !== undefined && daysBetween(last[1], day) === 1) last[1] = day;
    else found.push([day, day]);
  }
  return found.map(([first, last]) => (first === last ? first : `${first}/${last}`));
};

const workingDaysOn = (calendar: Calendar, { clause, from }: Counted, count: number): LengthEnd => {
  const counted = addWorkingDays(calendar, from, count);
  const { limit, provisional, daysOff, makeUpDays, weekendDays, unpublishedYears } = counted;
  return {
    limit,
    provisional,
    steps: [
      step("length", clause, count, "working-day"),
      ...(weekendDays > 0 ? [step("weekend-days", clause, weekendDays, "day")] : []),
      ...stretches(daysOff).map((stretch) => step("days-off", clause, stretch, "date")),
      ...makeUpDays.map((day) => step("make-up-day", clause, day, "date")),
      ...unpublishedYears.map((year) => step("unpublished-year", clause, String(year), "date")),
    ],
  };
};

/** The day a length ends on, with the steps to it; the day after `from` is day 1. */
export const endOf = (calendar: Calendar, counted: Counted, length: Length): LengthEnd => {
  const { clause, from } = counted;
  switch (length.unit) {
    case "days":
      return fixed(addDays(from, length.count), [step("length", clause, length.count, "day")]);
    case "months":
      return monthsOn(counted, length.count);
    case "working-days":
      return workingDaysOn(calendar, counted, length.count);
    case "day-of-next-month":
      return fixed(dayOfNextMonth(from, length.day), [step("day-of-next-month", clause, length.day, "day")]);
    case "years-less-a-day": {
      const anniversary = monthsOn(counted, length.count * MONTHS_PER_YEAR);
      return fixed(addDays(anniversary.limit, -1), [...anniversary.steps, step("length", clause, -1, "day")]);
    }
    case "end-of-year":
      return fixed(plainDate(`${yearOf(from)}-12-31`), [
        step("end-of-year", clause, String(yearOf(from)), "date"),
      ]);
  }
};
