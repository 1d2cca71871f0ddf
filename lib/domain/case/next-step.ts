import type { Role } from "../access/roles";
import type { CaseStage } from "./case-machine";
import type { CaseProgress, ProgressAudit } from "./progress-facts";

/** What is next, who does it, and on which page below the case. */
export type NextStep = Readonly<{ key: string; who: Role; page: string }>;

const step = (key: string, who: Role, page: string): NextStep => ({ key, who, page });

/** The next step of an audit by its state. */
export const AUDIT_STEPS: Readonly<Record<string, NextStep>> = {
  foreseen: step("propose-team", "programme-manager", "programme"),
  "team-proposed": step("issue-task", "programme-manager", "programme"),
  "task-issued": step("issue-plan", "auditor", "plan"),
  "plan-issued": step("agree-plan", "client", "plan"),
  "plan-agreed": step("hold-opening", "auditor", ""),
  opened: step("audit-and-close", "auditor", ""),
  closed: step("conclude-audit", "auditor", ""),
  // Of a stage alone: a stage 1 that was passed has taken the case on, and so has the closing of stage 2.
  reported: step("repeat-stage", "programme-manager", "ways-out"),
  abandoned: step("propose-team", "programme-manager", "programme"),
};

const auditStep = (audit: ProgressAudit | null): NextStep => {
  const found = audit === null ? undefined : AUDIT_STEPS[audit.status];
  if (audit === null || found === undefined) return step("propose-team", "programme-manager", "programme");
  if (found.who === "programme-manager") return found;
  return { ...found, page: `audits/${audit.id}${found.page === "" ? "" : `/${found.page}`}` };
};

/** States of a nonconformity in which its client must act. */
export const NEEDS_CLIENT: ReadonlySet<string> = new Set(["raised", "returned"]);

const correctionStep = ({ nonconformities, report, stage2 }: CaseProgress): NextStep => {
  if (nonconformities.some(({ status }) => NEEDS_CLIENT.has(status)))
    return step("answer-nonconformities", "client", "nonconformities");
  const isUnjudged = nonconformities.some(
    ({ grade, status }) => status === "answered" || (grade === "major" && status === "accepted"),
  );
  if (isUnjudged) return step("judge-answers", "auditor", "nonconformities");
  const page = stage2 === null ? "audits" : `audits/${stage2.id}`;
  return step(report?.status === "signed" ? "hand-over-report" : "sign-report", "auditor", page);
};

const certificateStep = ({ contentStatus }: CaseProgress): NextStep => {
  if (contentStatus === "confirmed") return step("issue-certificate", "quality-manager", "certificate");
  if (contentStatus === "waiting") return step("confirm-content", "client", "certificate");
  return step("prepare-content", "quality-manager", "certificate");
};

/** Stages whose step and whose turn it is do not depend on what the case holds. */
export const FIXED_STEPS = {
  review: step("review-application", "application-reviewer", "review"),
  contract: step("sign-contract", "application-reviewer", "contract"),
  programme: step("set-programme", "programme-manager", "programme"),
  "report-review": step("review-report", "report-reviewer", "decision"),
  decision: step("decide", "decision-maker", "decision"),
  certified: null,
  closed: null,
} as const satisfies Readonly<Partial<Record<CaseStage, NextStep | null>>>;

/** The one next step of a case; null when it has come to an end. */
export const nextStep = (progress: CaseProgress): NextStep | null => {
  switch (progress.stage) {
    case "application":
      return step(
        progress.supplementDueOn === null ? "submit-application" : "supplement-application",
        "client",
        "application",
      );
    case "stage1":
      return auditStep(progress.stage1);
    case "stage2":
      return auditStep(progress.stage2);
    case "nonconformities":
      return correctionStep(progress);
    case "certificate":
      return certificateStep(progress);
    default:
      return FIXED_STEPS[progress.stage];
  }
};

/** Whose turn it can be, in the order of a case's way. */
export const TURN_ROLES = [
  "client",
  "application-reviewer",
  "programme-manager",
  "auditor",
  "report-reviewer",
  "decision-maker",
  "quality-manager",
] as const satisfies readonly Role[];
