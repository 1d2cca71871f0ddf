import { noWorkingDays } from "@/rules/calendar/calendar";
import type { Clock, ClockRules } from "@/rules/clocks/clock-rules";
import type { PlainDate } from "@/rules/core/plain-date";
import { explainedLimit, type ClockWhy } from "../case/clock-why";

const CLOCKS = {
  reportDue: "report-due",
  verificationEnd: "verification-end",
  stage2From: "stage2-earliest",
} as const satisfies Readonly<Record<string, Clock>>;

/** What the closing meeting of an audit starts (5.1, 5.5.8.2, 5.5.9.2). Held 2026-06-09: report by 2026-06-16. */
export type ClosingClock = keyof typeof CLOCKS;

const explained = (clocks: ClockRules, closing: PlainDate, name: ClosingClock) =>
  explainedLimit(clocks, noWorkingDays, { clock: CLOCKS[name], from: closing, first: false });

export const closingClock = (clocks: ClockRules, closing: PlainDate, name: ClosingClock): PlainDate =>
  explained(clocks, closing, name).limit;

/** Why each of them ends on its day. */
export const closingWhys = (
  clocks: ClockRules,
  closing: PlainDate,
): Readonly<Record<ClosingClock, ClockWhy>> => {
  const why = (name: ClosingClock) => explained(clocks, closing, name).why;
  return {
    reportDue: why("reportDue"),
    verificationEnd: why("verificationEnd"),
    stage2From: why("stage2From"),
  };
};
