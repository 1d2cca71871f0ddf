import type { PlainDate } from "@/rules/core/plain-date";
import type { Refusal } from "../outcome";
import { assessVerificationEnd } from "./assess-verification-end";
import type { Recommendation } from "./report-lists";
import { isSignedReport, type ReportStatus } from "./report-machine";
import type { NonconformityRow } from "./report-record";

export type HandoverFile = Readonly<{
  status: ReportStatus;
  recommendation: Recommendation | null;
  correctionsConfirmedOn: string | null;
  /** Those that touch a system that is recommended: one that is not goes on whatever stays open (5.6.2, 11.1). */
  nonconformities: readonly NonconformityRow[];
  /** Closing meeting + 3 months (5.5.8.2); null before the closing. */
  verificationEnd: PlainDate | null;
}>;

/** Majors are verified; for minors the accepted plan is enough (5.9.2 b, c). */
const unsettled = (rows: readonly NonconformityRow[]): readonly NonconformityRow[] =>
  rows.filter(
    ({ grade, status }) =>
      grade !== "improvement" && status !== "verified" && (grade === "major" || status !== "accepted"),
  );

const openRefusal = (rows: readonly NonconformityRow[], clause: string): readonly Refusal[] =>
  rows.length === 0
    ? []
    : [{ code: "nonconformities-open", clause, facts: { numbers: rows.map(({ number }) => number) } }];

/** The leader confirms corrections in writing once every one of them is accepted or verified (5.9.2). */
export const assessCorrections = (file: HandoverFile): readonly Refusal[] => [
  ...(isSignedReport(file.status) ? [] : [{ code: "report-unsigned", clause: "5.5.9.2" }]),
  ...(file.recommendation === "recommend-after-correction"
    ? []
    : [{ code: "no-corrections-awaited", clause: "5.9.2" }]),
  ...openRefusal(unsettled(file.nonconformities), "5.9.2"),
];

/**
 * What the body gets before it judges: signed report, settled nonconformities, confirmed corrections (5.6.2); and
 * with a recommendation not after the 3 months of 5.5.8.2 were missed. A late report is overdue, not barred (5.5.9.2).
 */
export const assessHandover = (file: HandoverFile, today: PlainDate): readonly Refusal[] => {
  if (!isSignedReport(file.status)) return [{ code: "report-unsigned", clause: "5.5.9.2" }];
  if (file.recommendation === "do-not-recommend") return [];
  return [
    ...assessVerificationEnd(file.nonconformities, file.verificationEnd, today),
    ...openRefusal(unsettled(file.nonconformities), "5.9.2"),
    ...(file.recommendation === "recommend-after-correction" && file.correctionsConfirmedOn === null
      ? [{ code: "corrections-unconfirmed", clause: "5.9.2" }]
      : []),
  ];
};
