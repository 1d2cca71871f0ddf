import { expect, test } from "vitest";
import type { HeldMeeting } from "@/lib/domain/audit/conduct-file";
import { evidenceByChapter, proposedReport, withRecords } from "@/lib/domain/report/propose-sections";
import type { ProposalSource } from "@/lib/domain/report/propose-sections";
import type { NoteRow } from "@/lib/domain/audit/check-list-note";
import { EMPTY_REPORT, type ReportContent } from "@/lib/domain/report/sections/report-sections";
import { plainDate } from "@/rules/core/plain-date";
import { conclusion } from "../../support/whole-report";

const GB = "GB/T 19012-2019";
const SCHEME = "OLS/GZ-0071";
const DAY = plainDate("2026-06-08");

const list = {
  ...{ id: GB, name: "", internationalName: "" },
  clauses: [],
  chapters: {
    ...{ planning: ["4", "5"], operation: ["7"], "internal-audit": ["8.5"], improvement: ["8"] },
    support: ["6"],
  },
};
const lists = [list, { ...list, id: "GB/T 19001-2016" }];

const clause = (written: string, criterion = GB) => ({ criterion, clause: written, zh: "", en: "" });

const note = (written: string, evidence: string, more: Partial<NoteRow> = {}): NoteRow => ({
  ...{ id: written, version: 1, authorPersonId: "p", criterion: GB, clause: written, unit: "客服部" },
  ...{ siteId: null, evidence, verdict: "conforms", notedOn: DAY, isAfterClosing: false, changes: [] },
  ...more,
});

const record: ProposalSource["record"] = {
  clauses: [clause("4.1"), clause("7.2"), clause("7.6"), clause("8.5"), clause("8.1"), clause("6.4")],
  notes: [
    note("7.6", "抽查答复 12 件。"),
    note("4.1", "方针已公布。"),
    note("7.2", "抽查受理 6 件。", { unit: "" }),
    note("7.2", ""),
    note("8.5", "内审一次。"),
    note("8.1", "分析月报。"),
    note("6.4", "培训记录三份。"),
  ],
  interviews: [],
  gapFacts: { kind: "stage2", schemes: [SCHEME], isFoundingOnRecord: true, laterItems: [] },
};

const source: ProposalSource = {
  ...{ record, lists, plan: { purpose: "确认体系符合准则。" }, meetings: [], sites: [] },
  ...{ scope: { scope: "投诉处理", scopeEn: "Complaints handling" }, systemSince: plainDate("2026-01-01") },
  ...{ shifts: "两班", legalPaper: { kind: "营业执照", number: "91330108" }, stage1Focus: "升级时限" },
  changes: [],
};

test("5.6.1: evidence stands in the chapter of its clause, in the order of the criteria; an empty note says nothing", () => {
  expect(evidenceByChapter(source)).toEqual({
    planning: ["4.1 客服部 方针已公布。"],
    operation: ["7.2 抽查受理 6 件。", "7.6 客服部 抽查答复 12 件。"],
    "internal-audit": ["8.5 客服部 内审一次。"],
    improvement: ["8.1 客服部 分析月报。"],
    support: ["6.4 客服部 培训记录三份。"],
  });
});

test("11.1: with several criteria each line names its own; one without a list of clauses tells nothing", () => {
  const two = {
    ...record,
    clauses: [clause("7.2"), clause("7.2", "GB/T 19001-2016"), clause("7.2", "GB/T 1-2000")],
    notes: [
      note("7.2", "抽查受理。"),
      note("7.2", "抽查资源。", { criterion: "GB/T 19001-2016" }),
      note("7.2", "无表。", { criterion: "GB/T 1-2000" }),
    ],
  };
  expect(evidenceByChapter({ record: two, lists }).operation).toEqual([
    "GB/T 19012-2019 7.2 客服部 抽查受理。",
    "GB/T 19001-2016 7.2 客服部 抽查资源。",
  ]);
});

test("5.5.7: a report opens with what the records tell; what the team judges is left open", () => {
  const report = proposedReport(source);
  expect(report).toEqual({
    ...EMPTY_REPORT,
    purpose: { text: "确认体系符合准则。" },
    criteria: { ...EMPTY_REPORT.criteria, integration: "none" },
    timing: { coveredFrom: "2026-01-01" },
    "stage1-summary": { keyPoints: "升级时限" },
    organisation: {
      ...EMPTY_REPORT.organisation,
      legalPapers: [{ kind: "营业执照", number: "91330108", validUntil: null }],
      shifts: "两班",
    },
    planning: { grade: null, text: "4.1 客服部 方针已公布。" },
    operation: { grade: null, text: "7.2 抽查受理 6 件。\n7.6 客服部 抽查答复 12 件。" },
    "internal-audit": { grade: null, text: "8.5 客服部 内审一次。" },
    improvement: { grade: null, text: "8.1 客服部 分析月报。" },
    support: { grade: null, text: "6.4 客服部 培训记录三份。" },
    "scope-statement": { zh: "投诉处理", en: "Complaints handling" },
    conclusions: { systems: [conclusionOpen(SCHEME)] },
  });
  expect(proposedReport({ ...source, plan: null }).purpose).toEqual({ text: "" });
});

const OPEN = { answer: null, text: "" };
const conclusionOpen = (scheme: string) => ({
  scheme,
  questions: {
    ...{ criteria: OPEN, applicable: OPEN, results: OPEN, internal: OPEN, purpose: OPEN, operation: OPEN },
  },
  ...{ recommendation: null, note: "" },
});

test("11: of one system the report says that nothing was combined; of two, how is asked", () => {
  const combined = {
    ...source,
    record: { ...record, gapFacts: { ...record.gapFacts, schemes: [SCHEME, "QMS"] } },
  };
  expect(proposedReport(combined).criteria.integration).toBe(null);
  expect(proposedReport(combined).conclusions.systems).toEqual([
    conclusionOpen(SCHEME),
    conclusionOpen("QMS"),
  ]);
});

test("5.5.3.2: what took the audit another course makes the plan a changed one, a line each", () => {
  expect(proposedReport(source).completion).toEqual(EMPTY_REPORT.completion);
  expect(proposedReport({ ...source, changes: ["增加夜班。", "换人。"] }).completion).toEqual({
    ...{ plan: "changed", changes: "增加夜班。\n换人。", activities: null, whyNot: "" },
  });
});

const present = (name: string, capacity: HeldMeeting["attendance"][number]["capacity"]) => ({
  ...{ id: name, name, capacity, department: "管理层", post: "经理", organisation: "" },
  ...{ authorisation: "", fileId: null, presence: "in-person" },
  ...{ signatureFileId: null, isSignedOnPaper: true },
});

const meeting = (...attendance: HeldMeeting["attendance"]): HeldMeeting => ({
  ...{ kind: "opening", heldOn: DAY, startsAt: 540, endsAt: 570, place: "会议室", isRemote: false },
  ...{ agendaDone: [], note: "", disagreements: "", sheetFileIds: [], recordedBy: null, recordedAt: null },
  attendance,
});

const asked = (interviewee: string): ProposalSource["record"]["interviews"][number] => ({
  ...{ id: interviewee, interviewee, post: "客服", isTopManagement: false, isFaceToFace: true },
  ...{ heldOn: DAY, startsAt: 570, endsAt: 630, content: "受理。", authorPersonId: "p" },
});

test("5.5.9.2 g): whom the team met of the client, in meetings or interviews, once each; a meeting knows the unit", () => {
  const met = proposedReport({
    ...source,
    record: { ...record, interviews: [asked("方知夏"), asked("陆行远")] },
    meetings: [
      null,
      meeting(
        present("方知夏", "top-management"),
        present("林一", "authorised-representative"),
        present("林二", "department-head"),
        present("林三", "employee"),
        present("秦知远", "audit-team"),
      ),
      meeting(present("林一", "authorised-representative")),
    ],
  })["people-met"].people;
  const atMeeting = (name: string) => ({ name, unit: "管理层", post: "经理" });
  expect(met).toEqual([
    atMeeting("方知夏"),
    { name: "陆行远", unit: "", post: "客服" },
    ...[atMeeting("林一"), atMeeting("林二"), atMeeting("林三")],
  ]);
});

const site = (id: string) => ({ id, name: id, address: "", activity: `${id} 受理` });

const later: ProposalSource = {
  ...source,
  sites: [site("s1"), site("s2")],
  record: { ...record, gapFacts: { ...record.gapFacts, schemes: [SCHEME, "QMS"], laterItems: ["a", "b"] } },
};

test("5.5.9.2 h), 6.6: every site and every item of a surveillance has its row from the beginning", () => {
  const report = proposedReport(later);
  expect(report.places).toEqual({
    sites: [
      { siteId: "s1", activities: "s1 受理" },
      { siteId: "s2", activities: "s2 受理" },
    ],
    temporary: [],
  });
  expect(report["later-contents"].rows).toEqual([
    { item: "a", grade: null, text: "" },
    { item: "b", grade: null, text: "" },
  ]);
});

test("what was written is kept; rows of sites, items and systems that are gone fall away, new ones come", () => {
  const temporary = [{ project: "临时", nature: "", address: "", beganOn: null, endsOn: null }];
  const written: ReportContent = {
    ...EMPTY_REPORT,
    purpose: { text: "写好的目的" },
    places: {
      sites: [
        { siteId: "s2", activities: "夜班受理" },
        { siteId: "gone", activities: "已关" },
      ],
      temporary,
    },
    "later-contents": {
      rows: [
        { item: "b", grade: "conforms", text: "已看。" },
        { item: "z", grade: "fails", text: "旧项。" },
      ],
    },
    conclusions: { systems: [conclusion("QMS"), conclusion("EMS")] },
  };
  expect(withRecords(written, later)).toEqual({
    ...written,
    places: {
      sites: [
        { siteId: "s1", activities: "s1 受理" },
        { siteId: "s2", activities: "夜班受理" },
      ],
      temporary,
    },
    "later-contents": {
      rows: [
        { item: "a", grade: null, text: "" },
        { item: "b", grade: "conforms", text: "已看。" },
      ],
    },
    conclusions: { systems: [conclusionOpen(SCHEME), conclusion("QMS")] },
  });
});
