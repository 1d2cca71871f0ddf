import { NotFoundError } from "@/lib/data/errors";
import { planStore } from "@/lib/data/plan-store";
import { sampleStore } from "@/lib/data/sample-store";
import { accepted } from "@/lib/domain/outcome";
import { movePlan } from "@/lib/domain/plan/move-plan";
import { planForm } from "@/lib/domain/plan/plan-form";
import { defineUseCase } from "../framework/define-use-case";
import { lockTeam } from "../team/team-context";
import { isAmending, leaderOnly } from "./plan-context";

/** Saves the leader's draft of the plan (5.4.6); changing a plan that is out makes the next version. */
export const savePlan = defineUseCase({
  name: "plan.save",
  permission: "plan:write",
  method: "PUT",
  path: "/cases/{caseId}/audits/{auditId}/plan",
  input: planForm,
  async run(context, form) {
    const { db } = context;
    const team = await lockTeam(context, { caseId: form.caseId, auditId: form.auditId });
    const { head, audit, review } = team;
    const leader = leaderOnly(context, team);
    if (!leader.ok) return leader;
    const plans = await planStore.ofAudit(db, audit.id);
    const movable = movePlan(audit.status, "issue-plan", await isAmending(context, team, plans));
    if (!movable.ok) return movable;
    const known = new Set((await sampleStore.ofCase(db, head.id)).map((site) => site.id));
    if (form.rows.some((row) => row.siteId !== null && !known.has(row.siteId)))
      throw new NotFoundError("site");
    const [last] = plans;
    const saved = await planStore.saveDraft(db, audit.id, last ?? null, form, review.criteria);
    const { purpose, scope, rows } = form;
    context.changed("plan.saved", {
      caseId: head.id,
      kind: "audit",
      id: audit.id,
      before: last === undefined ? null : { number: last.number, rows: last.rows },
      after: { number: saved.number, purpose, scope, rows },
    });
    return accepted(saved);
  },
});
