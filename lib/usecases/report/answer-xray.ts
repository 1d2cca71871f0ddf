import { reportStore } from "@/lib/data/report-store";
import { xrayStore } from "@/lib/data/xray-store";
import { asMember } from "@/lib/domain/audit/assess-part";
import { accepted, refused } from "@/lib/domain/outcome";
import { assessReportOpen } from "@/lib/domain/report/assess-report-open";
import { answerXrayForm, assessXrayAnswer } from "@/lib/domain/xray/xray-answer";
import { takeUpAudit } from "../audit/take-up-audit";
import { defineUseCase } from "../framework/define-use-case";
import { reportRecord } from "./report-record";
import { xrayOfReport } from "./xray-of-report";

/** A member answers in writing what the reader of reports found and the team does not mend; it stays on file (5.5.9.2). */
export const answerXray = defineUseCase({
  name: "report.answer-finding",
  permission: "report:write",
  method: "POST",
  path: "/cases/{caseId}/audits/{auditId}/report/xray",
  input: answerXrayForm,
  async run(context, form) {
    const taken = await takeUpAudit(context, form);
    if (!taken.ok) return taken;
    const { head, file, rules } = taken.value;
    const member = asMember(file, context.actor.personId);
    if (!member.ok) return member;
    const report = await reportStore.onFile(context.db, file.id);
    if (report === null) return refused({ code: "report-not-begun", clause: "5.5.9.1" });
    const open = assessReportOpen(file, report.status);
    if (open.length > 0) return refused(...open);
    const record = await reportRecord(context, { head, file, rules, report });
    const findings = await xrayOfReport(context, { head, file, record, report });
    const finding = findings.find(({ key }) => key === form.key);
    const refusals = assessXrayAnswer(finding);
    if (finding === undefined || refusals.length > 0) return refused(...refusals);
    const { key, code } = finding;
    const { personId } = member.value;
    const { answer } = form;
    const { today } = context;
    await xrayStore.saveAnswer(context.db, { reportId: report.id, key, code, answer, personId, today });
    context.changed("report.finding-answered", {
      caseId: head.id,
      kind: "report",
      id: file.id,
      after: { xrayCode: code, answer },
    });
    return accepted({ answeredOn: today });
  },
});
