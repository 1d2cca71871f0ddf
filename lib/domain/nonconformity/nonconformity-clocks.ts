import { noWorkingDays } from "@/rules/calendar/calendar";
import { deadline } from "@/rules/clocks/deadline";
import { readClock, type ClockReading } from "@/rules/clocks/clock-state";
import type { Clock, ClockRules } from "@/rules/clocks/clock-rules";
import type { PlainDate } from "@/rules/core/plain-date";
import type { Grade } from "@/rules/findings/finding-rules";

type Stops = Readonly<{ grade: Grade; acceptedOn: PlainDate | null; verifiedOn: PlainDate | null }>;

const CLOCK_OF: Readonly<Record<Grade, Clock | null>> = {
  major: "major-due",
  minor: "minor-due",
  improvement: null,
};

/**
 * The clock of one nonconformity (rule-reading 4): a major stops at its verification, a minor at the accepted
 * answer. Null without a closing meeting, and for an improvement. Closing 2026-07-03: 2026-08-02 and 2026-09-01.
 */
export const nonconformityClock = (
  rules: ClockRules,
  one: Stops,
  { closingOn, today }: Readonly<{ closingOn: PlainDate | null; today: PlainDate }>,
): ClockReading | null => {
  const clock = CLOCK_OF[one.grade];
  if (clock === null || closingOn === null) return null;
  const stoppedOn = one.grade === "major" ? one.verifiedOn : one.acceptedOn;
  return readClock(rules, noWorkingDays, { clock, from: closingOn, first: false, stoppedOn, today });
};

/** The day on which the last of them was verified; null while one is not, improvements aside. */
export const lastVerified = (all: readonly Pick<Stops, "grade" | "verifiedOn">[]): PlainDate | null => {
  const days = all.filter(({ grade }) => grade !== "improvement").map(({ verifiedOn }) => verifiedOn);
  return days.includes(null) ? null : (days.toSorted().at(-1) ?? null);
};

/** The last day on which all are verified (5.5.8.2); null before the closing meeting. Closing 2026-07-03: 2026-10-03. */
export const verificationLimit = (
  rules: ClockRules,
  { closingOn }: Readonly<{ closingOn: PlainDate | null }>,
): PlainDate | null =>
  closingOn === null
    ? null
    : deadline(rules, noWorkingDays, { clock: "verification-end", from: closingOn, first: false }).limit;

/** The 3 months in which all are verified; stopped by the last verification. Closing 2026-07-03: 2026-10-03. */
export const verificationClock = (
  rules: ClockRules,
  all: readonly Stops[],
  { closingOn, today }: Readonly<{ closingOn: PlainDate | null; today: PlainDate }>,
): ClockReading | null => {
  const counted = all.filter(({ grade }) => grade !== "improvement");
  if (closingOn === null || counted.length === 0) return null;
  const stoppedOn = lastVerified(counted);
  return readClock(rules, noWorkingDays, {
    clock: "verification-end",
    from: closingOn,
    first: false,
    stoppedOn,
    today,
  });
};
