import { applicationStore } from "@/lib/data/application-store";
import type { CaseHead } from "@/lib/data/case-store";
import { factBasisStore } from "@/lib/data/fact-basis-store";
import { stage1Store } from "@/lib/data/stage1-store";
import type { Stage2ReportModel } from "@/lib/documents/stage2-report/model";
import type { ConductFile } from "@/lib/domain/audit/conduct-file";
import { everyRulesOfCase } from "@/lib/domain/case/rules-of-case";
import { accepted, type Outcome } from "@/lib/domain/outcome";
import { VERDICTS } from "@/lib/domain/nonconformity/nonconformity-forms";
import type { SupplementaryOrder } from "@/lib/domain/supplementary/supplementary-file";
import type { ReportRecord } from "@/lib/domain/report/report-record";
import type { PlainDate } from "@/rules/core/plain-date";
import { latestHeld, schemeHistories } from "@/rules/schemes/registry";
import type { CaseRules } from "@/lib/domain/case/combined-rules";
import {
  confirmationRows,
  linesOf,
  managementRepresentative,
  PAPER_METHODS,
  paperMember,
  settlementRows,
} from "../audit/paper-parts";
import { documentHead, requireBody, subjectOf } from "../document/document-head";
import { subjectInForce } from "../document/subject-in-force";
import { issueDocument } from "../document/issue-document";
import type { Context } from "../framework/context";
import { issueCheckList } from "./issue-check-list";
import { writtenPaper } from "./written-paper";
import {
  activityRows,
  conclusionRows,
  evidenceRows,
  nonconformityRows,
  profileLines,
  memberSignatures,
  stage1Lines,
  unresolvedLines,
  writtenOr,
} from "./report-paper";

export type SignedReport = Readonly<{
  head: CaseHead;
  file: ConductFile;
  rules: CaseRules;
  record: ReportRecord;
  /** Members who have signed exactly this. */
  signatures: readonly Readonly<{ personId: string; signedOn: PlainDate }>[];
}>;

const AUDIT_KINDS = {
  stage1: "initial",
  stage2: "initial",
  surveillance: "surveillance",
  recertification: "recertification",
  special: "special",
  supplementary: "supplementary",
} as const;

/** What it was ordered for and what came of it; the closing waited for a word on each. */
const supplementaryOf = ({
  matters,
  orderedOn,
  orderedBy,
  reasons,
}: SupplementaryOrder): NonNullable<Stage2ReportModel["supplementary"]> => ({
  ...{ orderedOn, orderedBy, reasons },
  matters: matters.map(({ number, clause, unit, statement, judged }) => ({
    ...{ number, clause, unit, statement },
    verdict: VERDICTS.find((verdict) => verdict === judged?.verdict) ?? "open",
    ...{ finding: judged?.finding ?? "", judgedBy: judged?.judgedBy ?? "" },
    judgedOn: judged?.judgedOn ?? orderedOn,
  })),
});

/** The audit report with contents a) to k) of 5.5.9.2, written from the records; frozen with the signature. */
export const issueStage2Report = async (context: Context, signed: SignedReport): Promise<Outcome<string>> => {
  const { head, file, rules, record, signatures } = signed;
  const { facts, content, closingHeldOn, order } = record;
  if (closingHeldOn === null || (facts === null && order === null))
    throw new RangeError(`Audit ${file.id} is not complete`);
  const body = await requireBody(context);
  if (!body.ok) return body;
  await issueCheckList(context, body.value, signed);
  const { content: application } = await applicationStore.submitted(context.db, head.id);
  const leader = file.team.find(({ role }) => role === "leader");
  const every = everyRulesOfCase(head);
  const model: Stage2ReportModel = {
    ...documentHead(body.value, { document: "stage2-report", number: head.number, issuedOn: context.today }),
    subject: await subjectInForce(context, head.id, subjectOf(rules, application, file.plan?.criteria ?? [])),
    systems: schemeHistories.map((history) => ({
      ...latestHeld(history).system,
      isAudited: rules.schemes.includes(history.scheme),
    })),
    stage: file.kind,
    auditKind: AUDIT_KINDS[file.kind],
    representative: managementRepresentative(file),
    purpose: content.purpose.text,
    auditScope: file.plan?.scope ?? facts?.scope ?? "",
    method: PAPER_METHODS[file.method],
    period: { from: content.timing.coveredFrom ?? closingHeldOn, to: closingHeldOn },
    manDays: { determined: record.determinedHalfDays, actual: record.actualHalfDays },
    team: file.team.map((member) => paperMember(file, member, rules)),
    peopleMet: content["people-met"].people,
    activities: activityRows(file, record),
    planChange: writtenOr(content.completion.plan === "kept", content.completion.changes, "planKept"),
    confirmations:
      facts === null ? [] : confirmationRows(await factBasisStore.reviewed(context.db, head.id), facts),
    settlements: settlementRows(record.settlements),
    profile: facts === null ? [] : profileLines(application, facts),
    evidence: evidenceRows(record),
    stage1Findings: stage1Lines(await stage1Store.findingsOfCase(context.db, head.id)),
    nonconformities: nonconformityRows(rules, record, closingHeldOn),
    improvements: record.nonconformities
      .filter(({ grade }) => grade === "improvement")
      .map(({ statement }) => statement),
    positive: linesOf(content["follow-up"].positive),
    systemConclusions: order === null ? conclusionRows(content.conclusions, every) : [],
    summary: linesOf(content.summary.text),
    programmeFit: writtenOr(
      content.summary.programme === "fits",
      content.summary.programmeNote,
      "programmeFits",
    ),
    unresolved: unresolvedLines(content["open-points"].text, file.closing, record.nonconformities),
    attention: linesOf(content["follow-up"].nextFocus),
    written: await writtenPaper(context, { head, file, record }),
    ...(order === null ? {} : { supplementary: supplementaryOf(order) }),
    leader: { name: leader?.name ?? null, signedOn: context.today },
    members: memberSignatures(file, signatures),
  };
  return accepted(
    await issueDocument(context, {
      caseId: head.id,
      kind: "stage2-report",
      model,
      subjectId: file.id,
      isForClient: true,
    }),
  );
};
