import { z } from "zod";
import { day, line, optionalText, text } from "../fields";

const [FIRST_YEAR, LAST_YEAR] = [2000, 2100];

/** A year of working days as it is read and looked at before it is added. */
export const calendarPreviewForm = z.object({
  year: z.number().int().min(FIRST_YEAR).max(LAST_YEAR),
  /** The announcement's title and number. */
  source: line(),
  publishedOn: day,
  /** The announcement, or its list alone. */
  notice: text(10_000),
  /** Why a year that was added before is added again; empty for a new one. */
  reason: optionalText(500),
});

/** The same with what was seen of it: which days were read, and which clocks move. */
export const calendarYearForm = calendarPreviewForm.extend({ seen: z.string().regex(/^[0-9a-f]{64}$/) });

export type CalendarPreviewForm = z.output<typeof calendarPreviewForm>;
