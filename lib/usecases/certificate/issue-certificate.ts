import { caseStore, type CaseHead } from "@/lib/data/case-store";
import { certificateStore } from "@/lib/data/certificate-store";
import { decisionStore, type DecisionOnFile } from "@/lib/data/decision-store";
import { moveCase } from "@/lib/domain/case/move-case";
import { rulesOfScheme } from "@/lib/domain/case/rules-of-case";
import { assessIssue } from "@/lib/domain/certificate/assess-issue";
import { issueCertificateForm, type CertificateContent } from "@/lib/domain/certificate/certificate-content";
import { contentOfSystem } from "@/lib/domain/certificate/content-of-system";
import { accepted, refused } from "@/lib/domain/outcome";
import { fromNotices } from "@/lib/domain/rule-refusal";
import type { Body } from "@/lib/domain/setting/body-setting";
import { validity } from "@/rules/certificates/validity";
import { requireBody } from "../document/document-head";
import type { Context } from "../framework/context";
import { defineUseCase } from "../framework/define-use-case";
import { issueCertificatePapers } from "./certificate-papers";
import { drawCertificateNumber } from "./draw-number";
import { issueFile } from "./issue-file";

/** Who came second is told who issued the certificates, when and under which numbers; null: nobody has. */
const alreadyIssued = async ({ db }: Pick<Context, "db">, { id }: CaseHead) => {
  const issued = await certificateStore.issueOf(db, id);
  if (issued === null) return null;
  const { numbers, issuedOn, issuedBy } = issued;
  const number = numbers.length === 1 ? (numbers[0] ?? "") : numbers;
  return refused({ code: "already-issued", clause: "5.9.4", facts: { number, issuedOn, issuedBy } });
};

/** How long the certificate on a decision is valid, by the rules of its own system and from its own day (9.2). */
const validityOf = (head: CaseHead, { scheme, decidedOn }: Pick<DecisionOnFile, "scheme" | "decidedOn">) =>
  validity(rulesOfScheme(head, scheme).validity, { kind: "initial", decidedOn });

type Granted = Readonly<{
  head: CaseHead;
  body: Body;
  grant: DecisionOnFile;
  content: CertificateContent;
  effectivePersonnel: number;
}>;

/** One certificate with its number and its papers, as its own system's decision and edition have it (5.9.4, 11.1). */
const issueOne = async (context: Context, granted: Granted) => {
  const { db, today, now } = context;
  const { head, body, grant, effectivePersonnel } = granted;
  const rules = rulesOfScheme(head, grant.scheme);
  const valid = validityOf(head, grant);
  if (!valid.ok) throw new RangeError(`No validity from ${grant.decidedOn}: asked before the first write`);
  const { firstDay, lastDay } = valid;
  const content = contentOfSystem(head, grant.scheme, granted.content);
  const asked = { rules, bodyDigits: body.approvalDigits, cycle: 0, effectivePersonnel };
  const number = await drawCertificateNumber(context, asked);
  const id = await certificateStore.create(db, head, {
    ...{ number, decisionId: grant.id, scheme: grant.scheme, edition: rules.edition },
    ...{ firstCertifiedOn: firstDay, firstDay, lastDay },
    ...{ content, today, now },
  });
  await decisionStore.saveTold(db, grant.id, today);
  context.changed("certificate.issued", {
    caseId: head.id,
    kind: "certificate",
    id,
    before: { stage: head.stage },
    after: { number, firstDay, lastDay },
  });
  const issued = { id, number, firstDay, lastDay, decidedOn: grant.decidedOn };
  await issueCertificatePapers(context, { head, body, rules, content, issued });
  return { id, scheme: grant.scheme, number, firstDay, lastDay };
};

/**
 * Issues the certificate of a granted case (5.9.4), of several systems one for each that was granted, in one act:
 * validity from the decision, whatever the day of issue (9.2).
 */
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
    const { grants, confirmation, effectivePersonnel } = file;
    const stage = moveCase(head.stage, "issue-certificate");
    const refusals = assessIssue(file);
    if (!stage.ok) return (await alreadyIssued(context, head)) ?? refused(...stage.refusals, ...refusals);
    const [first] = grants;
    if (first === undefined || confirmation === null || effectivePersonnel === null || refusals.length > 0)
      return refused(...refusals);
    const body = await requireBody(context);
    if (!body.ok) return body;
    const barred = grants.flatMap((grant) => {
      const valid = validityOf(head, grant);
      return valid.ok ? [] : fromNotices(valid.refusals);
    });
    if (barred.length > 0) return refused(...barred);
    await caseStore.saveStage(db, head, stage.value, today);
    const { content } = confirmation;
    const shared = { head, body: body.value, content, effectivePersonnel };
    const issued = await issueOne(context, { ...shared, grant: first });
    const certificates = [issued];
    for (const grant of grants.slice(1)) certificates.push(await issueOne(context, { ...shared, grant }));
    const { id, number, firstDay, lastDay } = issued;
    return accepted({ id, number, firstDay, lastDay, certificates });
  },
});
