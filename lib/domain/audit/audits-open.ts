import type { CaseStage } from "../case/case-machine";
import { accepted, refused, type Outcome } from "../outcome";

/** Once a case has ended nothing of its audits is written any more; what was written stays (5.5.3.2). */
export const caseGoesOn = (stage: CaseStage): Outcome<null> =>
  stage === "closed" ? refused({ code: "case-has-ended", clause: "5.5.3.2" }) : accepted(null);

const ENDED: readonly CaseStage[] = ["application", "review", "contract", "closed"];

/** Audits are prepared once the contract is signed, and no longer when the case is closed. */
export const auditsAreOpen = (stage: CaseStage, action: string): Outcome<null> =>
  ENDED.includes(stage)
    ? refused({ code: "wrong-stage", clause: "5.4.4", facts: { stage, action } })
    : accepted(null);
