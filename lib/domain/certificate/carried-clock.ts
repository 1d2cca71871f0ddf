import { surveillance, type SurveillanceReading } from "@/rules/clocks/surveillance";
import type { PlainDate } from "@/rules/core/plain-date";
import type { SchemeRules } from "@/rules/schemes/scheme-rules";

type Carried = Readonly<{ decidedOn: PlainDate; lastAuditKind: string; lastAuditEnd: PlainDate }>;

/**
 * The next surveillance of a certificate carried over (6.1): the first one after a certification or recertification
 * counts from the decision, later ones from the end of the last audit.
 */
export const carriedClock = (
  rules: SchemeRules,
  { decidedOn, lastAuditKind, lastAuditEnd }: Carried,
  today: PlainDate,
): SurveillanceReading => {
  const first = lastAuditKind !== "surveillance";
  return surveillance(rules.clocks, { from: first ? decidedOn : lastAuditEnd, first, today });
};
