import type { PlainDate } from "@/rules/core/plain-date";
import type { SchemeRules } from "@/rules/schemes/scheme-rules";
import { stage2Start } from "@/rules/stages/stage-gap";
import type { AuditKind } from "../audit/audit-kinds";
import type { Refusal } from "../outcome";
import { fromNotices } from "../rule-refusal";
import { auditDaysOf, type TeamFile } from "./team-file";

export type TaskDates = Readonly<{
  rules: SchemeRules;
  kind: AuditKind;
  file: Pick<TeamFile, "slots">;
  today: PlainDate;
  /** When both sides had signed the contract. */
  contractSignedOn: PlainDate | null;
  /** The last day of stage 1: as it was held, or as long as it is not over, as it is planned; null: without days. */
  stage1End: PlainDate | null;
}>;

/**
 * What keeps stage 2 from being sent whatever its days are: nobody can tell its distance from a stage 1 that has no
 * days itself (5.1). Days of a proposed team will do: a stage 1 that ends later is judged again by plan and opening.
 */
export const stage1Undated = ({
  rules,
  kind,
  stage1End,
}: Pick<TaskDates, "rules" | "kind" | "stage1End">): readonly Refusal[] =>
  kind === "stage2" && stage1End === null
    ? [{ code: "stage1-without-days", clause: rules.stages.gap.clause }]
    : [];

/** Stage 2 lies in its window; whether its findings are verified by then is judged when it is planned (5.1). */
const gapRefusals = (question: TaskDates, first: PlainDate): readonly Refusal[] => {
  const { rules, kind, stage1End } = question;
  if (kind !== "stage2") return [];
  if (stage1End === null) return stage1Undated(question);
  const answer = stage2Start(rules.stages, rules.clocks, { stage1End, stage2Start: first, findings: [] });
  return answer.ok ? [] : fromNotices(answer.refusals);
};

/** Nobody is sent to a day that is over, before there is a contract, or outside the window of the stage. */
export const assessTaskDates = (question: TaskDates): readonly Refusal[] => {
  const { file, today, contractSignedOn } = question;
  const [day] = auditDaysOf(file.slots);
  if (day === undefined) return [];
  return [
    ...(contractSignedOn !== null && day < contractSignedOn
      ? [{ code: "task-before-contract", clause: "5.3.3", facts: { day, signedOn: contractSignedOn } }]
      : []),
    ...(day < today ? [{ code: "task-day-past", clause: "5.4.4.8", facts: { day, today } }] : []),
    ...gapRefusals(question, day),
  ];
};
