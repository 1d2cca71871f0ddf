import type { AuditStatus } from "../audit/audit-machine";
import type { CaseStage } from "./case-machine";
import type { CaseProgress } from "./progress-facts";
import { step, type NextStep } from "./waiting-step";

/** The status in which a team stands proposed. */
export const PROPOSED: AuditStatus = "team-proposed";

/** Whose teams are still to go out at a stage of the case: an audit that the case has passed asks for nothing. */
export const AUDITS_TO_COME: Readonly<Partial<Record<CaseStage, readonly string[]>>> = {
  programme: ["stage1", "stage2"],
  stage1: ["stage1", "stage2"],
  stage2: ["stage2"],
  nonconformities: ["supplementary"],
  certified: ["surveillance", "recertification", "special", "supplementary"],
};

/** A proposed team goes out once each of it has declared its impartiality, which nobody does for another (5.4.4.1). */
export const declarationSteps = ({ stage, undeclaredAudits }: CaseProgress): readonly NextStep[] =>
  undeclaredAudits
    .filter(({ kind }) => AUDITS_TO_COME[stage]?.includes(kind))
    .map(({ id: auditId }) => ({
      ...step("make-declaration", "auditor", `audits/${auditId}/team`, "5.4.4.1"),
      of: { auditId, part: "undeclared" },
    }));
