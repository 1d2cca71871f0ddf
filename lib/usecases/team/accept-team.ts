import { auditStore } from "@/lib/data/audit-store";
import { toDateColumn } from "@/lib/data/parse/dates";
import { accepted, refused } from "@/lib/domain/outcome";
import { isAnswerable, TEAM_NOTICE_CLAUSE } from "@/lib/domain/team/client-answer";
import { acceptTeamForm } from "@/lib/domain/team/team-form";
import { defineUseCase } from "../framework/define-use-case";
import { lockTeam } from "./team-context";

/** The client has nothing against the named team (5.4.4.8). */
export const acceptTeam = defineUseCase({
  name: "team.accept",
  permission: "team:answer",
  method: "POST",
  path: "/cases/{caseId}/audits/{auditId}/team/acceptance",
  input: acceptTeamForm,
  async run(context, form) {
    const { head, audit, file } = await lockTeam(context, form);
    const answerable = isAnswerable(audit.status);
    if (!answerable.ok) return answerable;
    if (file.objections.some((objection) => objection.upheld === null))
      return refused({ code: "own-objection-open", clause: TEAM_NOTICE_CLAUSE });
    await auditStore.saveStatus(context.db, audit, audit.status, {
      clientAnsweredTeamOn: toDateColumn(context.today),
    });
    context.changed("team.accepted", { caseId: head.id, kind: "audit", id: audit.id });
    return accepted({ answeredOn: context.today });
  },
});
