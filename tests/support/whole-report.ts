import type { Recommendation } from "@/lib/domain/report/report-lists";
import { EMPTY_REPORT, type ReportContent } from "@/lib/domain/report/sections/report-sections";
import { plainDate } from "@/rules/core/plain-date";
import { GENERAL_MANAGER } from "./general-manager";

const CONFORMS = { answer: "conforms", text: "" } as const;
const conforming = (text: string) => ({ grade: "conforms" as const, text });

/** The conclusion on one system. */
export const conclusion = (scheme: string, recommendation: Recommendation | null = "recommend") => ({
  scheme,
  questions: {
    criteria: CONFORMS,
    applicable: CONFORMS,
    results: CONFORMS,
    internal: CONFORMS,
    purpose: CONFORMS,
    operation: CONFORMS,
  },
  recommendation,
  note: "",
});

/** Everything the team writes of a report that lacks nothing. */
export const wholeReport = (
  recommendation: Recommendation | null = "recommend",
  schemes: readonly string[] = ["OLS/GZ-0071"],
): ReportContent => ({
  ...EMPTY_REPORT,
  purpose: { text: "确认投诉处理管理体系符合准则并有效运行，确定能否推荐认证。" },
  "people-met": {
    people: [{ name: GENERAL_MANAGER.name, unit: "管理层", post: GENERAL_MANAGER.post }],
  },
  criteria: {
    ...EMPTY_REPORT.criteria,
    clientDocuments: "投诉处理手册及程序文件。",
    integration: schemes.length > 1 ? "combined" : "none",
    laws: [{ name: "中华人民共和国消费者权益保护法", number: "" }],
  },
  timing: { coveredFrom: plainDate("2026-01-01") },
  "stage1-summary": { keyPoints: "投诉升级的时限。" },
  completion: { plan: "kept", changes: "", activities: "complete", whyNot: "" },
  "follow-up": { nextFocus: "升级答复的及时性", positive: "投诉时间戳由系统自动生成。" },
  maturity: { maturity: "体系按策划运行，分析结果用于改进。", risks: "" },
  organisation: {
    ...EMPTY_REPORT.organisation,
    foundedOn: plainDate("2016-03-01"),
    legalPapers: [{ kind: "营业执照", number: "91330108MA2GK7AX37", validUntil: null }],
    process: "来电受理、转办、答复、回访。",
  },
  planning: conforming("方针、目标和职责已确定。"),
  // A nonconformity of the chapter leaves it at "basically conforms" (5.5.7).
  operation: { grade: "mostly", text: "抽查的投诉基本按程序处理。" },
  "internal-audit": conforming("内部审核和管理评审已实施。"),
  improvement: conforming("纠正措施已跟踪。"),
  support: conforming("人员和系统满足要求。"),
  objectives: {
    rows: [
      { objective: "及时答复率", target: "≥95 %", method: "系统统计", period: "一季度", result: "97 %" },
    ],
  },
  "scope-statement": { zh: "客服外包服务的投诉处理", en: "" },
  summary: {
    text: "体系文件满足要求，抽查的记录表明过程总体受控。",
    programme: "fits",
    programmeNote: "",
  },
  conclusions: { systems: schemes.map((scheme) => conclusion(scheme, recommendation)) },
});
