import type { PlainDate } from "@/rules/core/plain-date";

/** A date column (midnight UTC in the driver) as the plain date it means. */
export const toPlainDate = (value: Date): PlainDate => value.toISOString().slice(0, 10) as PlainDate;

export const toPlainDateOrNull = (value: Date | null): PlainDate | null =>
  value === null ? null : toPlainDate(value);

export const toDateColumn = (date: PlainDate): Date => new Date(`${date}T00:00:00.000Z`);

export const toDateColumnOrNull = (date: PlainDate | null | undefined): Date | null =>
  date === null || date === undefined ? null : toDateColumn(date);
