import { expect, test } from "vitest";
import {
  AUDIT_STATUSES,
  AUDIT_TRANSITIONS,
  type AuditAction,
  type AuditStatus,
  isAuditStatus,
} from "@/lib/domain/audit/audit-machine";
import { moveAudit } from "@/lib/domain/audit/move-audit";

const PLANNED = "task-issued plan-issued plan-agreed";
const UNENDED = `foreseen team-proposed ${PLANNED} opened closed reported`;

/** Action, the states in which it may be taken, where it leads, and its clause. */
const MOVES: readonly (readonly [AuditAction, from: string, to: AuditStatus, clause: string])[] = [
  ["propose-team", "foreseen team-proposed", "team-proposed", "5.4.4.1"],
  ["issue-task", "team-proposed", "task-issued", "5.4.4.7"],
  ["replace-member", PLANNED, "team-proposed", "5.4.4.7 e)"],
  ["change-dates", PLANNED, "task-issued", "5.4.4.8"],
  ["issue-plan", PLANNED, "plan-issued", "5.4.6"],
  ["agree-plan", "plan-issued", "plan-agreed", "5.4.6.3"],
  ["ask-plan-change", "plan-issued", "task-issued", "5.4.6.1"],
  ["open", "plan-agreed", "opened", "5.5.2"],
  ["close", "opened", "closed", "5.5.8"],
  ["report", "closed", "reported", "5.5.9"],
  ["return-report", "reported", "closed", "5.9.1"],
  ["reopen", PLANNED, "team-proposed", "5.4.1"],
  ["reopen-plan", "plan-issued plan-agreed", "task-issued", "5.4.6"],
  ["abandon", UNENDED, "abandoned", "5.5.3.2"],
];

test.each(MOVES)(
  "an audit: %s from “%s” leads to %s (%s), and from nowhere else",
  (action, from, to, clause) => {
    for (const status of AUDIT_STATUSES) {
      expect([status, moveAudit(status, action)]).toEqual([
        status,
        from.split(" ").includes(status)
          ? { ok: true, value: to }
          : { ok: false, refusals: [{ code: "wrong-audit-status", clause, facts: { status, action } }] },
      ]);
    }
  },
);

test("an audit: there are no moves but these, and its states come in their order", () => {
  expect(Object.keys(AUDIT_TRANSITIONS).toSorted()).toEqual(MOVES.map(([action]) => action).toSorted());
  expect(AUDIT_STATUSES.join(" ")).toBe(`${UNENDED} abandoned`);
  expect(["foreseen", "abandoned"].every(isAuditStatus)).toBe(true);
  expect(["", "stage1"].some(isAuditStatus)).toBe(false);
});
