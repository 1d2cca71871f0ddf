import type { CaseStage } from "../case/case-machine";

const AFTER: readonly CaseStage[] = ["certificate", "certified", "closed"];

/** Whether the case rests on the decision taken last, or stands before a new one because it went back (5.9). */
export const decisionStands = (stage: CaseStage): boolean => AFTER.includes(stage);
