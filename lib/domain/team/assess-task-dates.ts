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
  /** The last day of stage 1: as it was held, or as long as it is not over, as it is planned. */
  stage1End: PlainDate | null;
}>;

/** Stage 2 lies in its window; whether its findings are verified by then is judged when it is planned (5.1). */
const gapRefusals = ({ rules, kind, stage1End }: TaskDates, first: PlainDate): readonly Refusal[] => {
  if (kind !== "stage2" || stage1End === null) return [];
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
