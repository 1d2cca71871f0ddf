/** States of one audit, in their order; `abandoned` ends it without a result. */
export const AUDIT_STATUSES = [
  "foreseen",
  "team-proposed",
  "task-issued",
  "plan-issued",
  "plan-agreed",
  "opened",
  "closed",
  "reported",
  "abandoned",
] as const;

export type AuditStatus = (typeof AUDIT_STATUSES)[number];

export type AuditAction =
  | "propose-team"
  | "issue-task"
  | "replace-member"
  | "change-dates"
  | "issue-plan"
  | "agree-plan"
  | "ask-plan-change"
  | "open"
  | "close"
  | "report"
  | "return-report"
  | "reopen"
  | "reopen-plan"
  | "abandon";

type Transition = Readonly<{ from: readonly AuditStatus[]; to: AuditStatus; clause: string }>;

/**
 * The one table of how an audit moves. Replacing a member takes the audit back to a proposed team, because
 * the new one declares, is checked and is named to the client like everybody before (5.4.4.7 e).
 */
export const AUDIT_TRANSITIONS = {
  "propose-team": { from: ["foreseen", "team-proposed"], to: "team-proposed", clause: "5.4.4.1" },
  "issue-task": { from: ["team-proposed"], to: "task-issued", clause: "5.4.4.7" },
  "replace-member": {
    from: ["task-issued", "plan-issued", "plan-agreed"],
    to: "team-proposed",
    clause: "5.4.4.7 e)",
  },
  "change-dates": {
    from: ["task-issued", "plan-issued", "plan-agreed"],
    to: "task-issued",
    clause: "5.4.4.8",
  },
  "issue-plan": { from: ["task-issued", "plan-issued", "plan-agreed"], to: "plan-issued", clause: "5.4.6" },
  "agree-plan": { from: ["plan-issued"], to: "plan-agreed", clause: "5.4.6.3" },
  "ask-plan-change": { from: ["plan-issued"], to: "task-issued", clause: "5.4.6.1" },
  open: { from: ["plan-agreed"], to: "opened", clause: "5.5.2" },
  close: { from: ["opened"], to: "closed", clause: "5.5.8" },
  report: { from: ["closed"], to: "reported", clause: "5.5.9" },
  "return-report": { from: ["reported"], to: "closed", clause: "5.9.1" },
  reopen: {
    from: ["task-issued", "plan-issued", "plan-agreed"],
    to: "team-proposed",
    clause: "5.4.1",
  },
  "reopen-plan": { from: ["plan-issued", "plan-agreed"], to: "task-issued", clause: "5.4.6" },
  abandon: {
    from: [
      "foreseen",
      "team-proposed",
      "task-issued",
      "plan-issued",
      "plan-agreed",
      "opened",
      "closed",
      "reported",
    ],
    to: "abandoned",
    clause: "5.5.3.2",
  },
} as const satisfies Readonly<Record<AuditAction, Transition>>;

export const isAuditStatus = (value: string): value is AuditStatus =>
  AUDIT_STATUSES.some((status) => status === value);
