/** Ways a case ends without a certificate. */
export const CASE_ENDINGS = [
  "application-refused",
  "client-withdrew",
  "body-terminated",
  "contract-ended",
  "not-recommended",
  "certification-refused",
] as const;

export type CaseEnding = (typeof CASE_ENDINGS)[number];
