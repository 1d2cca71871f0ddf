import type { PlainDate } from "@/rules/core/plain-date";
import type { SchemeRules } from "@/rules/schemes/scheme-rules";
import type { KeptCertificate } from "../certificate/certificate-matters";
import type { CaseProgress } from "./progress-facts";
import { rulesOfScheme, schemesOfCase } from "./rules-of-case";

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

const isOtherSystem = (progress: CaseProgress, of: string): boolean =>
  progress.combined.length > 0 && schemesOfCase(progress).some(({ scheme }) => scheme === of);

/** What a clock of one system is counted and reminded by: `of` names it where the case has several (11.1). */
export const rulesNamed = (progress: CaseProgress, shared: SchemeRules, of: string | null): SchemeRules =>
  of !== null && of !== shared.scheme && isOtherSystem(progress, of) ? rulesOfScheme(progress, of) : shared;
