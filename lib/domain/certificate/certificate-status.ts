import { isExpired } from "@/rules/certificates/running-out";
import type { PlainDate } from "@/rules/core/plain-date";

export type CertificateStatus = "valid" | "expired";

/** Valid through its last day (9.2); computed, never stored. */
export const certificateStatus = (lastDay: PlainDate, today: PlainDate): CertificateStatus =>
  isExpired(lastDay, today) ? "expired" : "valid";
