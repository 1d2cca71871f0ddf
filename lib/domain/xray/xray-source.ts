import type { PlainDate } from "@/rules/core/plain-date";
import type { ApplicationContent } from "../application/application-form";
import type { JudgedNote } from "../audit/check-list-note";
import type { ConductFile } from "../audit/conduct-file";
import type { NonconformityFile } from "../nonconformity/nonconformity-file";
import type { PlanFile } from "../plan/plan-file";
import type { ReportRecord } from "../report/report-record";
import type { TeamFile } from "../team/team-file";
import type { XraySystem } from "./limits";

export type Site = Readonly<{
  id: string;
  kind: string;
  name: string;
  address: string;
  sampledBy: string | null;
}>;

/** Everything on file about one audit and its report, as the stores hold it. */
export type XraySource = Readonly<{
  systems: readonly XraySystem[];
  application: ApplicationContent;
  file: ConductFile;
  team: TeamFile;
  plans: readonly PlanFile[];
  record: Omit<ReportRecord, "notes"> & Readonly<{ notes: readonly JudgedNote[] }>;
  nonconformities: readonly NonconformityFile[];
  sites: readonly Site[];
  stage1EndedOn: PlainDate | null;
  stage1Findings: readonly Readonly<{
    position: number;
    raisedOn: PlainDate;
    verifiedOn: PlainDate | null;
  }>[];
  scopeCodes: readonly string[];
  /** The criteria the application was accepted with, which bind contract, plan, report and certificate (4.1). */
  acceptedCriteria: readonly string[];
  /** The scope in force: another than the plan's where a settlement adopted it (5.6.2 c). */
  scopeInForce: string;
  applicationReviewer: string;
  /** What the certificate will say, with what was put right in it; null where the audit leads to none. */
  certificate: Readonly<{ name: string; address: string; creditCode: string }> | null;
  /** Last day of the window of the next audit that the programme foresees (6.1). */
  nextAuditBefore: PlainDate | null;
}>;
