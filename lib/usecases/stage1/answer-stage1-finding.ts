import { auditStore } from "@/lib/data/audit-store";
import { caseStore } from "@/lib/data/case-store";
import { stage1Store } from "@/lib/data/stage1-store";
import { caseGoesOn } from "@/lib/domain/audit/audits-open";
import { assessAnswer } from "@/lib/domain/audit/assess-finding";
import { answerStage1FindingForm } from "@/lib/domain/audit/stage1-forms";
import { accepted, refused } from "@/lib/domain/outcome";
import { defineUseCase } from "../framework/define-use-case";

/** The client says what it did about a finding of stage 1 (5.4.2.1 c). */
export const answerStage1Finding = defineUseCase({
  name: "stage1-finding.answer",
  permission: "finding:answer",
  method: "POST",
  path: "/cases/{caseId}/audits/{auditId}/stage1-findings/{findingId}/answer",
  input: answerStage1FindingForm,
  async run(context, form) {
    const head = await caseStore.lock(context.db, form.caseId);
    const goesOn = caseGoesOn(head.stage);
    if (!goesOn.ok) return goesOn;
    const audit = await auditStore.head(context.db, head.id, form.auditId);
    const finding = await stage1Store.finding(context.db, audit.id, form.findingId);
    const refusals = assessAnswer(finding);
    if (refusals.length > 0) return refused(...refusals);
    const { today } = context;
    await stage1Store.saveAnswer(context.db, finding, form.answer, { basedOn: form.version, today });
    context.changed("stage1-finding.answered", {
      caseId: head.id,
      kind: "stage1-finding",
      id: finding.id,
      after: { answer: form.answer },
    });
    return accepted({ answeredOn: context.today });
  },
});
