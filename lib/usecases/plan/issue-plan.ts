import { auditStore } from "@/lib/data/audit-store";
import { planStore } from "@/lib/data/plan-store";
import { isUnderWay } from "@/lib/domain/audit/assess-visit";
import { accepted, refused } from "@/lib/domain/outcome";
import { assessPlan } from "@/lib/domain/plan/assess-plan";
import { movePlan } from "@/lib/domain/plan/move-plan";
import { assessChangeAnswer, openChangeRequest } from "@/lib/domain/plan/plan-change";
import { issuePlanForm } from "@/lib/domain/plan/plan-form";
import { requireBody } from "../document/document-head";
import { issueDocument } from "../document/issue-document";
import { defineUseCase } from "../framework/define-use-case";
import { lockTeam } from "../team/team-context";
import { tellClient } from "../notice/tell-client";
import { auditPlanModel } from "./audit-plan-model";
import { isAmending, leaderOnly, planQuestion } from "./plan-context";

/**
 * Issues the drafted plan to the client (5.4.6): everything that is missing is refused at once. Where the client had
 * asked for a change, the answer goes with the version, whether it was changed or not (5.4.6.1).
 */
export const issuePlan = defineUseCase({
  name: "plan.issue",
  permission: "plan:write",
  method: "POST",
  path: "/cases/{caseId}/audits/{auditId}/plan/issue",
  input: issuePlanForm,
  async run(context, form) {
    const { db, today } = context;
    const team = await lockTeam(context, { caseId: form.caseId, auditId: form.auditId });
    const { head, audit } = team;
    const leader = leaderOnly(context, team);
    if (!leader.ok) return leader;
    const plans = await planStore.ofAudit(db, audit.id);
    const status = movePlan(audit.status, "issue-plan", await isAmending(context, team, plans));
    if (!status.ok) return status;
    const [plan] = plans;
    if (plan?.status !== "draft") return refused({ code: "no-plan-drafted", clause: "5.4.6" });
    if (plan.version !== form.version)
      return refused({ code: "plan-changed-since", facts: { version: plan.version } });
    const asked = openChangeRequest(plans);
    const answer = form.answer.trim();
    const refusals = [
      ...assessPlan(await planQuestion(context, team, plan)),
      ...assessChangeAnswer(asked, answer),
    ];
    if (refusals.length > 0) return refused(...refusals);
    const body = await requireBody(context);
    if (!body.ok) return body;
    // What an audit under way is held by stays agreed until the client has agreed to the next version.
    await planStore.saveIssued(db, audit.id, plan, { today, keepsAgreed: isUnderWay(audit.status) });
    if (asked !== null) await planStore.saveChangeAnswered(db, asked.id, { answer, today });
    await auditStore.saveStatus(db, audit, status.value);
    const told = asked === null ? {} : { changeAsked: asked.number, answer };
    const documentId = await issueDocument(context, {
      caseId: head.id,
      kind: "audit-plan",
      model: await auditPlanModel(context, team, plan, body.value),
      subjectId: audit.id,
      isForClient: true,
    });
    await tellClient(context, {
      caseId: head.id,
      kind: "plan-issued",
      facts: { auditId: audit.id, number: plan.number, ...told },
      documentId,
    });
    context.changed("plan.issued", {
      caseId: head.id,
      kind: "audit",
      id: audit.id,
      after: { number: plan.number, documentId, ...told },
    });
    return accepted({ number: plan.number, documentId });
  },
});
