import { auditStore } from "@/lib/data/audit-store";
import { toDateColumn } from "@/lib/data/parse/dates";
import { teamStore } from "@/lib/data/team-store";
import { accepted, refused } from "@/lib/domain/outcome";
import { isAnswerable, TEAM_NOTICE_CLAUSE } from "@/lib/domain/team/client-answer";
import { objectToMemberForm } from "@/lib/domain/team/team-form";
import { defineUseCase } from "../framework/define-use-case";
import { lockTeam } from "./team-context";

/** The client objects to one member with a reason (5.4.4.8); the plan waits until the body has answered. */
export const objectToMember = defineUseCase({
  name: "team.object",
  permission: "team:answer",
  method: "POST",
  path: "/cases/{caseId}/audits/{auditId}/team/objections",
  input: objectToMemberForm,
  async run(context, form) {
    const { head, audit, file } = await lockTeam(context, { caseId: form.caseId, auditId: form.auditId });
    const answerable = isAnswerable(audit.status);
    if (!answerable.ok) return answerable;
    const { personId, reason } = form;
    if (!file.members.some((member) => member.personId === personId))
      return refused({ code: "person-not-in-team", clause: TEAM_NOTICE_CLAUSE, field: "personId" });
    if (file.objections.some((one) => one.personId === personId && one.upheld === null))
      return refused({ code: "own-objection-open", clause: TEAM_NOTICE_CLAUSE, field: "personId" });
    const id = await teamStore.createObjection(context.db, {
      auditId: audit.id,
      personId,
      reason,
      on: context.today,
    });
    await auditStore.saveStatus(context.db, audit, audit.status, {
      clientAnsweredTeamOn: toDateColumn(context.today),
    });
    context.changed("team.objected", {
      caseId: head.id,
      kind: "audit",
      id: audit.id,
      after: { id, personId, reason },
    });
    return accepted({ id });
  },
});
