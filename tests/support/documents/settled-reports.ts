import type { DocumentModels } from "@/lib/documents/render";
import { stage1Report, stage2Report } from "@/lib/documents/examples/reports";

const confirmations = stage1Report.confirmations.map((row) =>
  row.item === "有效人数" ? { ...row, found: "46 人（花名册与排班表）", isSame: false } : row,
);

const AT_STAGE1 = {
  stage: "stage1",
  settledOn: "2026-05-27",
  settledBy: "叶望舒",
  reason: "南京分中心接管新客户，新增坐席 11 人；第二阶段增加 0.5 人日，并现场审核新发现的苏州服务点。",
  halfDays: { before: 8, after: 9 },
  sites: { before: 1, after: 2 },
  addedSites: ["苏州服务点"],
} as const;

const AT_STAGE2 = {
  stage: "stage2",
  settledOn: "2026-06-09",
  settledBy: "叶望舒",
  reason: "夜班值守 24 人申请时未申报，6 月 16 日补充审核 1 人日。",
  halfDays: { before: 9, after: 11 },
  sites: { before: 2, after: 2 },
  addedSites: [],
} as const;

/** Stage 1 found a difference, which the programme manager settled (5.6.2 c). */
export const settledStage1Report: DocumentModels["stage1-report"] = {
  ...stage1Report,
  confirmations,
  settlements: [AT_STAGE1],
};

/** Both stages found one: the report on stage 2 tells of both. */
export const settledStage2Report: DocumentModels["stage2-report"] = {
  ...stage2Report,
  confirmations,
  settlements: [AT_STAGE1, AT_STAGE2],
};
