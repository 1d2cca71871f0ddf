import { isUnderWay } from "../audit/assess-visit";
import type { AuditStatus } from "../audit/audit-machine";
import { moveAudit } from "../audit/move-audit";
import type { Refusal } from "../outcome";

type Standing = Readonly<{ id: string; sampledBy: string | null; settlementId: string | null }>;

/** Whether the programme's own sample is another one; what settlements added is none of its own (5.6.2 c). */
export const isSampleChanged = (
  sites: readonly Standing[],
  sampled: Readonly<{ has: (id: string) => boolean }>,
): boolean =>
  sites.some(
    ({ id, sampledBy, settlementId }) => settlementId === null && (sampledBy !== null) !== sampled.has(id),
  );

/** The stage 2 whose sample the programme is: its last try that was not abandoned. */
export const currentStage2 = <Audit extends Readonly<{ kind: string; status: AuditStatus }>>(
  audits: readonly Audit[],
): Audit | null => audits.findLast(({ kind, status }) => kind === "stage2" && status !== "abandoned") ?? null;

/** Task order and plan of stage 2 name the sites: once they are sent, another sample sends them anew. */
export const isStage2Sent = (stage2: AuditStatus | null): boolean =>
  stage2 !== null && moveAudit(stage2, "reopen").ok;

/** What of a stage 2 is sent anew once its sample is another: its task order, and the plan made from it (5.4.5, 5.4.6). */
export const sentAnew = (stage2: AuditStatus | null): readonly ("task-order" | "plan")[] => {
  if (!isStage2Sent(stage2)) return [];
  return stage2 === "task-issued" ? ["task-order"] : ["task-order", "plan"];
};

/**
 * What stands against another sample (5.4.5): once stage 2 has begun, further sites are settled by what its team finds;
 * once its task order is out, the client and the team are owed the reason. A note that stood there before is none.
 */
export const assessSampleChange = (stage2: AuditStatus | null, reason: string): readonly Refusal[] => {
  if (stage2 !== null && isUnderWay(stage2))
    return [{ code: "sample-is-visited", clause: "5.6.2 c)", field: "chosen" }];
  if (isStage2Sent(stage2) && reason.trim() === "")
    return [{ code: "sample-change-unexplained", clause: "5.4.5", field: "note" }];
  return [];
};
