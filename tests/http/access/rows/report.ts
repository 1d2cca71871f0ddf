import { prisma } from "@/lib/data/prisma";
import { correctable, stage2Ended, withSignedReport } from "../audit-objects";
import { TODAY } from "@/tests/support/http/server";
import { reportSaved, wholeReport } from "@/tests/support/report-path";
import type { Rows } from "../row";

const reportOf = (auditId: string) => () => prisma().auditReport.findMany({ where: { auditId } });

const stageOf = (id: string) => () =>
  prisma().certificationCase.findUniqueOrThrow({ where: { id }, select: { stage: true } });

/** 5.5.9, 5.6: the report, by the team; its comment, by the client. */
export const REPORT_ROWS: Rows = {
  "report.save": {
    may: ["auditor"],
    hidden: ["other-auditor"],
    arrange: async (house) => {
      const { caseId, stage2Id: auditId } = await stage2Ended(house);
      return {
        params: { caseId, auditId },
        body: { version: 0, content: wholeReport() },
        trace: reportOf(auditId),
      };
    },
  },
  "report.sign": {
    may: ["auditor"],
    hidden: ["other-auditor"],
    arrange: async (house) => {
      const path = await stage2Ended(house);
      const { caseId, stage2Id: auditId } = path;
      const version = await reportSaved(path, TODAY);
      return { params: { caseId, auditId }, body: { version }, trace: reportOf(auditId) };
    },
  },
  "report.comment": {
    may: ["client"],
    hidden: ["other-client"],
    arrange: async (house) => {
      const { caseId, stage2Id: auditId } = await withSignedReport(house);
      return {
        params: { caseId, auditId },
        body: { version: 2, comment: "报告第 3 页的部门名称有误。" },
        trace: reportOf(auditId),
      };
    },
  },
  "report.confirm-corrections": {
    may: ["auditor"],
    hidden: ["other-auditor"],
    arrange: async (house) => {
      const { caseId, stage2Id: auditId } = await correctable(house);
      return {
        params: { caseId, auditId },
        body: { statement: "纠正措施均已验证。" },
        trace: reportOf(auditId),
      };
    },
  },
  "report.hand-over": {
    may: ["auditor"],
    hidden: ["other-auditor"],
    arrange: async (house) => {
      const { caseId, stage2Id: auditId } = await withSignedReport(house);
      return { params: { caseId, auditId }, trace: stageOf(caseId) };
    },
  },
};
