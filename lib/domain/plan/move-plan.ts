import type { AuditStatus } from "../audit/audit-machine";
import { isUnderWay } from "../audit/assess-visit";
import { moveAudit } from "../audit/move-audit";
import { outdatedPlan, type Settlement } from "../audit/settlement";
import { accepted, type Outcome } from "../outcome";
import type { PlanFile } from "./plan-file";

const agreedNumber = (plans: readonly Pick<PlanFile, "number" | "status">[]): number =>
  Math.max(0, ...plans.filter(({ status }) => status === "agreed").map(({ number }) => number));

/** A settlement made the agreed plan too small, and no later version is agreed yet (5.6.2 c, 5.4.6.1). */
export const isPlanOwed = (
  plans: readonly Pick<PlanFile, "number" | "status">[],
  settlements: readonly Pick<Settlement, "amendsPlan">[],
): boolean => outdatedPlan(settlements) >= Math.max(1, agreedNumber(plans));

/**
 * Where an audit goes when its plan is issued, agreed or sent back. One under way stays where it is, and its plan is
 * changed only while a settlement asks for it; before the opening the table of the audit says where it goes.
 */
export const movePlan = (
  status: AuditStatus,
  action: "issue-plan" | "agree-plan" | "ask-plan-change",
  isOwed: boolean,
): Outcome<AuditStatus> => (isUnderWay(status) && isOwed ? accepted(status) : moveAudit(status, action));
