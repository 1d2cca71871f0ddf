import type { CaseStage } from "../case/case-machine";
import { refused, accepted, type Outcome } from "../outcome";

const OPEN: readonly CaseStage[] = ["programme", "stage1", "stage2"];

/** The programme is set once the contract is signed and may be changed until the initial audit is over (6.1). */
export const programmeIsOpen = (stage: CaseStage, action: string): Outcome<null> =>
  OPEN.includes(stage)
    ? accepted(null)
    : refused({ code: "wrong-stage", clause: "6.1", facts: { stage, action } });
