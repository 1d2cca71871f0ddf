import { isExpired } from "@/rules/certificates/running-out";
import type { PlainDate } from "@/rules/core/plain-date";

/** In the order in which a certificate comes to them. */
export const CERTIFICATE_STATUSES = ["not-yet-valid", "valid", "expired"] as const;

export type CertificateStatus = (typeof CERTIFICATE_STATUSES)[number];

type Validity = Readonly<{ firstDay: PlainDate; lastDay: PlainDate }>;

/** Valid from its first day through its last (9.2); computed, never stored. */
export const certificateStatus = ({ firstDay, lastDay }: Validity, today: PlainDate): CertificateStatus => {
  if (today < firstDay) return "not-yet-valid";
  return isExpired(lastDay, today) ? "expired" : "valid";
};
