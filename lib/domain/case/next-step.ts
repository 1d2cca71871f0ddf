import type { Role } from "../access/roles";
import type { CaseProgress, ProgressAudit } from "./progress-facts";

/** What is next, who does it, and on which page below the case. */
export type NextStep = Readonly<{ key: string; who: Role; page: string }>;

const step = (key: string, who: Role, page: string): NextStep => ({ key, who, page });

const AUDIT_STEPS: Readonly<Record<string, Readonly<{ key: string; who: Role; page: string }>>> = {
  foreseen: step("propose-team", "programme-manager", "programme"),
  "team-proposed": step("issue-task", "programme-manager", "programme"),
  "task-issued": step("issue-plan", "auditor", "plan"),
  "plan-issued": step("agree-plan", "client", "plan"),
  "plan-agreed": step("hold-opening", "auditor", ""),
  opened: step("audit-and-close", "auditor", ""),
  closed: step("conclude-audit", "auditor", ""),
  reported: step("conclude-audit", "auditor", ""),
  abandoned: step("propose-team", "programme-manager", "programme"),
};

const auditStep = (audit: ProgressAudit | null): NextStep => {
  const found = audit === null ? undefined : AUDIT_STEPS[audit.status];
  if (audit === null || found === undefined) return step("propose-team", "programme-manager", "programme");
  if (found.page === "programme") return found;
  return { ...found, page: `audits/${audit.id}${found.page === "" ? "" : `/${found.page}`}` };
};

const NEEDS_CLIENT: ReadonlySet<string> = new Set(["raised", "returned"]);

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

/** The one next step of a case; null when it has come to an end. */
export const nextStep = (progress: CaseProgress): NextStep | null => {
  switch (progress.stage) {
    case "application":
      return step(
        progress.supplementDueOn === null ? "submit-application" : "supplement-application",
        "client",
        "application",
      );
    case "review":
      return step("review-application", "application-reviewer", "review");
    case "contract":
      return step("sign-contract", "application-reviewer", "contract");
    case "programme":
      return step("set-programme", "programme-manager", "programme");
    case "stage1":
      return auditStep(progress.stage1);
    case "stage2":
      return auditStep(progress.stage2);
    case "nonconformities":
      return correctionStep(progress);
    case "report-review":
      return step("review-report", "report-reviewer", "decision");
    case "decision":
      return step("decide", "decision-maker", "decision");
    case "certificate":
      return certificateStep(progress);
    case "certified":
    case "closed":
      return null;
  }
};
