import { isExpired } from "@/rules/certificates/running-out";
import type { PlainDate } from "@/rules/core/plain-date";

export type CertificateStatus = "not-yet-valid" | "valid" | "expired";

type Validity = Readonly<{ firstDay: PlainDate; lastDay: PlainDate }>;

/** Valid from its first day through its last (9.2); computed, never stored. */
export const certificateStatus = ({ firstDay, lastDay }: Validity, today: PlainDate): CertificateStatus => {
  if (today < firstDay) return "not-yet-valid";
  return isExpired(lastDay, today) ? "expired" : "valid";
};
