import { accepted, refused, type Outcome } from "../outcome";
import { CASE_TRANSITIONS, type CaseAction, type CaseStage } from "./case-machine";

/** Where `action` takes a case that stands at `stage`, or why it cannot be taken there. */
export const moveCase = (stage: CaseStage, action: CaseAction): Outcome<CaseStage> => {
  const { from, to, clause }: Readonly<{ from: readonly CaseStage[]; to: CaseStage; clause: string }> =
    CASE_TRANSITIONS[action];
  if (from.includes(stage)) return accepted(to);
  return refused({ code: "wrong-stage", clause, facts: { stage, action } });
};
