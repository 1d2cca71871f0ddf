import { StaleError } from "@/lib/data/errors";
import { reportStore } from "@/lib/data/report-store";
import { asMember } from "@/lib/domain/audit/assess-part";
import { assessReportOpen } from "@/lib/domain/report/assess-report-open";
import { reportForm } from "@/lib/domain/report/report-form";
import { accepted, refused } from "@/lib/domain/outcome";
import { takeUpAudit } from "../audit/take-up-audit";
import { defineUseCase } from "../framework/define-use-case";

/** The report while it is written (5.5.9); what is missing is told before the signature. */
export const saveReport = defineUseCase({
  name: "report.save",
  permission: "report:write",
  method: "PUT",
  path: "/cases/{caseId}/audits/{auditId}/report",
  input: reportForm,
  async run(context, form) {
    const taken = await takeUpAudit(context, form);
    if (!taken.ok) return taken;
    const { head, file } = taken.value;
    const member = asMember(file, context.actor.personId);
    if (!member.ok) return member;
    const report = await reportStore.onFile(context.db, file.id);
    const refusals = assessReportOpen(file, report?.status ?? null);
    if (refusals.length > 0) return refused(...refusals);
    if (report === null && form.version !== 0) throw new StaleError("report", 0);
    const version =
      report === null
        ? await reportStore.create(context.db, file.id, form.content)
        : await reportStore.saveContent(context.db, report, form.version, form.content);
    context.changed("report.saved", {
      caseId: head.id,
      kind: "report",
      id: file.id,
      before: report?.content ?? null,
      after: form.content,
    });
    return accepted({ version });
  },
});
