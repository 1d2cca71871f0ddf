import { reportStore } from "@/lib/data/report-store";
import { asLeader } from "@/lib/domain/audit/assess-part";
import { assessCorrections } from "@/lib/domain/report/assess-handover";
import { confirmCorrectionsForm } from "@/lib/domain/report/report-form";
import { accepted, refused } from "@/lib/domain/outcome";
import { takeUpAudit } from "../audit/take-up-audit";
import { defineUseCase } from "../framework/define-use-case";
import { handoverFile } from "./handover-file";

/** The leader confirms in writing that the corrections a recommendation waited for are in order (5.9.2). */
export const confirmCorrections = defineUseCase({
  name: "report.confirm-corrections",
  permission: "report:write",
  method: "POST",
  path: "/cases/{caseId}/audits/{auditId}/report/corrections",
  input: confirmCorrectionsForm,
  async run(context, form) {
    const taken = await takeUpAudit(context, form);
    if (!taken.ok) return taken;
    const { head, file, rules } = taken.value;
    const leader = asLeader(file, context.actor.personId, "5.9.2");
    if (!leader.ok) return leader;
    const report = await reportStore.onFile(context.db, file.id);
    if (report === null) return refused({ code: "report-not-begun", clause: "5.5.9.1" });
    const raised = await reportStore.nonconformities(context.db, file.id);
    const refusals = assessCorrections(handoverFile({ head, file, rules, report, raised }));
    if (refusals.length > 0) return refused(...refusals);
    const { statement } = form;
    await reportStore.saveCorrectionsConfirmed(context.db, report.id, { statement, today: context.today });
    context.changed("report.corrections-confirmed", {
      caseId: head.id,
      kind: "report",
      id: file.id,
      after: { statement },
    });
    return accepted({ confirmedOn: context.today });
  },
});
