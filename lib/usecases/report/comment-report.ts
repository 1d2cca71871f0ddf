import { auditStore } from "@/lib/data/audit-store";
import { caseStore } from "@/lib/data/case-store";
import { reportStore } from "@/lib/data/report-store";
import { commentReportForm } from "@/lib/domain/report/report-form";
import { accepted, refused } from "@/lib/domain/outcome";
import { defineUseCase } from "../framework/define-use-case";

/** The client comments on the report it was sent, in writing; the comment reaches the decider (5.6.2). */
export const commentReport = defineUseCase({
  name: "report.comment",
  permission: "report:comment",
  method: "POST",
  path: "/cases/{caseId}/audits/{auditId}/report/comment",
  input: commentReportForm,
  async run(context, form) {
    const head = await caseStore.lock(context.db, form.caseId);
    const audit = await auditStore.head(context.db, head.id, form.auditId);
    const report = await reportStore.onFile(context.db, audit.id);
    if (report === null || report.sentToClientOn === null)
      return refused({ code: "report-not-sent", clause: "5.6.2" });
    if (["certificate", "certified", "closed"].includes(head.stage))
      return refused({ code: "decided-already", clause: "5.9" });
    const { today } = context;
    await reportStore.saveComment(context.db, report, {
      basedOn: form.version,
      comment: form.comment,
      today,
    });
    context.changed("report.commented", {
      caseId: head.id,
      kind: "report",
      id: audit.id,
      before: { comment: report.clientComment },
      after: { comment: form.comment },
    });
    return accepted({ commentedOn: context.today });
  },
});
