import { auditStore } from "@/lib/data/audit-store";
import { teamStore } from "@/lib/data/team-store";
import { moveAudit } from "@/lib/domain/audit/move-audit";
import { accepted, refused } from "@/lib/domain/outcome";
import { assessReplacement } from "@/lib/domain/team/assess-replacement";
import { replaceMemberForm } from "@/lib/domain/team/team-form";
import { defineUseCase } from "../framework/define-use-case";
import { lockTeam } from "./team-context";

/**
 * Puts one person in another's place after the task was issued (5.4.4.7 e): only for an unforeseeable event that
 * somebody else approved. The joining person takes over role, tasks and half-days; the audit returns to a proposed
 * team, so that the new one declares, everything is checked afresh and the client is told.
 */
export const replaceMember = defineUseCase({
  name: "team.replace-member",
  permission: "team:appoint",
  method: "POST",
  path: "/cases/{caseId}/audits/{auditId}/team/replacements",
  input: replaceMemberForm,
  async run(context, form) {
    const { db, today, actor } = context;
    const { head, audit, rules, duties, file } = await lockTeam(context, form);
    const status = moveAudit(audit.status, "replace-member");
    if (!status.ok) return status;
    const { leavingPersonId, joiningPersonId, approvedByPersonId, reason } = form;
    const people = await teamStore.people(db, [joiningPersonId, approvedByPersonId]);
    const slots = file.slots.map((slot) =>
      slot.personId === leavingPersonId ? { ...slot, personId: joiningPersonId } : slot,
    );
    const taken = await teamStore.taken(db, audit.id, slots);
    const approverIds = (await teamStore.approvers(db, actor.personId, today)).map(({ id }) => id);
    const refusals = [
      ...assessReplacement({ rules, form, file, people, approverIds, duties, actorPersonId: actor.personId }),
      ...taken.map((facts) => ({ code: "person-busy", clause: "5.4.4.1", facts })),
    ];
    if (refusals.length > 0) return refused(...refusals);
    const members = file.members.map(({ personId, role, tasks }) => ({
      personId: personId === leavingPersonId ? joiningPersonId : personId,
      role,
      tasks,
    }));
    await teamStore.saveMembers(db, audit.id, members);
    if (!(await teamStore.saveSlots(db, audit.id, slots)))
      return refused({ code: "person-busy-now", clause: "5.4.4.1" });
    await teamStore.createReplacement(db, {
      ...{ auditId: audit.id, leavingPersonId, joiningPersonId, approvedByPersonId, reason, on: today },
    });
    await auditStore.saveStatus(db, audit, status.value);
    context.changed("member.replaced", {
      caseId: head.id,
      kind: "audit",
      id: audit.id,
      before: { personId: leavingPersonId },
      after: { personId: joiningPersonId, reason, approvedByPersonId },
    });
    return accepted({ version: audit.version + 1 });
  },
});
