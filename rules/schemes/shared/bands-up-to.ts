import type { Band } from "../../core/bands";

/** Rows as a table prints them, [last head count, value]: each begins where the one before it ended, the first at 1. */
export const bandsUpTo = <T>(rows: readonly (readonly [to: number, value: T])[]): readonly Band<T>[] =>
  rows.map(([to, value], index) => ({ from: (rows[index - 1]?.[0] ?? 0) + 1, to, value }));
