import type { z } from "zod";
import type { reportContent } from "@/lib/domain/report/report-form";
import { saveReport } from "@/lib/usecases/report/save-report";
import { signReport } from "@/lib/usecases/report/sign-report";
import { type AuditPath, GENERAL_MANAGER } from "./audit-path";
import { act, expectAccepted } from "./house";

const CONFORMS = { answer: "conforms", text: "" } as const;

export const wholeReport = (
  recommendation: z.input<typeof reportContent>["recommendation"] = "recommend",
): z.input<typeof reportContent> => ({
  purpose: "确认投诉处理管理体系符合准则并有效运行，确定能否推荐认证。",
  summary: "体系文件满足要求，抽查的记录表明过程总体受控。",
  planKept: true,
  planChanges: "",
  people: [{ name: GENERAL_MANAGER.name, unit: "管理层", post: GENERAL_MANAGER.post }],
  strengths: "投诉时间戳由系统自动生成。",
  risks: "",
  nextFocus: "升级答复的及时性",
  openPoints: "",
  programmeFits: true,
  programmeNote: "",
  conclusions: {
    planning: CONFORMS,
    operation: CONFORMS,
    monitoring: CONFORMS,
    improvement: CONFORMS,
    legal: CONFORMS,
    objectives: CONFORMS,
  },
  recommendation,
  recommendationNote: "",
});

export const reportSaved = async (
  path: AuditPath,
  on: string,
  content = wholeReport(),
  version = 0,
): Promise<number> =>
  expectAccepted(
    await act(path.leader, on, saveReport, {
      caseId: path.caseId,
      auditId: path.stage2Id,
      version,
      content,
    }),
  ).version;

/** The report written and signed on 2026-06-12, four days before it is due. */
export const reportSigned = async (path: AuditPath, content = wholeReport()): Promise<void> => {
  const version = await reportSaved(path, "2026-06-12", content);
  expectAccepted(
    await act(path.leader, "2026-06-12", signReport, {
      caseId: path.caseId,
      auditId: path.stage2Id,
      version,
    }),
  );
};
