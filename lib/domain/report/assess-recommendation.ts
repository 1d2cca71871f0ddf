import type { PlainDate } from "@/rules/core/plain-date";
import { isClauseIn } from "../audit/coverage";
import type { Refusal } from "../outcome";
import { touching } from "./audited-systems";
import { assessVerificationEnd } from "./assess-verification-end";
import { conclusionsOf, type SystemConclusion } from "./sections/conclusions";
import { QUESTIONS } from "./report-lists";
import type { NonconformityRow, ReportRecord } from "./report-record";

const FIELD = "conclusions";

const isNonconformity = ({ grade }: NonconformityRow): boolean => grade === "major" || grade === "minor";

/** Open against an outright recommendation: a major not verified, a minor whose plan nobody has accepted. */
const isOpen = ({ grade, status }: NonconformityRow): boolean =>
  grade === "major" ? status !== "verified" : grade === "minor" && !["accepted", "verified"].includes(status);

const numbers = (rows: readonly NonconformityRow[]): readonly string[] => rows.map(({ number }) => number);

const outrightRefusals = (
  { questions }: SystemConclusion,
  rows: readonly NonconformityRow[],
): readonly Refusal[] => {
  const open = rows.filter(isOpen);
  const majors = open.filter(({ grade }) => grade === "major");
  const minors = open.filter(({ grade }) => grade === "minor");
  const failed = QUESTIONS.filter((question) => questions[question].answer === "fails");
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

/** What speaks against the recommendation on one system, its own nonconformities beside it (5.5.7, 5.5.8.2). */
const systemRefusals = (
  record: ReportRecord,
  conclusion: SystemConclusion,
  today: PlainDate,
): readonly Refusal[] => {
  const { recommendation, scheme } = conclusion;
  if (recommendation === null || recommendation === "do-not-recommend") return [];
  const rows = touching(record.nonconformities, record.systems, scheme);
  const late = assessVerificationEnd(rows, record.verificationEnd, today);
  if (recommendation === "recommend") return [...outrightRefusals(conclusion, rows), ...late];
  return [
    ...late,
    ...(rows.some(isNonconformity)
      ? []
      : [{ code: "nothing-to-correct", clause: "5.5.8.2 h)", field: FIELD }]),
  ];
};

/** Whether the recommendations agree with the nonconformities and the matrix of each system (5.5.7, 5.5.8.2 h, 5.9.2). */
export const assessRecommendation = (record: ReportRecord, today: PlainDate): readonly Refusal[] => {
  // A supplementary audit recommends nothing: the corrections it saw are judged one by one (5.8).
  if (record.order !== null) return consistencyRefusals(record);
  const schemes = record.systems.map(({ scheme }) => scheme);
  const systems = conclusionsOf(record.content.conclusions, schemes);
  const against = systems.flatMap((conclusion) => systemRefusals(record, conclusion, today));
  // What speaks against two systems alike is said once.
  const once = new Map(against.map((refusal) => [JSON.stringify(refusal), refusal]));
  return [...consistencyRefusals(record), ...once.values()];
};
