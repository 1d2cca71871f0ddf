import { accepted, refused, type Outcome } from "../outcome";
import { AUDIT_TRANSITIONS, type AuditAction, type AuditStatus } from "./audit-machine";

/** Where `action` takes an audit that stands at `status`, or why it cannot be taken there. */
export const moveAudit = (status: AuditStatus, action: AuditAction): Outcome<AuditStatus> => {
  const { from, to, clause }: Readonly<{ from: readonly AuditStatus[]; to: AuditStatus; clause: string }> =
    AUDIT_TRANSITIONS[action];
  if (from.includes(status)) return accepted(to);
  return refused({ code: "wrong-audit-status", clause, facts: { status, action } });
};
