import { auditStore } from "@/lib/data/audit-store";
import { caseStore } from "@/lib/data/case-store";
import { communicationStore } from "@/lib/data/communication-store";
import { factsStore } from "@/lib/data/facts-store";
import { stage1Store } from "@/lib/data/stage1-store";
import { staleStore } from "@/lib/data/stale-store";
import { asLeader } from "@/lib/domain/audit/assess-part";
import { changedScopeRefusals } from "@/lib/domain/audit/communication";
import { assessStage1Conclusion } from "@/lib/domain/audit/assess-stage1";
import { moveAudit } from "@/lib/domain/audit/move-audit";
import { concludeStage1Form } from "@/lib/domain/audit/stage1-forms";
import { moveCase } from "@/lib/domain/case/move-case";
import { accepted, refused } from "@/lib/domain/outcome";
import { issueStage1Report } from "../audit/issue-stage1-report";
import { takeUpAudit } from "../audit/take-up-audit";
import { defineUseCase } from "../framework/define-use-case";
import { tellClient } from "../notice/tell-client";

/** The leader concludes stage 1 and signs its report: ready for stage 2, or stage 1 again (5.4.2.1). */
export const concludeStage1 = defineUseCase({
  name: "stage1.conclude",
  permission: "report:write",
  method: "POST",
  path: "/cases/{caseId}/audits/{auditId}/stage1-conclusion",
  input: concludeStage1Form,
  async run(context, form) {
    const taken = await takeUpAudit(context, form);
    if (!taken.ok) return taken;
    const { head, file, rules } = taken.value;
    if (file.kind !== "stage1") return refused({ code: "not-a-stage1", clause: "5.4.2.1" });
    const moved = moveAudit(file.status, "report");
    if (!moved.ok) return moved;
    const stage = moveCase(head.stage, form.outcome === "ready" ? "complete-stage1" : "repeat-stage1");
    if (!stage.ok) return stage;
    const leader = asLeader(file, context.actor.personId, "5.5.9.2");
    if (!leader.ok) return leader;
    const items = await stage1Store.items(context.db, file.id);
    const findings = await stage1Store.findings(context.db, file.id);
    const facts = await factsStore.onFile(context.db, file.id);
    const changes = await communicationStore.courseChanges(context.db, file.id);
    const refusals = [
      ...assessStage1Conclusion(rules, file, { items, findings, facts }, form.outcome),
      ...changedScopeRefusals(changes, facts),
    ];
    if (refusals.length > 0) return refused(...refusals);
    const document = await issueStage1Report(context, {
      head,
      file,
      rules,
      items,
      findings,
      facts,
      conclusion: form,
    });
    if (!document.ok) return document;
    const documentId = document.value;
    await auditStore.saveStatus(context.db, file, moved.value, {
      outcome: form.outcome,
      outcomeNote: form.reason,
    });
    await caseStore.saveStage(context.db, head, stage.value, context.today);
    await staleStore.clear(context.db, head.id, "stage1", context.now);
    await tellClient(context, {
      caseId: head.id,
      kind: "stage1-reported",
      facts: { auditId: file.id, outcome: form.outcome },
      documentId,
    });
    context.changed("stage1.concluded", {
      caseId: head.id,
      kind: "audit",
      id: file.id,
      before: { status: file.status, stage: head.stage },
      after: {
        status: moved.value,
        stage: stage.value,
        outcome: form.outcome,
        reason: form.reason,
        documentId,
      },
    });
    return accepted({ stage: stage.value, documentId });
  },
});
