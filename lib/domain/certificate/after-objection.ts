import type { CaseStage } from "../case/case-machine";

/** What follows a client's objection to the content, until the content is put before it again (5.9.4). */
export const AFTER_OBJECTION = ["correct", "decide", "send-again"] as const;

export type AfterObjection = (typeof AFTER_OBJECTION)[number];

/** Stages in which content may be put before the client, answered and put right. */
export const CONTENT_STAGES: readonly CaseStage[] = ["report-review", "decision", "certificate"];

type Answered = Readonly<{ status: string; isCorrected: boolean }>;

/** Which step an objection waits for; null: there is none, or nothing of the content is open any more. */
export const afterObjection = (stage: CaseStage, answered: Answered | null): AfterObjection | null => {
  if (answered?.status !== "objected" || !CONTENT_STAGES.includes(stage)) return null;
  if (!answered.isCorrected) return "correct";
  return stage === "certificate" ? "send-again" : "decide";
};
