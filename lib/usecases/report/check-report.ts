import { reportStore } from "@/lib/data/report-store";
import { asAuditor } from "@/lib/domain/audit/assess-part";
import { assessContents } from "@/lib/domain/report/assess-contents";
import { assessRecommendation } from "@/lib/domain/report/assess-recommendation";
import { assessReportOpen } from "@/lib/domain/report/assess-report-open";
import { reportStepForm } from "@/lib/domain/report/report-form";
import { moveReport } from "@/lib/domain/report/report-machine";
import { accepted, refused } from "@/lib/domain/outcome";
import { takeUpAudit } from "../audit/take-up-audit";
import { defineUseCase } from "../framework/define-use-case";
import { reportRecord } from "./report-record";

/**
 * An auditor of the team finds the report complete and in keeping with the records (5.5.7 a, 5.5.9.2): from here the
 * members and the leader sign it, and whoever writes on it takes the check back.
 */
export const checkReport = defineUseCase({
  name: "report.check",
  permission: "report:write",
  method: "POST",
  path: "/cases/{caseId}/audits/{auditId}/report/check",
  input: reportStepForm,
  async run(context, form) {
    const taken = await takeUpAudit(context, form);
    if (!taken.ok) return taken;
    const { head, file, rules } = taken.value;
    const auditor = asAuditor(file, context.actor.personId);
    if (!auditor.ok) return auditor;
    const report = await reportStore.onFile(context.db, file.id);
    if (report === null) return refused({ code: "report-not-begun", clause: "5.5.9.1" });
    const open = assessReportOpen(file, report.status);
    if (open.length > 0) return refused(...open);
    const status = moveReport(report.status, "check");
    if (!status.ok) return status;
    const record = await reportRecord(context, { head, file, rules, report });
    const refusals = [
      ...assessContents(record, context.today),
      ...assessRecommendation(record, context.today),
    ];
    if (refusals.length > 0) return refused(...refusals);
    await reportStore.saveStatus(context.db, report, { basedOn: form.version, status: status.value });
    context.changed("report.checked", {
      caseId: head.id,
      kind: "report",
      id: file.id,
      before: { status: report.status },
      after: { status: status.value },
    });
    return accepted({ status: status.value, version: form.version + 1 });
  },
});
