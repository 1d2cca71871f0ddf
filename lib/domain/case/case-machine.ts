/** The stages in which a case is under way, in their order: somebody has the next step, and it can still end. */
export const RUNNING_STAGES = [
  "application",
  "review",
  "contract",
  "programme",
  "stage1",
  "stage2",
  "nonconformities",
  "report-review",
  "decision",
  "certificate",
] as const;

/**
 * Stages of a certification case, in their order. `certified` and `closed` are ends:
 * certified holds a certificate, closed ended without one.
 */
export const CASE_STAGES = [...RUNNING_STAGES, "certified", "closed"] as const;

export type CaseStage = (typeof CASE_STAGES)[number];

export type CaseAction =
  | "submit-application"
  | "ask-for-more"
  | "accept-application"
  | "sign-contract"
  | "issue-first-task"
  | "complete-stage1"
  | "repeat-stage1"
  | "close-stage2"
  | "submit-for-review"
  | "return-report"
  | "pass-report"
  | "repeat-stage2"
  | "grant"
  | "issue-certificate"
  | "reopen-review"
  | "reopen-contract"
  | "reopen-programme"
  | "reopen-stage1"
  | "reopen-report"
  | "reopen-decision"
  | "correct-content"
  | "end";

type Transition = Readonly<{ from: readonly CaseStage[]; to: CaseStage; clause: string }>;

/** The one table of how a case moves: the page and the server ask the same rows. */
export const CASE_TRANSITIONS = {
  "submit-application": { from: ["application"], to: "review", clause: "5.2" },
  "ask-for-more": { from: ["review"], to: "application", clause: "5.3.2" },
  "accept-application": { from: ["review"], to: "contract", clause: "5.3.2" },
  "sign-contract": { from: ["contract"], to: "programme", clause: "5.3.3" },
  "issue-first-task": { from: ["programme"], to: "stage1", clause: "5.4.4.8" },
  "complete-stage1": { from: ["stage1"], to: "stage2", clause: "5.4.2.1" },
  "repeat-stage1": { from: ["stage1", "stage2"], to: "stage1", clause: "5.1" },
  "close-stage2": { from: ["stage2"], to: "nonconformities", clause: "5.5.8" },
  "submit-for-review": { from: ["nonconformities"], to: "report-review", clause: "5.6.2" },
  "return-report": { from: ["report-review"], to: "nonconformities", clause: "5.9.1" },
  "pass-report": { from: ["report-review"], to: "decision", clause: "5.9.1" },
  "repeat-stage2": {
    from: ["nonconformities", "report-review", "decision"],
    to: "stage2",
    clause: "5.5.8.2",
  },
  grant: { from: ["decision"], to: "certificate", clause: "5.9" },
  "issue-certificate": { from: ["certificate"], to: "certified", clause: "5.9.4" },
  "reopen-review": { from: ["contract", "programme"], to: "review", clause: "5.3.2" },
  "reopen-contract": { from: ["programme", "stage1"], to: "contract", clause: "5.3.3" },
  "reopen-programme": { from: ["stage1"], to: "programme", clause: "5.4.1" },
  "reopen-stage1": { from: ["stage2"], to: "stage1", clause: "5.4.2.1" },
  "reopen-report": { from: ["report-review", "decision"], to: "nonconformities", clause: "5.5.9" },
  "reopen-decision": { from: ["certificate"], to: "decision", clause: "5.9" },
  "correct-content": { from: ["certificate"], to: "decision", clause: "5.9.4" },
  end: { from: RUNNING_STAGES, to: "closed", clause: "5.3.2" },
} as const satisfies Readonly<Record<CaseAction, Transition>>;

export const isCaseStage = (value: string): value is CaseStage =>
  CASE_STAGES.some((stage) => stage === value);
