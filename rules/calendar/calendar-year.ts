import type { PlainDate } from "../core/plain-date";

/** What the State Council announced for one year. A year without such a record is unpublished. */
export type CalendarYear = {
  readonly year: number;
  readonly published: boolean;
  readonly publishedOn: PlainDate | null;
  readonly source: string;
  /** Days off, weekends inside a holiday included: [first, last]. */
  readonly daysOff: readonly (readonly [PlainDate, PlainDate])[];
  /** Weekend days that are worked to make up for a holiday (调休). */
  readonly makeUpDays: readonly PlainDate[];
};
