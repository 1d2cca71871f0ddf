import type { Head, Subject } from "@/lib/documents/kit/model";
import type { NonconformityReportModel } from "@/lib/documents/nonconformity-report/model";
import type { AuditKind } from "@/lib/domain/audit/audit-kinds";
import { nonconformityClock } from "@/lib/domain/nonconformity/nonconformity-clocks";
import { nameIn, type NonconformityFile } from "@/lib/domain/nonconformity/nonconformity-file";
import type { Verdict } from "@/lib/domain/nonconformity/nonconformity-forms";
import type { PlainDate } from "@/rules/core/plain-date";
import type { SchemeRules } from "@/rules/schemes/scheme-rules";

type About = Head &
  Readonly<{
    subject: Subject;
    site: string;
    evidenceNames: readonly string[];
    auditor: string;
    today: PlainDate;
  }>;

const STAGES = {
  stage1: "stage1",
  stage2: "stage2",
  surveillance: "surveillance",
  recertification: "recertification",
  special: "special",
  supplementary: "special",
} as const satisfies Readonly<Record<AuditKind, NonconformityReportModel["stage"]>>;

const OUTCOMES = {
  accepted: "planAccepted",
  returned: "notAccepted",
  verified: "effective",
} as const satisfies Readonly<Record<Verdict, string>>;

const requirement = (rules: SchemeRules, { criterion, clause }: NonconformityFile) => {
  const list = rules.criteria.find((one) => one.list.id === criterion)?.list;
  const title = list?.clauses.find((one) => one.clause === clause)?.zh;
  return { standard: list?.name ?? criterion, clause, text: title ?? "" };
};

const answerOf = (file: NonconformityFile, names: readonly string[]): NonconformityReportModel["answer"] => {
  const answer = file.answers.at(-1);
  if (answer === undefined) return null;
  return {
    correction: answer.correction,
    extent: answer.extentCheck,
    cause: answer.cause,
    action: answer.correctiveAction,
    plannedOn: answer.plannedOn ?? answer.answeredOn,
    evidence: [...names, ...(answer.evidenceText === "" ? [] : [answer.evidenceText])],
  };
};

/** The last word of the team on the last answer; an answer given since then waits for its own. */
const verificationOf = (file: NonconformityFile): NonconformityReportModel["verification"] => {
  const answer = file.answers.at(-1);
  const judged = file.judgements.findLast(({ answerId }) => answerId === answer?.id);
  if (judged === undefined) return null;
  return {
    outcome: OUTCOMES[judged.verdict],
    text: judged.finding,
    verifier: { name: nameIn(file.audit, judged.judgedByPersonId), signedOn: judged.judgedOn },
  };
};

/** What the report prints of one major or minor nonconformity after the closing meeting. */
export const nonconformityReportModel = (
  about: About,
  rules: SchemeRules,
  file: NonconformityFile,
): NonconformityReportModel => {
  const { site, evidenceNames, auditor, today, ...head } = about;
  const { closingOn, kind } = file.audit;
  const clock = nonconformityClock(rules.clocks, file, { closingOn, today });
  if (clock === null || file.grade === "improvement")
    throw new RangeError(`${file.number} has no clock and so no report`);
  return {
    ...head,
    stage: STAGES[kind],
    grade: file.grade,
    site,
    unit: [file.unit, file.process].join("\n"),
    auditor,
    guide: "",
    foundOn: file.raisedOn,
    dueOn: clock.limit,
    requirement: requirement(rules, file),
    statement: file.statement,
    evidence: file.evidence,
    verificationWay: file.verificationWay === "on-site" ? "onSite" : "documents",
    confirmation: {
      confirms: file.clientDisagreement !== null ? false : file.clientConfirmedOn === null ? null : true,
      disagreement: file.clientDisagreement ?? "",
    },
    answer: answerOf(file, evidenceNames),
    verification: verificationOf(file),
    auditorSignature: { name: auditor, signedOn: file.raisedOn },
    clientSignature: { name: file.clientConfirmedBy, signedOn: file.clientConfirmedOn },
  };
};
