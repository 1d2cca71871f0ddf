import { stage1Store } from "@/lib/data/stage1-store";
import { assessFinding } from "@/lib/domain/audit/assess-finding";
import { asMember } from "@/lib/domain/audit/assess-part";
import { assessFindingItem, assessStage1Open } from "@/lib/domain/audit/assess-stage1";
import { stage1FindingForm } from "@/lib/domain/audit/stage1-forms";
import { accepted, refused } from "@/lib/domain/outcome";
import { takeUpAudit } from "../audit/take-up-audit";
import { defineUseCase } from "../framework/define-use-case";

/** A finding of stage 1 (5.4.2.1 c): the client finds it at its audit, and stage 2 waits until it is verified. */
export const raiseStage1Finding = defineUseCase({
  name: "stage1-finding.raise",
  permission: "audit:conduct",
  method: "POST",
  path: "/cases/{caseId}/audits/{auditId}/stage1-findings",
  input: stage1FindingForm,
  async run(context, form) {
    const taken = await takeUpAudit(context, form);
    if (!taken.ok) return taken;
    const { head, file, rules } = taken.value;
    const member = asMember(file, context.actor.personId);
    if (!member.ok) return member;
    const refusals = [
      ...assessStage1Open(file),
      ...assessFindingItem(rules, form.item),
      ...assessFinding(rules, file, form),
    ];
    if (refusals.length > 0) return refused(...refusals);
    const { item, criterion, clause, statement, evidence } = form;
    const finding = { item, criterion, clause, statement, evidence, raisedOn: context.today };
    const id = await stage1Store.raise(context.db, file.id, finding);
    context.changed("stage1-finding.raised", {
      caseId: head.id,
      kind: "stage1-finding",
      id,
      after: finding,
    });
    return accepted({ id });
  },
});
