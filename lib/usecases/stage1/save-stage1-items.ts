import { stage1Store } from "@/lib/data/stage1-store";
import { asMember } from "@/lib/domain/audit/assess-part";
import { assessItems, assessStage1Open } from "@/lib/domain/audit/assess-stage1";
import { stage1ItemsForm } from "@/lib/domain/audit/stage1-forms";
import { accepted, refused } from "@/lib/domain/outcome";
import { takeUpAudit } from "../audit/take-up-audit";
import { defineUseCase } from "../framework/define-use-case";

/** What stage 1 found of its contents (5.4.2.1 b); saved as far as it has come. */
export const saveStage1Items = defineUseCase({
  name: "stage1.save-items",
  permission: "audit:conduct",
  method: "PUT",
  path: "/cases/{caseId}/audits/{auditId}/stage1-items",
  input: stage1ItemsForm,
  async run(context, form) {
    const taken = await takeUpAudit(context, form);
    if (!taken.ok) return taken;
    const { head, file, rules } = taken.value;
    const member = asMember(file, context.actor.personId);
    if (!member.ok) return member;
    const refusals = [...assessStage1Open(file), ...assessItems(rules, form.items)];
    if (refusals.length > 0) return refused(...refusals);
    const before = await stage1Store.items(context.db, file.id);
    const version = await stage1Store.saveItems(context.db, file.id, form.version, form.items);
    context.changed("stage1.items-saved", {
      caseId: head.id,
      kind: "audit",
      id: file.id,
      before,
      after: form.items,
    });
    return accepted({ version });
  },
});
