import { auditStore } from "@/lib/data/audit-store";
import { NotFoundError } from "@/lib/data/errors";
import { teamStore } from "@/lib/data/team-store";
import { moveAudit } from "@/lib/domain/audit/move-audit";
import { accepted, refused } from "@/lib/domain/outcome";
import { TEAM_NOTICE_CLAUSE } from "@/lib/domain/team/client-answer";
import { answerObjectionForm } from "@/lib/domain/team/team-form";
import { defineUseCase } from "../framework/define-use-case";
import { tellClient } from "../notice/tell-client";
import { lockTeam } from "./team-context";

/**
 * The body answers an objection (5.4.4.8). Upheld: the audit goes back to a proposed team, and no task is issued
 * while that member is still in it. Not upheld: the reason goes to the client and the task stands.
 */
export const answerObjection = defineUseCase({
  name: "team.answer-objection",
  permission: "team:appoint",
  method: "POST",
  path: "/cases/{caseId}/audits/{auditId}/team/objections/{objectionId}/answer",
  input: answerObjectionForm,
  async run(context, form) {
    const { head, audit, file } = await lockTeam(context, { caseId: form.caseId, auditId: form.auditId });
    const objection = file.objections.find((each) => each.id === form.objectionId);
    if (objection === undefined) throw new NotFoundError("objection");
    if (objection.upheld !== null) return refused({ code: "objection-answered", clause: TEAM_NOTICE_CLAUSE });
    const status = form.upheld ? moveAudit(audit.status, "replace-member") : accepted(audit.status);
    if (!status.ok) return status;
    const { upheld, answer } = form;
    await teamStore.saveAnswer(context.db, objection.id, { upheld, answer, on: context.today });
    await auditStore.saveStatus(context.db, audit, status.value);
    await tellClient(context, {
      caseId: head.id,
      kind: "objection-answered",
      facts: { auditId: audit.id, objectionId: objection.id, upheld, answer },
      documentId: null,
    });
    context.changed("objection.answered", {
      caseId: head.id,
      kind: "audit",
      id: audit.id,
      before: { reason: objection.reason },
      after: { objectionId: objection.id, upheld, answer },
    });
    return accepted({ status: status.value });
  },
});
