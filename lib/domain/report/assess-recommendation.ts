import type { PlainDate } from "@/rules/core/plain-date";
import { isClauseIn } from "../audit/coverage";
import type { Refusal } from "../outcome";
import { assessVerificationEnd } from "./assess-verification-end";
import { QUESTIONS } from "./report-lists";
import type { NonconformityRow, ReportRecord } from "./report-record";

const FIELD = "content.recommendation";

const isNonconformity = ({ grade }: NonconformityRow): boolean => grade === "major" || grade === "minor";

/** Open against an outright recommendation: a major not verified, a minor whose plan nobody has accepted. */
const isOpen = ({ grade, status }: NonconformityRow): boolean =>
  grade === "major" ? status !== "verified" : grade === "minor" && !["accepted", "verified"].includes(status);

const numbers = (rows: readonly NonconformityRow[]): readonly string[] => rows.map(({ number }) => number);

const outrightRefusals = (record: ReportRecord): readonly Refusal[] => {
  const open = record.nonconformities.filter(isOpen);
  const majors = open.filter(({ grade }) => grade === "major");
  const minors = open.filter(({ grade }) => grade === "minor");
  const failed = QUESTIONS.filter((question) => record.content.conclusions[question].answer === "fails");
  return [
    ...(majors.length > 0
      ? [{ code: "major-open", clause: "5.9.2 b)", facts: { numbers: numbers(majors) }, field: FIELD }]
      : []),
    ...(minors.length > 0
      ? [{ code: "minor-open", clause: "5.5.8.2 h)", facts: { numbers: numbers(minors) }, field: FIELD }]
      : []),
    ...(failed.length > 0
      ? [{ code: "question-fails", clause: "5.5.7", facts: { questions: failed }, field: FIELD }]
      : []),
  ];
};

/** A nonconformity rests on a note of its clause, and a note that says nonconformity has become one. */
const consistencyRefusals = ({ notes, nonconformities }: ReportRecord): readonly Refusal[] => {
  const raised = nonconformities.filter(isNonconformity);
  const noted = notes.filter(({ verdict }) => verdict === "nonconformity");
  return [
    ...noted
      .filter((note) => !isClauseIn(raised, note))
      .map(({ criterion, clause }) => ({
        code: "note-without-nonconformity",
        clause: "5.5.6.1",
        facts: { criterion, audited: clause },
      })),
    ...raised
      .filter((row) => !isClauseIn(noted, row))
      .map(({ number, criterion, clause }) => ({
        code: "nonconformity-without-note",
        clause: "5.5.6.1",
        facts: { number, criterion, audited: clause },
      })),
  ];
};

/** Whether the recommendation agrees with the nonconformities and the matrix (5.5.7, 5.5.8.2 h, 5.9.2). */
export const assessRecommendation = (record: ReportRecord, today: PlainDate): readonly Refusal[] => {
  const { recommendation } = record.content;
  const consistency = consistencyRefusals(record);
  if (recommendation === null || recommendation === "do-not-recommend") return consistency;
  const late = assessVerificationEnd(record.nonconformities, record.verificationEnd, today);
  if (recommendation === "recommend") return [...consistency, ...outrightRefusals(record), ...late];
  const isNothingToCorrect = !record.nonconformities.some(isNonconformity);
  return [
    ...consistency,
    ...late,
    ...(isNothingToCorrect ? [{ code: "nothing-to-correct", clause: "5.5.8.2 h)", field: FIELD }] : []),
  ];
};
