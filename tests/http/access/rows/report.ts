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
import { act, expectAccepted } from "@/tests/support/house";
import { reportChecked, reportSaved, sectionEntry } from "@/tests/support/report-path";
import { readXray } from "@/lib/usecases/report/queries/read-xray";
import { saveSection } from "@/lib/usecases/report/save-section";
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
  "report.xray": {
    may: [...STAFF, "auditor"],
    hidden: ["other-auditor"],
    arrange: async (house) => {
      const { caseId, stage2Id: auditId } = await readableReport(house);
      return { params: { caseId, auditId } };
    },
  },
  "report.answer-finding": {
    may: ["auditor"],
    hidden: ["other-auditor"],
    arrange: async (house) => {
      const path = await stage2Ended(house);
      const { caseId, stage2Id: auditId } = path;
      await reportSaved(path, TODAY);
      const focus = { nextFocus: "客服人员对投诉分级的口径不一。", positive: "" };
      const maturity = { maturity: "体系按策划运行。", risks: focus.nextFocus };
      expectAccepted(await act(path.leader, TODAY, saveSection, sectionEntry(path, "follow-up", focus, 1)));
      expectAccepted(await act(path.leader, TODAY, saveSection, sectionEntry(path, "maturity", maturity, 1)));
      const { findings } = expectAccepted(await act(path.leader, TODAY, readXray, { caseId, auditId }));
      const trace = () => prisma().xrayAnswer.count({ where: { report: { auditId } } });
      const key = findings[0]?.key ?? "";
      return { params: { caseId, auditId }, body: { key, answer: "风险即重点。" }, trace };
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
  "report.read-page": {
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
