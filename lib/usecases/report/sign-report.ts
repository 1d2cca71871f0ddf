import { auditStore } from "@/lib/data/audit-store";
import { reportSectionStore } from "@/lib/data/report-section-store";
import { reportStore } from "@/lib/data/report-store";
import { asLeader } from "@/lib/domain/audit/assess-part";
import { moveAudit } from "@/lib/domain/audit/move-audit";
import { assessContents } from "@/lib/domain/report/assess-contents";
import { assessRecommendation } from "@/lib/domain/report/assess-recommendation";
import { assessReportOpen } from "@/lib/domain/report/assess-report-open";
import { reportStepForm } from "@/lib/domain/report/report-form";
import { moveReport } from "@/lib/domain/report/report-machine";
import { openFindings } from "@/lib/domain/xray/xray-answer";
import { accepted, refused } from "@/lib/domain/outcome";
import { takeUpAudit } from "../audit/take-up-audit";
import { defineUseCase } from "../framework/define-use-case";
import { tellClient } from "../notice/tell-client";
import { contentHash } from "./content-hash";
import { issueStage2Report } from "./issue-stage2-report";
import { reportRecord } from "./report-record";
import { xrayOfReport } from "./xray-of-report";

/** The leader signs the report (5.5.9.2): complete, consistent with the records, and sent to the client with it. */
export const signReport = defineUseCase({
  name: "report.sign",
  permission: "report:write",
  method: "POST",
  path: "/cases/{caseId}/audits/{auditId}/report/signature",
  input: reportStepForm,
  async run(context, form) {
    const taken = await takeUpAudit(context, form);
    if (!taken.ok) return taken;
    const { head, file, rules } = taken.value;
    const leader = asLeader(file, context.actor.personId, "5.5.9.2");
    if (!leader.ok) return leader;
    const report = await reportStore.onFile(context.db, file.id);
    if (report === null) return refused({ code: "report-not-begun", clause: "5.5.9.1" });
    const open = assessReportOpen(file, report.status);
    if (open.length > 0) return refused(...open);
    const signable = moveReport(report.status, "sign");
    if (!signable.ok) return signable;
    // A report that came back from its review is signed again on an audit that is reported already.
    const moved = file.status === "reported" ? accepted(file.status) : moveAudit(file.status, "report");
    if (!moved.ok) return moved;
    const record = await reportRecord(context, { head, file, rules, report });
    const findings = await xrayOfReport(context, { head, file, record, report });
    const refusals = [
      ...assessContents(record, context.today),
      ...assessRecommendation(record, context.today),
      ...openFindings(findings),
    ];
    if (refusals.length > 0) return refused(...refusals);
    const contentSha256 = contentHash(report.content);
    const signatures = await reportSectionStore.signatures(context.db, report.id, contentSha256);
    const document = await issueStage2Report(context, { head, file, rules, record, signatures });
    if (!document.ok) return document;
    const { personId } = leader.value;
    const signed = { basedOn: form.version, personId, today: context.today };
    await reportStore.saveSigned(context.db, report, signed);
    const signing = { reportId: report.id, personId, contentSha256, today: context.today };
    const frozen = { content: report.content, documentId: document.value, findings };
    await reportSectionStore.freeze(context.db, signing, frozen);
    if (moved.value !== file.status) await auditStore.saveStatus(context.db, file, moved.value);
    await tellClient(context, {
      caseId: head.id,
      kind: "report-sent",
      facts: { auditId: file.id },
      documentId: document.value,
    });
    context.changed("report.signed", {
      caseId: head.id,
      kind: "report",
      id: file.id,
      after: {
        recommendation: report.recommendation,
        documentId: document.value,
        sha256: contentSha256,
      },
    });
    return accepted({ documentId: document.value, signedOn: context.today, sha256: contentSha256 });
  },
});
