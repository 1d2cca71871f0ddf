import { auditStore } from "@/lib/data/audit-store";
import { caseStore } from "@/lib/data/case-store";
import { wayOutStore } from "@/lib/data/way-out-store";
import { moveAudit } from "@/lib/domain/audit/move-audit";
import { assessStage1Repetition, assessStage2Repetition } from "@/lib/domain/case/assess-repetition";
import { CASE_TRANSITIONS } from "@/lib/domain/case/case-machine";
import { moveCase } from "@/lib/domain/case/move-case";
import { repeatStageForm } from "@/lib/domain/case/way-out-forms";
import { accepted, refused } from "@/lib/domain/outcome";
import { defineUseCase } from "../framework/define-use-case";
import { tellClient } from "../notice/tell-client";
import { repetitionFacts } from "./repetition-facts";

const ASSESS = { stage1: assessStage1Repetition, stage2: assessStage2Repetition } as const;

/** A stage is done again after its limit was missed: a new round, the old one abandoned (5.1, 5.5.8.2). */
export const repeatStage = defineUseCase({
  name: "case.repeat-stage",
  permission: "programme:write",
  method: "POST",
  path: "/cases/{caseId}/repetition",
  input: repeatStageForm,
  async run(context, { caseId, stage: repeated, reason }) {
    const { db, today } = context;
    const head = await caseStore.lock(db, caseId);
    const found = await repetitionFacts(context, head);
    if (!found.ok) return found;
    const refusals = ASSESS[repeated](found.value.facts);
    if (refusals.length > 0) return refused(...refusals);
    const stage = moveCase(head.stage, `repeat-${repeated}`);
    if (!stage.ok) return stage;
    const old = found.value[repeated];
    if (old === null) return refused({ code: "stage-not-ended", clause: "5.1" });
    const { stage2 } = found.value;
    if (repeated === "stage1" && stage2 !== null) {
      // Its plan was made for a stage 1 that no longer counts.
      const back = moveAudit(stage2.status, "reopen");
      if (back.ok) await auditStore.saveStatus(db, stage2, back.value);
      await wayOutStore.supersedePlans(db, stage2.id, context.now);
    }
    const auditId = await wayOutStore.repeatAudit(db, old);
    await caseStore.openDecisionRound(db, head);
    if (stage.value !== head.stage) await caseStore.saveStage(db, head, stage.value, today);
    await tellClient(context, {
      caseId: head.id,
      kind: "stage-repeated",
      facts: { stage: repeated, auditId, reason, clause: CASE_TRANSITIONS[`repeat-${repeated}`].clause },
      documentId: null,
    });
    context.changed("case.stage-repeated", {
      caseId: head.id,
      kind: "case",
      id: head.id,
      before: { stage: head.stage, auditId: old.id, round: old.round },
      after: { stage: stage.value, auditId, round: old.round + 1, reason },
    });
    return accepted({ stage: stage.value, auditId });
  },
});
