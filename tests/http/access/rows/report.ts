import { prisma } from "@/lib/data/prisma";
import {
  correctable,
  once,
  readable,
  stage2Ended,
  stage2EndedByAnother,
  withSignedReport,
} from "../audit-objects";
import { TODAY } from "@/tests/support/http/server";
import { reportChecked, reportSaved } from "@/tests/support/report-path";
import { wholeReport } from "@/tests/support/whole-report";
import { CASE_READERS, OUT_OF_REACH, STAFF, type Rows } from "../row";

const reportOf = (auditId: string) => () => prisma().auditReport.findMany({ where: { auditId } });

const sectionsOf = (auditId: string) => () =>
  prisma().reportSectionVersion.count({ where: { report: { auditId } } });

const readableReport = once(withSignedReport);

const stageOf = (id: string) => () =>
  prisma().certificationCase.findUniqueOrThrow({ where: { id }, select: { stage: true } });

/** 5.5.9, 5.6: the report, by the team; its comment, by the client. */
export const REPORT_ROWS: Rows = {
  "report.save-section": {
    may: ["auditor"],
    hidden: ["other-auditor"],
    arrange: async (house) => {
      const { caseId, stage2Id: auditId } = await stage2Ended(house);
      return {
        params: { caseId, auditId, section: "conclusions" },
        body: { version: 0, content: wholeReport().conclusions },
        trace: sectionsOf(auditId),
      };
    },
  },
  "report.check": {
    may: ["auditor"],
    hidden: ["other-auditor"],
    arrange: async (house) => {
      const path = await stage2Ended(house);
      const { caseId, stage2Id: auditId } = path;
      const version = await reportSaved(path, TODAY);
      return { params: { caseId, auditId }, body: { version }, trace: reportOf(auditId) };
    },
  },
  "report.countersign": {
    may: ["auditor"],
    hidden: ["other-auditor"],
    arrange: async (house) => {
      const path = await stage2EndedByAnother(house);
      const { caseId, stage2Id: auditId } = path;
      const version = await reportChecked(path, TODAY);
      const trace = () => prisma().reportSignature.count({ where: { report: { auditId } } });
      return { params: { caseId, auditId }, body: { version }, trace };
    },
  },
  "report.read": {
    may: CASE_READERS,
    hidden: OUT_OF_REACH,
    arrange: async (house) => {
      const { caseId, stage2Id: auditId } = await readable(house);
      return { params: { caseId, auditId } };
    },
  },
  "report.read-section": {
    may: [...STAFF, "auditor"],
    hidden: ["other-auditor"],
    arrange: async (house) => {
      const { caseId, stage2Id: auditId } = await readable(house);
      return { params: { caseId, auditId, section: "planning" } };
    },
  },
  "report.compare-signed": {
    may: [...STAFF, "auditor"],
    hidden: ["other-auditor"],
    arrange: async (house) => {
      const { caseId, stage2Id: auditId } = await readableReport(house);
      return { params: { caseId, auditId, number: "1" } };
    },
  },
  "report.sign": {
    may: ["auditor"],
    hidden: ["other-auditor"],
    arrange: async (house) => {
      const path = await stage2Ended(house);
      const { caseId, stage2Id: auditId } = path;
      const version = await reportChecked(path, TODAY);
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
        body: { version: 25, comment: "报告第 3 页的部门名称有误。" },
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
