import type { Head, Subject } from "@/lib/documents/kit/model";
import type { NonconformityReportModel } from "@/lib/documents/nonconformity-report/model";
import type { AuditKind } from "@/lib/domain/audit/audit-kinds";
import type { Effect } from "@/lib/domain/nonconformity/effect";
import { nonconformityClock, verificationLimit } from "@/lib/domain/nonconformity/nonconformity-clocks";
import type { NonconformityAnswer, NonconformityFile } from "@/lib/domain/nonconformity/nonconformity-file";
import type { Verdict, VerificationWay } from "@/lib/domain/nonconformity/nonconformity-forms";
import type { ClockReading } from "@/rules/clocks/clock-state";
import { countOf } from "@/rules/clocks/deadline";
import type { PlainDate } from "@/rules/core/plain-date";
import type { SchemeRules } from "@/rules/schemes/scheme-rules";

type About = Head &
  Readonly<{
    subject: Subject;
    site: string;
    /** Names of the evidence files of every answer. */
    files: readonly Readonly<{ id: string; name: string }>[];
    effects: readonly Effect[];
    auditor: string;
    today: PlainDate;
  }>;

const STAGES = {
  stage1: "stage1",
  stage2: "stage2",
  surveillance: "surveillance",
  recertification: "recertification",
  special: "special",
  supplementary: "supplementary",
} as const satisfies Readonly<Record<AuditKind, NonconformityReportModel["stage"]>>;

const OUTCOMES = {
  accepted: "planAccepted",
  returned: "notAccepted",
  verified: "effective",
} as const satisfies Readonly<Record<Verdict, string>>;

const WAYS = { documents: "documents", "on-site": "onSite" } as const satisfies Readonly<
  Record<VerificationWay, string>
>;

const requirement = (rules: SchemeRules, { criterion, clause }: NonconformityFile) => {
  const list = rules.criteria.find((one) => one.list.id === criterion)?.list;
  const title = list?.clauses.find((one) => one.clause === clause)?.zh;
  return { standard: list?.name ?? criterion, clause, text: title ?? "" };
};

const wordsOf = (answer: NonconformityAnswer, files: About["files"]) => ({
  correction: answer.correction,
  extent: answer.extentCheck,
  cause: answer.cause,
  action: answer.correctiveAction,
  completedOn: answer.completedOn,
  answeredBy: answer.answeredBy,
  evidence: [
    ...answer.evidenceFileIds.flatMap((fileId) => files.find(({ id }) => id === fileId)?.name ?? []),
    ...(answer.evidenceText === "" ? [] : [answer.evidenceText]),
  ],
});

const answerOf = (file: NonconformityFile, files: About["files"]): NonconformityReportModel["answer"] => {
  const answer = file.answers.at(-1);
  if (answer === undefined) return null;
  return { ...wordsOf(answer, files), plannedOn: answer.plannedOn ?? answer.answeredOn };
};

const earlierAnswers = ({ answers }: NonconformityFile, files: About["files"]) =>
  answers.slice(0, -1).map((answer) => ({
    ...wordsOf(answer, files),
    ...{ number: answer.number, answeredOn: answer.answeredOn, plannedOn: answer.plannedOn },
  }));

const judgementsOf = ({ answers, judgements }: NonconformityFile) =>
  judgements.map(({ answerId, judgedOn, judgedBy, verdict, finding, parts }) => ({
    number: answers.find(({ id }) => id === answerId)?.number ?? answers.length,
    ...{ judgedOn, judgedBy, outcome: OUTCOMES[verdict], text: finding },
    accepted: parts.flatMap((one) => (one.verdict === "accepted" ? [one.part] : [])),
    // A reason for the whole answer stands once above its parts.
    returned: parts.flatMap(({ part, verdict: word, reason }) =>
      word === "returned" && reason !== finding ? [{ part, reason }] : [],
    ),
  }));

/** How the day of completion is reckoned (5.5.8.2): from the closing meeting, by the length the edition gives. */
const reckoningOf = (
  rules: SchemeRules,
  { clock, from, clause }: ClockReading,
): NonconformityReportModel["reckoning"] => {
  const { length } = countOf(rules.clocks, clock, false);
  const allBy = verificationLimit(rules.clocks, { closingOn: from });
  if (allBy === null || !("count" in length) || (length.unit !== "days" && length.unit !== "months"))
    throw new RangeError(`${clock} is no count of days or months`);
  return { from, count: length.count, unit: length.unit, clause, allBy };
};

/** The last word of the team on the last answer; an answer given since then waits for its own. */
const verificationOf = (file: NonconformityFile): NonconformityReportModel["verification"] => {
  const answer = file.answers.at(-1);
  const judged = file.judgements.findLast(({ answerId }) => answerId === answer?.id);
  if (judged === undefined) return null;
  return {
    outcome: OUTCOMES[judged.verdict],
    text: judged.finding,
    way: judged.way === null ? null : WAYS[judged.way],
    verifier: { name: judged.judgedBy, signedOn: judged.judgedOn },
  };
};

/** What the report prints of one major or minor nonconformity after the closing meeting. */
export const nonconformityReportModel = (
  about: About,
  rules: SchemeRules,
  file: NonconformityFile,
): NonconformityReportModel => {
  const { site, files, effects, auditor, today, ...head } = about;
  const { closingOn, kind } = file.audit;
  const clock = nonconformityClock(rules.clocks, file, { closingOn, today });
  if (clock === null || file.grade === "improvement")
    throw new RangeError(`${file.number} has no clock and so no report`);
  return {
    ...head,
    stage: STAGES[kind],
    grade: file.grade,
    gradeGrounds: file.gradeCriteria,
    gradeReason: file.gradeReason,
    site,
    unit: [file.unit, file.process].join("\n"),
    auditor,
    guide: "",
    foundOn: file.raisedOn,
    dueOn: clock.limit,
    reckoning: reckoningOf(rules, clock),
    requirement: requirement(rules, file),
    statement: file.statement,
    evidence: file.evidence,
    verificationWay: WAYS[file.verificationWay],
    verificationPlannedOn: file.verificationPlannedOn,
    confirmation: {
      confirms: file.clientDisagreement !== null ? false : file.clientConfirmedOn === null ? null : true,
      disagreement: file.clientDisagreement ?? "",
    },
    answer: answerOf(file, files),
    verification: verificationOf(file),
    earlierAnswers: earlierAnswers(file, files),
    judgements: judgementsOf(file),
    effects: effects.map(({ verdict, judgedOn, judgedBy, finding }) => ({
      verdict: verdict === "effective" ? ("effective" as const) : ("notEffective" as const),
      ...{ on: judgedOn, by: judgedBy, text: finding },
    })),
    auditorSignature: { name: auditor, signedOn: file.raisedOn },
    clientSignature: { name: file.clientConfirmedBy, signedOn: file.clientConfirmedOn },
  };
};
