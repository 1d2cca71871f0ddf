import { auditStore } from "@/lib/data/audit-store";
import { documentStore } from "@/lib/data/document-store";
import { planStore } from "@/lib/data/plan-store";
import { staleStore } from "@/lib/data/stale-store";
import { auditPlanSchema } from "@/lib/documents/audit-plan/model";
import { accepted, refused } from "@/lib/domain/outcome";
import { movePlan } from "@/lib/domain/plan/move-plan";
import { decidePlanAnswer } from "@/lib/domain/plan/plan-change";
import { agreePlanForm } from "@/lib/domain/plan/plan-form";
import { openObjections } from "@/lib/domain/team/client-answer";
import { issueDocument } from "../document/issue-document";
import type { Context } from "../framework/context";
import { defineUseCase } from "../framework/define-use-case";
import { lockTeam } from "../team/team-context";
import { isAmending } from "./plan-context";

/** The plan as it was sent, now with who agreed to it for the client and when; null where its paper stands no more. */
const issueAgreedPlan = async (context: Context, caseId: string, auditId: string): Promise<string | null> => {
  const { db, actor, today } = context;
  const kind = "audit-plan";
  const sent = auditPlanSchema.nullable().parse(await documentStore.standingModel(db, caseId, kind, auditId));
  if (sent === null) return null;
  const model = { ...sent, client: { name: actor.name, signedOn: today } };
  return issueDocument(context, { caseId, kind, model, subjectId: auditId, isForClient: true });
};

/** The client agrees to the plan it was sent, to no other version (5.4.6.1), and with no objection open (5.4.4.8). */
export const agreePlan = defineUseCase({
  name: "plan.agree",
  permission: "plan:agree",
  method: "POST",
  path: "/cases/{caseId}/audits/{auditId}/plan/agreement",
  input: agreePlanForm,
  async run(context, form) {
    const team = await lockTeam(context, { caseId: form.caseId, auditId: form.auditId });
    const { head, audit, file } = team;
    const plans = await planStore.ofAudit(context.db, audit.id);
    const moved = movePlan(audit.status, "agree-plan", await isAmending(context, team, plans));
    const answered = decidePlanAnswer({ plans, number: form.number, moved });
    if (!answered.ok) return answered;
    const { plan, status } = answered.value;
    const objected = openObjections(file.objections);
    if (objected.length > 0) return refused(...objected);
    await planStore.saveAgreed(context.db, audit.id, plan, {
      agreedBy: context.actor.name,
      today: context.today,
    });
    await auditStore.saveStatus(context.db, audit, status);
    await staleStore.clearPlan(context.db, head.id, audit.id, context.now);
    const documentId = await issueAgreedPlan(context, head.id, audit.id);
    context.changed("plan.agreed", {
      caseId: head.id,
      kind: "audit",
      id: audit.id,
      after: { number: plan.number, agreedBy: context.actor.name, documentId },
    });
    return accepted({ agreedOn: context.today });
  },
});
