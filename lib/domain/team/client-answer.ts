import type { AuditStatus } from "../audit/audit-machine";
import { accepted, refused, type Outcome } from "../outcome";

export const TEAM_NOTICE_CLAUSE = "5.4.4.8";

const NAMED: readonly AuditStatus[] = ["task-issued", "plan-issued", "plan-agreed"];

/** The client answers once the names are out, and no longer when the audit has begun (5.4.4.8). */
export const isAnswerable = (status: AuditStatus): Outcome<null> =>
  NAMED.includes(status)
    ? accepted(null)
    : refused({
        code: "wrong-audit-status",
        clause: TEAM_NOTICE_CLAUSE,
        facts: { status, action: "answer-team" },
      });
