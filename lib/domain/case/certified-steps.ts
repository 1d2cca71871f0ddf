import type { PlainDate } from "@/rules/core/plain-date";
import type { Role } from "../access/roles";
import {
  certificateMatters,
  type CertificateMatter,
  type KeptCertificate,
} from "../certificate/certificate-matters";
import type { NextStep } from "./waiting-step";
import type { CaseProgress } from "./progress-facts";
import { rulesOfCase } from "./rules-of-case";

type Wait = Readonly<{ key: string; who: Role; page: string }>;

/** Who sees to a matter of a certificate: surveillances are the programme's, what they were missed for is not. */
export const STEPS_OF_MATTER: Readonly<Record<CertificateMatter["key"], readonly Wait[]>> = {
  "surveillance-due": [{ key: "arrange-surveillance", who: "programme-manager", page: "programme" }],
  "surveillance-overdue": [
    { key: "arrange-surveillance", who: "programme-manager", page: "programme" },
    { key: "watch-surveillance", who: "quality-manager", page: "programme" },
  ],
  "suspension-due": [
    { key: "arrange-surveillance", who: "programme-manager", page: "programme" },
    { key: "weigh-suspension", who: "quality-manager", page: "certificate" },
  ],
  "calendar-year-due": [{ key: "arrange-this-year", who: "programme-manager", page: "programme" }],
  "calendar-year-missed": [{ key: "make-up-last-year", who: "programme-manager", page: "programme" }],
  "recertification-due": [{ key: "arrange-recertification", who: "programme-manager", page: "certificate" }],
  expired: [
    { key: "close-expired", who: "programme-manager", page: "certificate" },
    { key: "close-expired", who: "quality-manager", page: "certificate" },
  ],
};

/** The certificate of a case as its keeping rests on it; null before there is one. */
export const keptCertificate = ({
  decision,
  certificateLastDay,
  lastSurveillanceEnd,
}: CaseProgress): KeptCertificate | null =>
  decision === null || certificateLastDay === null
    ? null
    : { decidedOn: decision.decidedOn, lastSurveillanceEnd, lastDay: certificateLastDay };

/** What waits once the certificate is out, from three months before its day (6.1, 6.2, 8.1(5), 9.2). */
export const certifiedSteps = (progress: CaseProgress, today: PlainDate): readonly NextStep[] => {
  const kept = keptCertificate(progress);
  if (kept === null) return [];
  return certificateMatters(rulesOfCase(progress), kept, today).flatMap(({ key, clause, date }) =>
    STEPS_OF_MATTER[key].map((wait) => ({ ...wait, of: null, clause, date, amountFen: null })),
  );
};
