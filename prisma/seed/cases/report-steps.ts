import type { z } from "zod";
import type { Actor } from "@/lib/domain/access/actor";
import { REPORT_SECTIONS } from "@/lib/domain/decision/report-review-form";
import type { reportContent } from "@/lib/domain/report/report-form";
import { confirmCorrections } from "@/lib/usecases/report/confirm-corrections";
import { handOverReport } from "@/lib/usecases/report/hand-over-report";
import { saveReport } from "@/lib/usecases/report/save-report";
import { signReport } from "@/lib/usecases/report/sign-report";
import { recordReportReview } from "@/lib/usecases/report-review/record-report-review";
import type { PlainDate } from "@/rules/core/plain-date";
import { play } from "../play";
import type { Held } from "./audit-steps";

type Report = z.input<typeof reportContent>;
const CONFORMS = { answer: "conforms", text: "" } as const;

const reportOf = ({ organisation }: Held): Report => ({
  purpose: "确认投诉处理管理体系符合审核准则并有效运行，确定能否推荐认证。",
  summary: "体系文件满足要求，抽查的记录表明过程总体受控；所开具的不符合项不影响体系的整体有效性。",
  ...{ planKept: true, planChanges: "", programmeFits: true, programmeNote: "", openPoints: "", risks: "" },
  people: [{ name: organisation.legalRepresentative, unit: "管理层", post: "总经理" }],
  strengths: "投诉时间由系统自动记录，分析结果用于改进。",
  nextFocus: "升级投诉的答复时限",
  conclusions: {
    ...{ planning: CONFORMS, operation: CONFORMS, monitoring: CONFORMS },
    ...{ improvement: CONFORMS, legal: CONFORMS, objectives: CONFORMS },
  },
  recommendation: "recommend-after-correction",
  recommendationNote: "不符合项的纠正措施经验证后推荐认证。",
});

/** 5.5.9: written and signed by the leader within the seven days. */
export const report = async (held: Held, on: PlainDate): Promise<void> => {
  const { caseId, auditId, booked } = held;
  const content = reportOf(held);
  const { version } = await play(booked.leader, on, saveReport, { caseId, auditId, version: 0, content });
  await play(booked.leader, on, signReport, { caseId, auditId, version });
};

/** 5.9.2: the leader confirms in writing that the correction was verified. */
export const confirmCorrected = async ({ caseId, auditId, booked }: Held, on: PlainDate): Promise<void> => {
  const statement = "不符合项的纠正和纠正措施均已验证有效，推荐认证。";
  await play(booked.leader, on, confirmCorrections, { caseId, auditId, statement });
};

export const handOver = async ({ caseId, auditId, booked }: Held, on: PlainDate): Promise<void> => {
  await play(booked.leader, on, handOverReport, { caseId, auditId });
};

/** 认证复核: every section passes. */
export const passReport = async (reviewer: Actor, caseId: string, on: PlainDate): Promise<void> => {
  await play(reviewer, on, recordReportReview, {
    ...{ caseId, note: "记录与结论一致，人日与计划相符。" },
    sections: REPORT_SECTIONS.map((section) => ({ section, verdict: "passed" as const, note: "" })),
  });
};
