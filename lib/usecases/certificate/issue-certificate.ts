import { caseStore, type CaseHead } from "@/lib/data/case-store";
import { certificateStore } from "@/lib/data/certificate-store";
import { decisionStore } from "@/lib/data/decision-store";
import { moveCase } from "@/lib/domain/case/move-case";
import { rulesOfCase } from "@/lib/domain/case/rules-of-case";
import { assessIssue } from "@/lib/domain/certificate/assess-issue";
import { issueCertificateForm } from "@/lib/domain/certificate/certificate-content";
import { accepted, refused } from "@/lib/domain/outcome";
import { fromNotices } from "@/lib/domain/rule-refusal";
import { validity } from "@/rules/certificates/validity";
import { requireBody } from "../document/document-head";
import type { Context } from "../framework/context";
import { defineUseCase } from "../framework/define-use-case";
import { issueCertificatePapers } from "./certificate-papers";
import { drawCertificateNumber } from "./draw-number";
import { issueFile } from "./issue-file";

/** Who came second is told who issued the certificate, when and under which number; null: nobody has. */
const alreadyIssued = async ({ db }: Pick<Context, "db">, { id }: CaseHead) => {
  const issued = await certificateStore.issueOf(db, id);
  if (issued === null) return null;
  const { number, issuedOn, issuedBy } = issued;
  return refused({ code: "already-issued", clause: "5.9.4", facts: { number, issuedOn, issuedBy } });
};

/** Issues the certificate of a granted case (5.9.4): validity from the decision, whatever the day of issue (9.2). */
export const issueCertificate = defineUseCase({
  name: "certificate.issue",
  permission: "certificate:issue",
  method: "POST",
  path: "/cases/{caseId}/certificates",
  input: issueCertificateForm,
  async run(context, form) {
    const { db, today } = context;
    const head = await caseStore.lock(db, form.caseId);
    const file = await issueFile(context, head);
    const { decision, confirmation, effectivePersonnel } = file;
    const stage = moveCase(head.stage, "issue-certificate");
    const refusals = assessIssue(file);
    if (!stage.ok) return (await alreadyIssued(context, head)) ?? refused(...stage.refusals, ...refusals);
    if (decision === null || confirmation === null || effectivePersonnel === null || refusals.length > 0)
      return refused(...refusals);
    const body = await requireBody(context);
    if (!body.ok) return body;
    const rules = rulesOfCase(head);
    const valid = validity(rules.validity, { kind: "initial", decidedOn: decision.decidedOn });
    if (!valid.ok) return refused(...fromNotices(valid.refusals));
    const { firstDay, lastDay } = valid;
    const { content } = confirmation;
    const bodyDigits = body.value.approvalDigits;
    const number = await drawCertificateNumber(context, { rules, bodyDigits, cycle: 0, effectivePersonnel });
    const id = await certificateStore.create(db, head, {
      number,
      decisionId: decision.id,
      edition: rules.edition,
      firstCertifiedOn: firstDay,
      firstDay,
      lastDay,
      content,
      today,
      now: context.now,
    });
    await decisionStore.saveTold(db, decision.id, today);
    await caseStore.saveStage(db, head, stage.value, today);
    context.changed("certificate.issued", {
      caseId: head.id,
      kind: "certificate",
      id,
      before: { stage: head.stage },
      after: { number, firstDay, lastDay },
    });
    const issued = { id, number, firstDay, lastDay, decidedOn: decision.decidedOn };
    await issueCertificatePapers(context, { head, body: body.value, rules, content, issued });
    return accepted({ id, number, firstDay, lastDay });
  },
});
