import { auditStore } from "@/lib/data/audit-store";
import { documentStore } from "@/lib/data/document-store";
import { toDateColumn } from "@/lib/data/parse/dates";
import { taskOrderSchema } from "@/lib/documents/task-order/model";
import { accepted, refused } from "@/lib/domain/outcome";
import { isAnswerable, TEAM_NOTICE_CLAUSE } from "@/lib/domain/team/client-answer";
import { acceptTeamForm } from "@/lib/domain/team/team-form";
import { issueDocument } from "../document/issue-document";
import type { Context } from "../framework/context";
import { defineUseCase } from "../framework/define-use-case";
import { lockTeam } from "./team-context";

/** The task order as it was sent, now with the client's yes; null where its paper stands no more. */
const issueAcceptedOrder = async (
  context: Context,
  caseId: string,
  auditId: string,
): Promise<string | null> => {
  const { db, actor, today } = context;
  const kind = "task-order";
  const sent = taskOrderSchema.nullable().parse(await documentStore.standingModel(db, caseId, kind, auditId));
  if (sent === null) return null;
  const client = { name: actor.name, signedOn: today };
  const model = { ...sent, answer: { agrees: true, objection: "" }, client };
  return issueDocument(context, { caseId, kind, model, subjectId: auditId, isForClient: true });
};

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
    const documentId = await issueAcceptedOrder(context, head.id, audit.id);
    context.changed("team.accepted", {
      caseId: head.id,
      kind: "audit",
      id: audit.id,
      after: { documentId },
    });
    return accepted({ answeredOn: context.today });
  },
});
