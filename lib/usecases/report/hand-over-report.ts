import { z } from "zod";
import { caseStore } from "@/lib/data/case-store";
import { reportStore } from "@/lib/data/report-store";
import { asLeader } from "@/lib/domain/audit/assess-part";
import { moveCase } from "@/lib/domain/case/move-case";
import { id } from "@/lib/domain/fields";
import { assessHandover } from "@/lib/domain/report/assess-handover";
import { accepted, refused } from "@/lib/domain/outcome";
import { takeUpAudit } from "../audit/take-up-audit";
import { defineUseCase } from "../framework/define-use-case";
import { handoverFile } from "./handover-file";

/**
 * The leader hands report and corrections over to the body's review (5.6.2, 5.9.1): the rule names the leader as the
 * one who submits the report and answers for it (5.5.9.2), so nobody else of the team may.
 */
export const handOverReport = defineUseCase({
  name: "report.hand-over",
  permission: "report:write",
  method: "POST",
  path: "/cases/{caseId}/audits/{auditId}/report/handover",
  input: z.object({ caseId: id, auditId: id }),
  async run(context, form) {
    const taken = await takeUpAudit(context, form);
    if (!taken.ok) return taken;
    const { head, file, rules } = taken.value;
    const stage = moveCase(head.stage, "submit-for-review");
    if (!stage.ok) return stage;
    const leader = asLeader(file, context.actor.personId, "5.6.2");
    if (!leader.ok) return leader;
    const report = await reportStore.onFile(context.db, file.id);
    if (report === null) return refused({ code: "report-not-begun", clause: "5.5.9.1" });
    const raised = await reportStore.nonconformities(context.db, file.id);
    const handover = handoverFile({ head, file, rules, report, raised });
    const refusals = assessHandover(handover, context.today);
    if (refusals.length > 0) return refused(...refusals);
    await caseStore.saveStage(context.db, head, stage.value, context.today);
    context.changed("report.handed-over", {
      caseId: head.id,
      kind: "report",
      id: file.id,
      before: { stage: head.stage },
      after: { stage: stage.value },
    });
    return accepted({ stage: stage.value });
  },
});
