import { auditStore } from "@/lib/data/audit-store";
import { planStore } from "@/lib/data/plan-store";
import { accepted } from "@/lib/domain/outcome";
import { movePlan } from "@/lib/domain/plan/move-plan";
import { decidePlanAnswer } from "@/lib/domain/plan/plan-change";
import { askPlanChangeForm } from "@/lib/domain/plan/plan-form";
import { defineUseCase } from "../framework/define-use-case";
import { tellLeaderAndManager } from "../team/tell-team";
import { lockTeam } from "../team/team-context";
import { isAmending } from "./plan-context";

/**
 * The client asks for a change of the plan it was sent, with its reason (5.4.6.1): the plan goes back to the leader,
 * who sends the next version, changed or not, and says with it what became of the wish.
 */
export const askPlanChange = defineUseCase({
  name: "plan.ask-change",
  permission: "plan:agree",
  method: "POST",
  path: "/cases/{caseId}/audits/{auditId}/plan/change-request",
  input: askPlanChangeForm,
  async run(context, form) {
    const { db, today, actor } = context;
    const team = await lockTeam(context, { caseId: form.caseId, auditId: form.auditId });
    const { head, audit } = team;
    const plans = await planStore.ofAudit(db, audit.id);
    const moved = movePlan(audit.status, "ask-plan-change", await isAmending(context, team, plans));
    const { number, reason } = form;
    const answered = decidePlanAnswer({ plans, number, moved });
    if (!answered.ok) return answered;
    const { plan, status } = answered.value;
    await planStore.saveChangeAsked(db, plan, { reason, askedBy: actor.name, today });
    await auditStore.saveStatus(db, audit, status);
    await tellLeaderAndManager(context, team, {
      template: "plan-change-asked",
      facts: { number: String(number), reason },
    });
    context.changed("plan.change-asked", {
      caseId: head.id,
      kind: "audit",
      id: audit.id,
      after: { number, reason, askedBy: actor.name },
    });
    return accepted({ askedOn: today });
  },
});
