import type { z } from "zod";
import type { changeCourse } from "@/lib/usecases/communication/change-course";
import type { recordExchange } from "@/lib/usecases/communication/record-exchange";
import type { AuditPath } from "./audit-path";

const FIRST_DAY = "2026-06-08";

/** The team's exchange at the end of the first day of stage 2; the general manager is told. */
export const exchangeOf = (path: AuditPath): z.input<typeof recordExchange.input> => ({
  ...{ caseId: path.caseId, auditId: path.stage2Id, heldOn: FIRST_DAY, heldAt: 1_030 },
  personIds: [path.leader, path.auditor].map(({ personId }) => personId ?? ""),
  progress: "第一天的单元按计划完成。",
  reassigned: "次日上午的投诉分析由组员接手。",
  concerns: "升级投诉的答复时间记录不全。",
  told: "进展正常；升级投诉的答复记录需要补充抽样。",
  toldTo: "周以宁（总经理）",
});

/** Another course of stage 2, found on its first day. */
export const courseOf = (path: AuditPath): z.input<typeof changeCourse.input> => ({
  ...{ caseId: path.caseId, auditId: path.stage2Id, ground: "aim-out-of-reach", action: "plan-changed" },
  foundOn: FIRST_DAY,
  reason: "客服系统停机，无法调阅工单。",
  effect: "投诉受理的抽样改到次日上午。",
  decidedBy: "周以宁（总经理）、秦知远（组长）",
  ...{ clientTold: "周以宁", clientToldOn: FIRST_DAY, clientToldAt: 620 },
  ...{ bodyTold: "白予之（认证审核部）", bodyToldOn: FIRST_DAY, bodyToldAt: 640 },
});
