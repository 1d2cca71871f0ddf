import type { Refusal } from "../outcome";
import { isSignedReport, type ReportStatus } from "./report-machine";

type Signer = Readonly<{
  personId: string;
  role: string;
  /** Who has signed exactly what stands now. */
  signatures: readonly Readonly<{ personId: string }>[];
}>;

/** A member signs once, a checked report, before its leader does (5.5.9.2). */
export const assessCountersign = (
  status: ReportStatus,
  { personId, role, signatures }: Signer,
): readonly Refusal[] => {
  if (isSignedReport(status)) return [{ code: "report-signed-already", clause: "5.5.9.2" }];
  if (status !== "checked") return [{ code: "report-unchecked", clause: "5.5.7" }];
  if (role === "leader") return [{ code: "leader-signs-last", clause: "5.5.9.2" }];
  return signatures.some((given) => given.personId === personId)
    ? [{ code: "countersigned-already", clause: "5.5.9.2" }]
    : [];
};
