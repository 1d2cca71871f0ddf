import { auditStore } from "@/lib/data/audit-store";
import { caseStore } from "@/lib/data/case-store";
import { reportStore } from "@/lib/data/report-store";
import { isOpenToComment } from "@/lib/domain/report/open-to-comment";
import { commentReportForm } from "@/lib/domain/report/report-form";
import { accepted, refused } from "@/lib/domain/outcome";
import { defineUseCase } from "../framework/define-use-case";

/** The client comments on the report it was sent, in writing, as often as it likes; every comment reaches the decider (5.6.2). */
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
    if (!isOpenToComment(head.stage)) return refused({ code: "decided-already", clause: "5.9" });
    const { today } = context;
    await reportStore.addComment(context.db, report, {
      basedOn: form.version,
      comment: form.comment,
      by: context.actor.name,
      today,
    });
    context.changed("report.commented", {
      caseId: head.id,
      kind: "report",
      id: audit.id,
      after: { comment: form.comment },
    });
    return accepted({ commentedOn: context.today });
  },
});
