import type { Actor } from "@/lib/domain/access/actor";
import { REVIEW_PARTS } from "@/lib/domain/decision/report-review-form";
import { saveSectionForm } from "@/lib/domain/report/report-form";
import {
  EMPTY_REPORT,
  reportContent,
  type ReportContent,
  type ReportSection,
} from "@/lib/domain/report/sections/report-sections";
import { answerXray } from "@/lib/usecases/report/answer-xray";
import { checkReport } from "@/lib/usecases/report/check-report";
import { confirmCorrections } from "@/lib/usecases/report/confirm-corrections";
import { countersignReport } from "@/lib/usecases/report/countersign-report";
import { handOverReport } from "@/lib/usecases/report/hand-over-report";
import { readReport } from "@/lib/usecases/report/queries/read-report";
import { readSection } from "@/lib/usecases/report/queries/read-section";
import { readXray } from "@/lib/usecases/report/queries/read-xray";
import { saveSection } from "@/lib/usecases/report/save-section";
import { signReport } from "@/lib/usecases/report/sign-report";
import { recordReportReview } from "@/lib/usecases/report-review/record-report-review";
import type { PlainDate } from "@/rules/core/plain-date";
import { CHAPTERS } from "../evidence.data";
import { play } from "../play";
import type { Held } from "./audit-steps";

const CONFORMS = { answer: "conforms", text: "" } as const;
const MATRIX = {
  ...{ criteria: CONFORMS, applicable: CONFORMS, results: CONFORMS },
  ...{ internal: CONFORMS, purpose: CONFORMS, operation: CONFORMS },
};

type Written = Partial<ReportContent>;

/** What the records do not tell: the rest of a section stands as they propose it. */
const reportOf = ({ organisation }: Held, proposed: ReportContent): Written => {
  const graded = (chapter: keyof typeof CHAPTERS | "operation") => ({
    // The chapters in which the demonstration's nonconformities lie conform basically (5.5.7).
    grade: chapter === "internal-audit" ? ("conforms" as const) : ("mostly" as const),
    text: chapter === "operation" ? proposed.operation.text : CHAPTERS[chapter],
  });
  return {
    "people-met": proposed["people-met"],
    timing: proposed.timing,
    "scope-statement": proposed["scope-statement"],
    purpose: { text: "确认投诉处理管理体系符合审核准则并有效运行，确定能否推荐认证。" },
    criteria: {
      ...{
        clientDocuments: "管理手册、程序文件和投诉处理记录。",
        integration: "none",
        programme: "",
        other: "",
      },
      laws: [
        { name: "中华人民共和国消费者权益保护法", number: "" },
        { name: "中华人民共和国个人信息保护法", number: "" },
      ],
      productStandards: [],
    },
    "stage1-summary": { keyPoints: "投诉升级的时限\n投诉信息的保密" },
    completion: { plan: "kept", changes: "", activities: "complete", whyNot: "" },
    "follow-up": { nextFocus: "升级投诉的答复时限", positive: "投诉时间由系统自动记录，分析结果用于改进。" },
    maturity: { maturity: "最高管理者重视投诉处理，体系按策划运行。", risks: "投诉量增加时坐席能力的安排" },
    organisation: {
      ...proposed.organisation,
      process: `${organisation.business.unit}：受理 → 转办 → 调查 → 答复 → 回访 → 关闭。`,
    },
    planning: graded("planning"),
    operation: graded("operation"),
    "internal-audit": graded("internal-audit"),
    improvement: graded("improvement"),
    support: graded("support"),
    objectives: {
      rows: [
        {
          ...{ objective: "投诉及时答复率", target: "≥95 %", method: "按月由系统统计" },
          ...{ period: "近三个月", result: "97 %" },
        },
      ],
    },
    summary: {
      text: "体系文件满足要求，抽查的记录表明过程总体受控；所开具的不符合项不影响体系的整体有效性。",
      ...{ programme: "fits" as const, programmeNote: "" },
    },
    conclusions: {
      systems: proposed.conclusions.systems.map(({ scheme }) => ({
        ...{ scheme, questions: MATRIX, recommendation: "recommend-after-correction" as const },
        note: "不符合项的纠正措施经验证后推荐认证。",
      })),
    },
  };
};

/** 5.5.9: every section written from what the records propose, checked, signed by the team within the seven days. */
export const report = async (held: Held, on: PlainDate): Promise<void> => {
  const { caseId, auditId, booked } = held;
  const at = { caseId, auditId };
  const proposalOf = async (section: ReportSection) =>
    (await play(booked.leader, on, readSection, { ...at, section })).content;
  // Of the rest nothing is read: the demonstration writes a hundred sections.
  const proposed = reportContent.parse({
    ...EMPTY_REPORT,
    operation: await proposalOf("operation"),
    "people-met": await proposalOf("people-met"),
    timing: await proposalOf("timing"),
    organisation: await proposalOf("organisation"),
    "scope-statement": await proposalOf("scope-statement"),
    conclusions: await proposalOf("conclusions"),
  });
  const written = reportOf(held, proposed);
  for (const [section, content] of Object.entries(written))
    await play(
      booked.leader,
      on,
      saveSection,
      saveSectionForm.parse({ ...at, section, version: 0, content }),
    );
  const { version } = await play(booked.leader, on, readReport, at);
  await answerFindings(booked.leader, at, on);
  const checked = await play(booked.leader, on, checkReport, { ...at, version });
  await play(booked.member, on, countersignReport, { ...at, version: checked.version });
  await play(booked.leader, on, signReport, { ...at, version: checked.version });
};

/** What the reader of reports finds and the leader does not mend is answered in writing (5.5.9.2). */
const answerFindings = async (
  leader: Actor,
  at: Readonly<{ caseId: string; auditId: string }>,
  on: PlainDate,
): Promise<void> => {
  const { findings } = await play(leader, on, readXray, at);
  for (const { key, severity } of findings)
    if (severity !== "hint")
      await play(leader, on, answerXray, {
        ...at,
        key,
        answer: "记录沿用本机构的统一格式，所列证据均为本次审核抽取。",
      });
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
    sections: REVIEW_PARTS.map((section) => ({ section, verdict: "passed" as const, note: "" })),
  });
};
