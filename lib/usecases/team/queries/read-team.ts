import { codesHeld } from "@/lib/domain/team/team-file";
import { z } from "zod";
import { auditStore } from "@/lib/data/audit-store";
import { caseStore } from "@/lib/data/case-store";
import { lastAudited } from "@/lib/data/team-history";
import { teamStore } from "@/lib/data/team-store";
import { permissionScope } from "@/lib/domain/access/can";
import { moveAudit } from "@/lib/domain/audit/move-audit";
import { id } from "@/lib/domain/fields";
import { accepted } from "@/lib/domain/outcome";
import { assessTask } from "@/lib/domain/team/assess-task";
import { assessTaskDates, stage1Undated } from "@/lib/domain/team/assess-task-dates";
import { isAnswerable } from "@/lib/domain/team/client-answer";
import { defineQuery } from "../../framework/define-use-case";
import { teamContext } from "../team-context";

/** The team of one audit (5.4.4): who, when, what was declared and objected, and what blocks the task order. */
export const readTeam = defineQuery({
  name: "team.read",
  permission: "case:read",
  path: "/cases/{caseId}/audits/{auditId}/team",
  input: z.object({ caseId: id, auditId: id }),
  async run(context, form) {
    const { db, actor, today } = context;
    const head = await caseStore.head(db, form.caseId);
    const audit = await auditStore.head(db, head.id, form.auditId);
    const { rules, review, file, question, dates, window } = await teamContext(context, head, audit);
    const isStaff = actor.clientId === null;
    // A client sees no names before they are sent to it (5.4.4.8).
    const isNamed = isStaff || isAnswerable(audit.status).ok || audit.taskIssuedOn !== null;
    const checked = assessTask(question);
    // Weighed in making up a team, no bar (5.4.4.2 f); what the client knows of it is not told by the body's list.
    const auditedOn = isStaff ? await lastAudited(db, { clientId: head.clientId, auditId: audit.id }) : null;
    const mayAppoint = permissionScope(actor, "team:appoint").ok;
    const mayIssue = mayAppoint && moveAudit(audit.status, "issue-task").ok;
    const mayPropose = mayAppoint && moveAudit(audit.status, "propose-team").ok;
    return accepted({
      audit,
      isStaff,
      /** What a team has to bring, for whoever puts it together. */
      needs:
        mayPropose || mayIssue
          ? {
              ...{ halfDays: audit.determinedHalfDays, daysClause: rules.team.time.clause },
              ...{ codes: review.professionalCodes, kind: audit.kind, window },
            }
          : null,
      ...(await auditStore.method(db, audit.id)),
      members: (isNamed ? file.members : []).map((member) => ({
        personId: member.personId,
        name: member.name,
        role: member.role,
        tasks: member.tasks,
        isFullTime: member.isFullTime,
        codes: codesHeld(rules.schemes, member.codes).map((held) => held.code),
        declaredOn: member.declaredOn,
        auditedOn: auditedOn?.get(member.personId) ?? null,
        halfDays: file.slots.filter((slot) => slot.personId === member.personId).length,
      })),
      slots: isNamed ? file.slots : [],
      objections: file.objections,
      blocked: isStaff
        ? [...(checked.ok ? [] : checked.refusals), ...(mayIssue ? assessTaskDates(dates) : [])]
        : [],
      /** Told before anybody is put together or moved; with a proposal it stands among all that blocks it. */
      undated: mayAppoint && !mayIssue ? stage1Undated(dates) : [],
      counted: checked.ok ? checked.value : null,
      conditions: rules.stages.offSite.conditions,
      candidates: mayAppoint
        ? (await teamStore.candidates(db, rules.schemes, today)).map(({ personId, number, name }) => ({
            ...{ personId, number, name, auditedOn: auditedOn?.get(personId) ?? null },
          }))
        : [],
      mayPropose,
      mayIssue,
      mayChangeDates: mayAppoint && moveAudit(audit.status, "change-dates").ok,
      mayReplace: mayAppoint && moveAudit(audit.status, "replace-member").ok,
      approvers: mayAppoint
        ? (await teamStore.approvers(db, actor.personId, today)).filter(
            ({ id: personId }) => !file.members.some((member) => member.personId === personId),
          )
        : [],
      mayDeclare:
        audit.status === "team-proposed" &&
        file.members.some((member) => member.personId === actor.personId && member.declaredOn === null),
      mayAnswer: !isStaff && isAnswerable(audit.status).ok,
      mayAnswerObjection: mayAppoint,
    });
  },
});
