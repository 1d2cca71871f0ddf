import { isAuditing } from "@/lib/domain/audit/conduct-file";
import { assessReportOpen } from "@/lib/domain/report/assess-report-open";
import { CHECKS } from "@/lib/domain/xray/xray";
import type { Context } from "../framework/context";
import type { RecordsOfAudit } from "./records-of-audit";
import { xrayOfReport } from "./xray-of-report";

/** What the reader of reports finds, and whether the actor may answer it; nothing before a word is written. */
export const xrayView = async (
  context: Pick<Context, "db" | "actor">,
  { head, file, report, record }: RecordsOfAudit,
) => {
  const checks = CHECKS.reduce((sum, family) => sum + family.checks.length, 0);
  if (report === null) return { checks, findings: [], mayAnswer: false };
  return {
    checks,
    findings: await xrayOfReport(context, { head, file, record, report }),
    mayAnswer: isAuditing(file, context.actor.personId) && assessReportOpen(file, report.status).length === 0,
  };
};
