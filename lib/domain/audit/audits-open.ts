import type { CaseStage } from "../case/case-machine";
import { accepted, refused, type Outcome } from "../outcome";

const ENDED: readonly CaseStage[] = ["application", "review", "contract", "closed"];

/** Audits are prepared once the contract is signed, and no longer when the case is closed. */
export const auditsAreOpen = (stage: CaseStage, action: string): Outcome<null> =>
  ENDED.includes(stage)
    ? refused({ code: "wrong-stage", clause: "5.4.4", facts: { stage, action } })
    : accepted(null);
