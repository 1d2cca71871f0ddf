import { auditStore } from "@/lib/data/audit-store";
import { casePageStore } from "@/lib/data/case-page-store";
import { caseStore } from "@/lib/data/case-store";
import { documentStore } from "@/lib/data/document-store";
import { staleStore } from "@/lib/data/stale-store";
import { wayOutStore } from "@/lib/data/way-out-store";
import { moveAudit } from "@/lib/domain/audit/move-audit";
import { moveCase } from "@/lib/domain/case/move-case";
import { assessReopening, auditOfStep, REOPENINGS, type AuditOfCase } from "@/lib/domain/case/reopenings";
import { RAIL_STEPS, type RailStep } from "@/lib/domain/case/stage-rail";
import { reopenStageForm, type ReopenedStep } from "@/lib/domain/case/way-out-forms";
import { accepted, refused } from "@/lib/domain/outcome";
import type { Context } from "../framework/context";
import { tellClient } from "../notice/tell-client";
import { defineUseCase } from "../framework/define-use-case";
import { tellDecisionReopened } from "./tell-decision-reopened";

/** Steps after the reopened one that were done: they rest on it and are done again. */
const stepsAfter = async ({ db }: Context, caseId: string, step: ReopenedStep) => {
  const { rail } = await casePageStore.forFrame(db, caseId);
  const from = RAIL_STEPS.indexOf(REOPENINGS[step].rail);
  return RAIL_STEPS.filter((each, index) => index > from && rail.dates[each] !== undefined);
};

/** Stage 2 is planned from what stage 1 found (5.4.2.1 a): its plan goes with it. Its id where there was one. */
const takeBackStage2Plan = async ({ db, now }: Context, caseId: string, audits: readonly AuditOfCase[]) => {
  const stage2 = auditOfStep("plan", "stage2", audits);
  if (stage2 === null) return null;
  const head = await auditStore.head(db, caseId, stage2.id);
  const moved = moveAudit(head.status, "reopen-plan");
  if (!moved.ok) return null;
  await auditStore.saveStatus(db, head, moved.value);
  await wayOutStore.supersedePlans(db, head.id, now);
  return head.id;
};

/** Takes one audit back by its table; one that has not come so far stays where it is. True where its plan went. */
const takeBack = async ({ db, now }: Context, caseId: string, auditId: string, step: ReopenedStep) => {
  const { audit: action } = REOPENINGS[step];
  if (action === null) return false;
  const head = await auditStore.head(db, caseId, auditId);
  const moved = moveAudit(head.status, action);
  if (!moved.ok) return false;
  await auditStore.saveStatus(db, head, moved.value, step === "stage1" ? { outcome: null } : {});
  if (step === "report") await wayOutStore.returnReport(db, auditId);
  return step !== "report" && step !== "stage1" && (await wayOutStore.supersedePlans(db, auditId, now));
};

/** The owner of a step opens it again with a reason; what rested on it is marked and done anew. */
export const reopenStage = defineUseCase({
  name: "case.reopen-stage",
  permission: "case:reopen",
  method: "POST",
  path: "/cases/{caseId}/reopening",
  input: reopenStageForm,
  async run(context, { caseId, step, reason }) {
    const { db, actor, today, now } = context;
    const head = await caseStore.lock(db, caseId);
    const audits = await wayOutStore.audits(db, head.id);
    const refusals = assessReopening(step, { stage: head.stage, audits }, actor);
    if (refusals.length > 0) return refused(...refusals);
    const { action, papers, clause } = REOPENINGS[step];
    const stage = action === null ? accepted(head.stage) : moveCase(head.stage, action);
    if (!stage.ok) return stage;
    const after = await stepsAfter(context, head.id, step);
    const own = auditOfStep(step, head.stage, audits);
    const planAuditIds: string[] = [];
    for (const audit of own === null ? audits : [own])
      if (await takeBack(context, head.id, audit.id, step)) planAuditIds.push(audit.id);
    const planGone = step === "stage1" ? await takeBackStage2Plan(context, head.id, audits) : null;
    if (planGone !== null) planAuditIds.push(planGone);
    const steps: readonly RailStep[] = planGone === null ? after : ["plan", ...after];
    if (step === "review" || step === "contract") await wayOutStore.reopenContract(db, head.id);
    if (await documentStore.supersede(db, head.id, papers, now))
      await tellClient(context, {
        caseId: head.id,
        kind: "stage-reopened",
        facts: { step, reason, clause },
        documentId: null,
      });
    await staleStore.mark(db, { caseId: head.id, steps, planAuditIds, reason, causedBy: step, now });
    await caseStore.openDecisionRound(db, head);
    if (stage.value !== head.stage) await caseStore.saveStage(db, head, stage.value, today);
    if (step === "decision") await tellDecisionReopened(context, head, reason);
    context.changed("case.stage-reopened", {
      caseId: head.id,
      kind: "case",
      id: head.id,
      before: { stage: head.stage },
      after: { stage: stage.value, step, reason, stale: steps },
    });
    return accepted({ stage: stage.value, stale: steps });
  },
});
