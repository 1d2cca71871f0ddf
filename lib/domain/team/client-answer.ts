import type { AuditStatus } from "../audit/audit-machine";
import { accepted, refused, type Outcome, type Refusal } from "../outcome";

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

/** Objections the body has not answered: task order, plan, agreement and opening wait for each of them (5.4.4.8). */
export const openObjections = (
  objections: readonly Readonly<{ name: string; upheld: boolean | null }>[],
): readonly Refusal[] =>
  objections
    .filter(({ upheld }) => upheld === null)
    .map(({ name }) => ({ code: "objection-open", clause: TEAM_NOTICE_CLAUSE, facts: { person: name } }));
