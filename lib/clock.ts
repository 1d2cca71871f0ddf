import { daysBetween, shanghaiDate, type PlainDate } from "@/rules/core/plain-date";

/** The instant and the day (Asia/Shanghai) on which something is done. */
export type Moment = Readonly<{ now: Date; today: PlainDate; isMoved: boolean }>;

const MS_PER_DAY = 86_400_000;

/** The moment by the machine's clock, moved by whole days so that `movedTo` is today where it is given. */
export const momentAt = (epochMs: number, movedTo: PlainDate | null): Moment => {
  const real = shanghaiDate(epochMs);
  if (movedTo === null) return { now: new Date(epochMs), today: real, isMoved: false };
  return {
    now: new Date(epochMs + daysBetween(real, movedTo) * MS_PER_DAY),
    today: movedTo,
    isMoved: movedTo !== real,
  };
};
