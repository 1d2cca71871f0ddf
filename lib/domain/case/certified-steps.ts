import type { PlainDate } from "@/rules/core/plain-date";
import type { Role } from "../access/roles";
import { certificateMatters, type CertificateMatter } from "../certificate/certificate-matters";
import { keptCertificates } from "./kept-certificates";
import type { NextStep } from "./waiting-step";
import type { CaseProgress } from "./progress-facts";
import { rulesOfScheme } from "./rules-of-case";

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

/** Of steps that several certificates ask for alike the one whose day comes first: the audit is one (11.1). */
const tightest = (steps: readonly NextStep[]): readonly NextStep[] =>
  steps.filter((step, index) =>
    steps.every((other, place) => {
      if (place === index || other.key !== step.key || other.who !== step.who) return true;
      const [own, theirs] = [step.date ?? "", other.date ?? ""];
      return own < theirs || (own === theirs && index < place);
    }),
  );

/**
 * What waits once the certificates are out, from three months before its day (6.1, 6.2, 8.1(5), 9.2). Each is judged by
 * the rules of its own system; what they ask for together waits once, for the first of its days.
 */
export const certifiedSteps = (progress: CaseProgress, today: PlainDate): readonly NextStep[] =>
  tightest(
    keptCertificates(progress).flatMap(({ scheme, ...kept }) =>
      certificateMatters(rulesOfScheme(progress, scheme), kept, today).flatMap(({ key, clause, date }) =>
        STEPS_OF_MATTER[key].map((wait) => ({ ...wait, of: null, clause, date, amountFen: null })),
      ),
    ),
  );
