import { auditStore } from "@/lib/data/audit-store";
import { caseStore } from "@/lib/data/case-store";
import { factsStore } from "@/lib/data/facts-store";
import { assessSettlement } from "@/lib/domain/audit/assess-facts";
import { settleFactsForm } from "@/lib/domain/audit/facts-file";
import { accepted, refused } from "@/lib/domain/outcome";
import { defineUseCase } from "../framework/define-use-case";

/** The programme manager settles what the found facts ask for: more days for stage 2, a larger sample (5.6.2 c). */
export const settleFacts = defineUseCase({
  name: "facts.settle",
  permission: "programme:write",
  method: "POST",
  path: "/cases/{caseId}/audits/{auditId}/facts/settlement",
  input: settleFactsForm,
  async run(context, form) {
    const head = await caseStore.lock(context.db, form.caseId);
    const audit = await auditStore.head(context.db, head.id, form.auditId);
    const facts = await factsStore.onFile(context.db, audit.id);
    const held = await factsStore.held(context.db, head.id);
    const refusals = assessSettlement(facts, held, form.addedHalfDays);
    if (facts === null || refusals.length > 0) return refused(...refusals);
    if (form.addedHalfDays > 0) await factsStore.addToStage2(context.db, head.id, form.addedHalfDays);
    await factsStore.saveSettled(context.db, facts, {
      basedOn: form.version,
      settlement: form.settlement,
      today: context.today,
    });
    context.changed("facts.settled", {
      caseId: head.id,
      kind: "audit",
      id: audit.id,
      before: { determinedHalfDays: held.determinedHalfDays },
      after: { addedHalfDays: form.addedHalfDays, settlement: form.settlement },
    });
    return accepted({ settledOn: context.today });
  },
});
