import type { EveryRules } from "@/lib/domain/case/combined-rules";
import type { CaseHead } from "@/lib/data/case-store";
import type { SubmittedVersion } from "@/lib/data/application-store";
import { CONDITIONS } from "@/lib/domain/application/application-lists";
import { requiredDocuments } from "@/lib/domain/application/assess-submission";
import {
  choicesFor,
  everyDays,
  summedDays,
  type ReviewDetermination,
  type SchemeDays,
} from "@/lib/domain/review/determine-review";
import type { ApplicationReviewForm } from "@/lib/domain/review/review-form";
import { conditionSubject, documentSubject } from "@/lib/domain/review/review-subjects";
import type { Body } from "@/lib/domain/setting/body-setting";
import type { DocumentModels } from "@/lib/documents/render";
import { formatDocumentDate } from "@/lib/i18n/format";
import type { Step } from "@/rules/core/answer";
import { type PlainDate, shanghaiDate } from "@/rules/core/plain-date";
import type { SchemeRules } from "@/rules/schemes/scheme-rules";
import { appealUntil } from "../clock/appeal-until";
import { documentHead, subjectOf } from "../document/document-head";
import { issueDocument } from "../document/issue-document";
import { conditionName, documentName, stepWords, warningWords } from "../document/paper-words";
import type { Context } from "../framework/context";
import { tellClient } from "../notice/tell-client";

/** Everything the papers of one review say. */
export type ReviewPaper = Readonly<{
  head: CaseHead;
  body: Body;
  /** What the case as a whole goes by, and the edition of each of its schemes. */
  rules: SchemeRules;
  every: EveryRules;
  submitted: SubmittedVersion;
  form: ApplicationReviewForm;
  determination: ReviewDetermination;
}>;

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

/** Where several systems are audited together each step says whose it is (11.1). */
const stepRows = (steps: readonly Step[], system = "") =>
  steps.map((step) => {
    const { text, value } = stepWords(step);
    return { clause: step.clause, text: system === "" ? text : `${system}：${text}`, value };
  });

const isOfPeople = ({ code }: Step): boolean => code === "effective-personnel";

const stepsOf = ({ manDays }: Pick<SchemeDays, "manDays">): readonly Step[] =>
  manDays.ok ? manDays.steps : [];

/** People as counted once for the case, and the days of these schemes together. */
const reckoned = (
  { effectivePersonnel, sampling, manDays: leading }: ReviewDetermination,
  schemes: readonly Readonly<{ days: Pick<SchemeDays, "manDays">; system: string }>[],
) => {
  const [first] = schemes;
  const own = first?.days.manDays ?? leading;
  return {
    effectivePersonnel: {
      count: effectivePersonnel ?? 0,
      steps: stepRows(stepsOf({ manDays: own }).filter(isOfPeople)),
    },
    manDays: {
      steps: schemes.flatMap(({ days, system }) =>
        stepRows(
          stepsOf(days).filter((step) => !isOfPeople(step)),
          schemes.length > 1 ? system : "",
        ),
      ),
      ...summedDays(schemes.map(({ days }) => days)),
      binding: (own.ok ? own.binding : undefined) ?? ("own" as const),
    },
    sample: { count: sampling.sample, steps: stepRows(sampling.steps) },
  };
};

const schemesOf = ({ every, determination }: ReviewPaper) =>
  everyDays(determination, every[0].scheme).map((days) => ({
    days,
    system: every.find(({ scheme }) => scheme === days.scheme)?.system.zh ?? days.scheme,
  }));

const readings = (
  { interpretations }: SchemeRules,
  { sampling }: ReviewDetermination,
  days: readonly Pick<SchemeDays, "manDays">[],
): readonly string[] => {
  const ids = new Set([
    ...days.flatMap(({ manDays }) => (manDays.ok ? manDays.interpretations : [])),
    ...sampling.interpretations,
  ]);
  return interpretations.filter((one) => ids.has(one.id)).map((one) => `${one.clause}　${one.zh}`);
};

const linesOf = (text: string): readonly string[] =>
  text
    .split("\n")
    .map((each) => each.trim())
    .filter((each) => each !== "");

const receivedOn = (submitted: SubmittedVersion) => shanghaiDate(Date.parse(submitted.submittedAt));

const reviewRecord = (context: Context, paper: ReviewPaper): DocumentModels["application-review-record"] => ({
  ...documentHead(paper.body, { formCode: "B-02", number: paper.head.number, issuedOn: context.today }),
  subject: subjectOf(paper.rules, paper.submitted.content, paper.form.criteria),
  applicationVersion: paper.submitted.number,
  receivedOn: receivedOn(paper.submitted),
  conditions: conditionRows(paper),
  documents: documentRows(paper),
  ...reckoned(paper.determination, schemesOf(paper)),
  codes: paper.form.professionalCodes,
  competence: `${context.actor.name}：${paper.every.map(({ scheme }) => scheme).join("、")} 申请评审能力评价记录有效（3(2)）。`,
  interpretations: readings(
    paper.rules,
    paper.determination,
    schemesOf(paper).map(({ days }) => days),
  ),
  outcome: paper.form.outcome,
  reasons: linesOf(paper.form.reasons),
  laws: linesOf(paper.form.lawsAndStandards),
  reviewer: { name: context.actor.name, signedOn: context.today },
});

/** One record for each system: every rule determines its own days (5.4.4.6, 11.1). */
const manDaysRecord = (
  context: Context,
  paper: ReviewPaper,
  days: SchemeDays,
): DocumentModels["man-days-record"] => {
  const { determination, form, every, head } = paper;
  const rules = every.find(({ scheme }) => scheme === days.scheme) ?? paper.rules;
  const { effectivePersonnel, manDays, sample } = reckoned(determination, [
    { days, system: rules.system.zh },
  ]);
  const choices = choicesFor(form, days.scheme, head.scheme);
  return {
    ...documentHead(paper.body, { formCode: "B-02-1", number: head.number, issuedOn: context.today }),
    subject: subjectOf(rules, paper.submitted.content, form.criteria),
    auditKind: "initial",
    determinedOn: context.today,
    effectivePersonnel,
    sampledSites: sample.count,
    ...manDays,
    adjustments: choices.adjustments.map((one) => ({ amount: `${one.days} 人日`, reason: one.reason })),
    coefficient: form.coefficient === null ? null : `${form.coefficient}（${form.coefficientReason}）`,
    warnings: days.manDays.ok
      ? days.manDays.warnings.map((one) => `${one.clause}　${warningWords(one)}`)
      : [],
    interpretations: readings(rules, determination, [days]),
    redeterminedBecause: null,
    determinedBy: { name: context.actor.name, signedOn: context.today },
    approvedBy: { name: null, signedOn: null },
  };
};

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
      ...documentHead(body, { formCode: "B-03", number: head.number, issuedOn: context.today }),
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
