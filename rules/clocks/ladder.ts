import type { Rung } from "./clock-rules";

/** Rungs in days from the limit: ladder(-7, 0, 1) is a week ahead, on the day, and the day after. */
export const ladder = (...days: readonly number[]): readonly Rung[] =>
  days.map((count) => ({ of: "limit", unit: "days", count }));
