import { stage1Store } from "@/lib/data/stage1-store";
import { assessVerification } from "@/lib/domain/audit/assess-finding";
import { asAuditor } from "@/lib/domain/audit/assess-part";
import { verifyStage1FindingForm } from "@/lib/domain/audit/stage1-forms";
import { accepted, refused } from "@/lib/domain/outcome";
import { takeUpAudit } from "../audit/take-up-audit";
import { defineUseCase } from "../framework/define-use-case";
import { tellClient } from "../notice/tell-client";

/** The team verifies the answer to a finding of stage 1, or sends it back (5.4.2.1 c). */
export const verifyStage1Finding = defineUseCase({
  name: "stage1-finding.verify",
  permission: "audit:conduct",
  method: "POST",
  path: "/cases/{caseId}/audits/{auditId}/stage1-findings/{findingId}/verification",
  input: verifyStage1FindingForm,
  async run(context, form) {
    const taken = await takeUpAudit(context, form);
    if (!taken.ok) return taken;
    const { head, file } = taken.value;
    const auditor = asAuditor(file, context.actor.personId);
    if (!auditor.ok) return auditor;
    const finding = await stage1Store.finding(context.db, file.id, form.findingId);
    const refusals = assessVerification(finding, form.verifiedOn, context.today);
    if (refusals.length > 0) return refused(...refusals);
    const { verification, verifiedOn, isVerified } = form;
    if (isVerified)
      await stage1Store.saveVerified(context.db, finding, {
        basedOn: form.version,
        verification,
        verifiedOn,
        personId: auditor.value.personId,
      });
    else await stage1Store.saveReturned(context.db, finding, form.version, verification);
    await tellClient(context, {
      caseId: head.id,
      kind: isVerified ? "stage1-finding-verified" : "stage1-finding-returned",
      facts: { auditId: file.id, findingId: finding.id },
      documentId: null,
    });
    context.changed(isVerified ? "stage1-finding.verified" : "stage1-finding.returned", {
      caseId: head.id,
      kind: "stage1-finding",
      id: finding.id,
      before: { answer: finding.answer },
      after: { verification, verifiedOn: isVerified ? verifiedOn : null },
    });
    return accepted({ isVerified });
  },
});
