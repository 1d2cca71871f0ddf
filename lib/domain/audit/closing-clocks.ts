import { noWorkingDays } from "@/rules/calendar/calendar";
import type { Clock, ClockRules } from "@/rules/clocks/clock-rules";
import { deadline } from "@/rules/clocks/deadline";
import type { PlainDate } from "@/rules/core/plain-date";

/** What a closing meeting starts, and the clock of the rules it is. */
export const CLOSING_CLOCKS = {
  reportDue: "report-due",
  verificationEnd: "verification-end",
  stage2From: "stage2-earliest",
} as const satisfies Readonly<Record<string, Clock>>;

/** What the closing meeting of an audit starts (5.1, 5.5.8.2, 5.5.9.2). Held 2026-06-09: report by 2026-06-16. */
export type ClosingClock = keyof typeof CLOSING_CLOCKS;

export const closingClock = (clocks: ClockRules, closing: PlainDate, name: ClosingClock): PlainDate =>
  deadline(clocks, noWorkingDays, { clock: CLOSING_CLOCKS[name], from: closing, first: false }).limit;
