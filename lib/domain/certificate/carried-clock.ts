import { isExpired } from "@/rules/certificates/running-out";
import { surveillance, type SurveillanceReading, type SurveillanceState } from "@/rules/clocks/surveillance";
import type { PlainDate } from "@/rules/core/plain-date";
import type { SchemeRules } from "@/rules/schemes/scheme-rules";

type Carried = Readonly<{
  decidedOn: PlainDate;
  lastDay: PlainDate;
  lastAuditKind: string;
  lastAuditEnd: PlainDate;
}>;

/** The clock of a certificate in force; after its last day nothing of it runs on (9.2). */
type CarriedClock = Omit<SurveillanceReading, "state"> & Readonly<{ state: SurveillanceState | "expired" }>;

/**
 * The next surveillance of a certificate carried over (6.1): the first one after a certification or recertification
 * counts from the decision, later ones from the end of the last audit.
 */
export const carriedClock = (
  rules: SchemeRules,
  { decidedOn, lastDay, lastAuditKind, lastAuditEnd }: Carried,
  today: PlainDate,
): CarriedClock => {
  const first = lastAuditKind !== "surveillance";
  const reading = surveillance(rules.clocks, { from: first ? decidedOn : lastAuditEnd, first, today });
  return isExpired(lastDay, today) ? { ...reading, state: "expired" } : reading;
};
