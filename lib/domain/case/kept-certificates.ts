import type { PlainDate } from "@/rules/core/plain-date";
import type { SchemeRules } from "@/rules/schemes/scheme-rules";
import type { KeptCertificate } from "../certificate/certificate-matters";
import type { CaseProgress } from "./progress-facts";
import { rulesOfScheme } from "./rules-of-case";

type Kept = Pick<CaseProgress, "decisions" | "lastSurveillanceEnd">;

export type KeptOfScheme = KeptCertificate & Readonly<{ scheme: string }>;

/** The certificates of a case as the keeping of each rests on it, in the order of its systems; none before them. */
export const keptCertificates = ({ decisions, lastSurveillanceEnd }: Kept): readonly KeptOfScheme[] =>
  decisions.flatMap(({ scheme, decidedOn, certificateLastDay: lastDay }) =>
    lastDay === null ? [] : [{ scheme, decidedOn, lastSurveillanceEnd, lastDay }],
  );

/** The last day on which any certificate of the case is valid (9.2); null: there is none yet. */
export const lastDayOf = ({ decisions }: Pick<CaseProgress, "decisions">): PlainDate | null =>
  decisions.reduce<PlainDate | null>(
    (last, { certificateLastDay: day }) => (day !== null && (last === null || day > last) ? day : last),
    null,
  );

/** What a clock of one system is counted and reminded by: `of` names it where the case has several (11.1). */
export const rulesNamed = (progress: CaseProgress, shared: SchemeRules, of: string | null): SchemeRules => {
  const other = progress.combined.find(({ scheme }) => scheme === of);
  return other === undefined ? shared : rulesOfScheme(progress, other.scheme);
};
