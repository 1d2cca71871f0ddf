import { evidenceStore } from "@/lib/data/evidence-store";
import { assessWithdrawal } from "@/lib/domain/audit/assess-evidence";
import { withdrawEvidenceForm } from "@/lib/domain/audit/evidence-form";
import { accepted } from "@/lib/domain/outcome";
import { takeUpAudit } from "../audit/take-up-audit";
import { defineUseCase } from "../framework/define-use-case";

/** A file that was added by mistake supports nothing from here on; it stays, with who took it back and why. */
export const withdrawEvidence = defineUseCase({
  name: "evidence.withdraw",
  permission: "audit:conduct",
  method: "POST",
  path: "/cases/{caseId}/audits/{auditId}/evidence/{evidenceId}/withdrawal",
  input: withdrawEvidenceForm,
  async run(context, form) {
    const taken = await takeUpAudit(context, form);
    if (!taken.ok) return taken;
    const { head, file } = taken.value;
    const evidence = await evidenceStore.forAudit(context.db, file.id, form.evidenceId);
    const judged = assessWithdrawal(file, evidence, context.actor.personId);
    if (!judged.ok) return judged;
    await evidenceStore.withdraw(context.db, evidence.id, form.reason, context.today);
    context.changed("evidence.withdrawn", {
      caseId: head.id,
      kind: "evidence",
      id: evidence.id,
      before: { name: evidence.name, sha256: evidence.sha256 },
      after: { reason: form.reason },
    });
    return accepted(null);
  },
});
