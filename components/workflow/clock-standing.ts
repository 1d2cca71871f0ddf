import type { Tone } from "@/components/ui/status";
import { daysBetween } from "@/lib/i18n/format";

export type ClockDates = Readonly<{
  date: string;
  /** "due": not later than; "earliest": not before; "end": it has come by itself. */
  kind?: "due" | "earliest" | "end" | undefined;
  /** The day it was done: the clock stands. */
  metOn?: string | undefined;
}>;

export type ClockStanding = Readonly<{
  tone: Tone;
  key: "ended" | "met" | "metLate" | "notBefore" | "open" | "overdue" | "today" | "left";
  days: number;
}>;

const NEAR = 7;

/** How a clock stands today: a stopped one keeps the day it was stopped on, however long ago that was. */
export const clockStanding = ({ date, kind, metOn }: ClockDates, today: string): ClockStanding => {
  const days = daysBetween(metOn ?? today, date);
  if (kind === "end") return { tone: "neutral", key: "ended", days: 0 };
  if (kind === "earliest")
    return days > 0 ? { tone: "info", key: "notBefore", days } : { tone: "ok", key: "open", days: 0 };
  if (metOn !== undefined)
    return days >= 0 ? { tone: "ok", key: "met", days: 0 } : { tone: "warn", key: "metLate", days: -days };
  if (days < 0) return { tone: "bad", key: "overdue", days: -days };
  if (days === 0) return { tone: "warn", key: "today", days };
  return { tone: days <= NEAR ? "warn" : "neutral", key: "left", days };
};
