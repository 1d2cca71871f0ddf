import type { SubmittedVersion } from "@/lib/data/application-store";
import { CONDITIONS } from "@/lib/domain/application/application-lists";
import { requiredDocuments } from "@/lib/domain/application/assess-submission";
import { summedDays } from "@/lib/domain/review/determine-review";
import { conditionSubject, documentSubject } from "@/lib/domain/review/review-subjects";
import type { DocumentModels } from "@/lib/documents/render";
import { formatDocumentDate } from "@/lib/i18n/format";
import { type PlainDate, shanghaiDate } from "@/rules/core/plain-date";
import { appealUntil } from "../clock/appeal-until";
import { documentHead, subjectOf } from "../document/document-head";
import { issueDocument } from "../document/issue-document";
import { conditionName, documentName } from "../document/paper-words";
import type { Context } from "../framework/context";
import { tellClient } from "../notice/tell-client";
import { manDaysRecord, readings, reckoned, schemesOf } from "./days-on-paper";
import type { ReviewPaper } from "./review-paper";

const OUTCOMES = { met: "met", "not-met": "notMet", "not-applicable": "notApplicable" } as const;

const dayInWords = (date: PlainDate | null): string =>
  date === null ? "" : formatDocumentDate(date, "zh-CN");

const conditionRows = ({ form, submitted }: ReviewPaper) =>
  CONDITIONS.map((condition, order) => {
    const check = form.checks.find((one) => one.subject === conditionSubject(condition));
    const fact = submitted.content.conditions.find((one) => one.condition === condition);
    return {
      clause: `5.2.1(${order + 1})`,
      name: conditionName(condition),
      outcome: OUTCOMES[check?.verdict ?? "not-met"],
      facts: [
        ...[fact?.detail, fact?.number, dayInWords(fact?.factOn ?? null)],
        ...[dayInWords(fact?.secondFactOn ?? null), check?.note],
      ]
        .filter(Boolean)
        .join("；"),
      source: check?.source ?? "",
      checkedOn: check?.checkedOn ?? null,
    };
  });

const documentRows = ({ form, submitted }: ReviewPaper) =>
  requiredDocuments(submitted.content).map((kind) => {
    const check = form.checks.find((one) => one.subject === documentSubject(kind));
    return { name: documentName(kind), isComplete: check?.verdict === "met", remark: check?.note ?? "" };
  });

const linesOf = (text: string): readonly string[] =>
  text
    .split("\n")
    .map((each) => each.trim())
    .filter((each) => each !== "");

const receivedOn = (submitted: SubmittedVersion) => shanghaiDate(Date.parse(submitted.submittedAt));

const reviewRecord = (context: Context, paper: ReviewPaper): DocumentModels["application-review-record"] => ({
  ...documentHead(paper.body, {
    document: "application-review-record",
    number: paper.head.number,
    issuedOn: context.today,
  }),
  subject: subjectOf(paper.rules, paper.submitted.content, paper.form.criteria),
  applicationVersion: paper.submitted.number,
  receivedOn: receivedOn(paper.submitted),
  conditions: conditionRows(paper),
  documents: documentRows(paper),
  ...reckoned(paper.determination, schemesOf(paper)),
  codes: paper.form.professionalCodes,
  competence: `${context.actor.name}：${paper.every.map(({ scheme }) => scheme).join("、")} 申请评审能力评价记录有效（3(2)）。`,
  interpretations: readings(
    paper,
    schemesOf(paper).map(({ days }) => days),
  ),
  outcome: paper.form.outcome,
  reasons: linesOf(paper.form.reasons),
  laws: linesOf(paper.form.lawsAndStandards),
  reviewer: { name: context.actor.name, signedOn: context.today },
});

const noticeContent = async (
  context: Context,
  paper: ReviewPaper,
): Promise<DocumentModels["notice"]["content"]> => {
  const { form, determination, rules } = paper;
  const appliedOn = receivedOn(paper.submitted);
  switch (form.outcome) {
    case "accept":
      return {
        type: "acceptance",
        appliedOn,
        totalHalfDays: summedDays([determination, ...determination.combined]).total,
        sample: determination.sampling.sample,
      };
    case "supplement":
      return {
        type: "supplement",
        appliedOn,
        items: linesOf(form.reasons),
        dueOn: form.supplementDueOn ?? context.today,
      };
    case "refuse":
      return {
        type: "refusal",
        appliedOn,
        reasons: linesOf(form.reasons),
        appealBy: await appealUntil(context.db, rules, context.today),
      };
  }
};

const NOTICE_KINDS = {
  accept: "application-accepted",
  supplement: "application-supplement",
  refuse: "application-refused",
} as const;

/** The record of the review for the file, and the written notice to the client (5.3.2), sent by the outbox. */
export const issueReviewPapers = async (context: Context, paper: ReviewPaper): Promise<void> => {
  const { head, body, rules, submitted, form } = paper;
  await issueDocument(context, {
    caseId: head.id,
    kind: "application-review-record",
    model: reviewRecord(context, paper),
    isForClient: false,
  });
  if (form.outcome === "accept")
    for (const { days } of schemesOf(paper))
      await issueDocument(context, {
        caseId: head.id,
        kind: "man-days-record",
        model: manDaysRecord(context, paper, days),
        isForClient: false,
      });
  const content = await noticeContent(context, paper);
  const documentId = await issueDocument(context, {
    caseId: head.id,
    kind: "notice",
    model: {
      ...documentHead(body, { document: "notice", number: head.number, issuedOn: context.today }),
      subject: subjectOf(rules, submitted.content, form.criteria),
      clause: "5.3.2",
      handler: context.actor.name,
      content,
    },
    isForClient: true,
  });
  await tellClient(context, {
    caseId: head.id,
    kind: NOTICE_KINDS[form.outcome],
    facts: { ...content, caseNumber: head.number, client: head.clientName },
    documentId,
  });
};
