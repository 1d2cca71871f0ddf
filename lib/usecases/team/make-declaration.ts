import { teamStore } from "@/lib/data/team-store";
import { accepted, refused } from "@/lib/domain/outcome";
import { declarationForm } from "@/lib/domain/team/team-form";
import { defineUseCase } from "../framework/define-use-case";
import { lockTeam } from "./team-context";

/** A member declares for this audit whether he had to do with the client (5.4.4.1); nobody declares for another. */
export const makeDeclaration = defineUseCase({
  name: "declaration.make",
  permission: "declaration:make",
  method: "POST",
  path: "/cases/{caseId}/audits/{auditId}/declaration",
  input: declarationForm,
  async run(context, form) {
    const { head, audit, rules, file } = await lockTeam(context, {
      caseId: form.caseId,
      auditId: form.auditId,
    });
    const { clause } = rules.team.impartiality;
    const member = file.members.find((each) => each.personId === context.actor.personId);
    if (member === undefined) return refused({ code: "not-in-this-team", clause });
    if (audit.status !== "team-proposed")
      return refused({
        code: "wrong-audit-status",
        clause,
        facts: { status: audit.status, action: "declare" },
      });
    if (form.hasNoTies !== (form.lastTieOn === null))
      return refused({ code: "tie-day-needed", clause, field: "lastTieOn" });
    if (form.lastTieOn !== null && form.lastTieOn > context.today)
      return refused({ code: "tie-day-in-future", clause, field: "lastTieOn" });
    const declared = { on: context.today, lastTieOn: form.lastTieOn, note: form.note };
    await teamStore.saveDeclaration(context.db, audit.id, member.personId, declared);
    context.changed("declaration.made", {
      caseId: head.id,
      kind: "audit",
      id: audit.id,
      after: { personId: member.personId, ...declared },
    });
    return accepted({ declaredOn: context.today });
  },
});
