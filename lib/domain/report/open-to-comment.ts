import type { CaseStage } from "../case/case-machine";

const DECIDED: readonly CaseStage[] = ["certificate", "certified", "closed"];

/** The client comments until the case is decided: a later comment would reach nobody (5.6.2). */
export const isOpenToComment = (stage: CaseStage): boolean => !DECIDED.includes(stage);
