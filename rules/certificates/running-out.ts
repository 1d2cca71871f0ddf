import type { PlainDate } from "../core/plain-date";

/** A certificate is valid through its last day (9.2). */
export const isExpired = (lastDay: PlainDate, today: PlainDate): boolean => today > lastDay;
