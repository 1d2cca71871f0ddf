import { expect, test } from "vitest";
import { assessContents } from "@/lib/domain/report/assess-contents";
import type { ReportContent } from "@/lib/domain/report/sections/report-sections";
import type { ReportRecord } from "@/lib/domain/report/report-record";
import { conclusion, wholeReport } from "../../support/whole-report";
import { plainDate } from "@/rules/core/plain-date";

const TODAY = plainDate("2026-06-12");
const heldOn = plainDate("2026-06-08");
const clause = { criterion: "GB/T 19012-2019", clause: "7.6", zh: "投诉响应", en: "Response" };
const content = wholeReport();

const note: ReportRecord["notes"][number] = {
  ...{ id: "n", version: 1, authorPersonId: "p", criterion: clause.criterion, clause: clause.clause },
  ...{ unit: "客服部", siteId: null, evidence: "抽查 12 件投诉。", verdict: "conforms", notedOn: heldOn },
  ...{ isAfterClosing: false, changes: [] },
};

const interview: ReportRecord["interviews"][number] = {
  ...{ id: "i", interviewee: "方知夏", post: "总经理", isTopManagement: true, isFaceToFace: true },
  ...{ heldOn, startsAt: 570, endsAt: 630, content: "方针与资源。", authorPersonId: "p" },
};

const facts: NonNullable<ReportRecord["facts"]> = {
  ...{ id: "f", version: 1, confirmedOn: heldOn, byPersonId: "p", isSame: true, effectivePersonnel: 35 },
  ...{ dissimilarSites: 0, similarGroups: [], changedSites: 0, furtherSites: [], goneSiteIds: [] },
  ...{
    scope: "投诉处理",
    scopeEn: "",
    complexity: [],
    difference: "",
    requiredHalfDays: 8,
    isByPerson: false,
  },
  ...{ sample: null, manDays: null, sampling: null, settledOn: heldOn, settlement: "" },
};

const whole: ReportRecord = {
  content,
  gapFacts: { kind: "stage2", schemes: ["OLS/GZ-0071"], isFoundingOnRecord: false, laterItems: [] },
  systems: [{ scheme: "OLS/GZ-0071", criteria: [clause.criterion] }],
  clauses: [clause],
  order: null,
  notes: [note],
  unjudged: [],
  interviews: [interview],
  facts,
  settlements: [],
  isPlanOwed: false,
  courseChanges: [],
  visitUntil: null,
  nonconformities: [],
  determinedHalfDays: 7,
  actualHalfDays: 7,
  closingHeldOn: plainDate("2026-06-09"),
  verificationEnd: plainDate("2026-09-09"),
};

const told = (change: Partial<ReportRecord>) =>
  assessContents({ ...whole, ...change }, TODAY).map((each) => [each.code, each.clause, each.field ?? ""]);
const written = (change: Partial<ReportContent>) => told({ content: { ...content, ...change } });

test("5.5.9.2: a whole report lacks nothing", () => {
  expect(told({})).toEqual([]);
});

test("5.5.9.2 e), 5.5.9.2 i), 5.5.9.2 k), 5.6.2 d): no report without purpose, summary, people or recommendation", () => {
  expect(written({ purpose: { text: "" } })).toEqual([["report-section-incomplete", "5.5.9.2", "purpose"]]);
  expect(written({ summary: { ...content.summary, text: "" } })).toEqual([
    ["report-section-incomplete", "5.5.7 d)", "summary"],
  ]);
  expect(written({ "people-met": { people: [] } })).toEqual([
    ["report-section-incomplete", "5.5.9.2", "people-met"],
  ]);
  expect(written({ conclusions: { systems: [conclusion("OLS/GZ-0071", null)] } })).toEqual([
    ["report-section-incomplete", "5.5.7", "conclusions"],
  ]);
});

test("5.5.7: a question of the conclusions that nobody answered keeps the report open", () => {
  const given = conclusion("OLS/GZ-0071");
  const questions = { ...given.questions, applicable: { answer: null, text: "" } };
  expect(written({ conclusions: { systems: [{ ...given, questions }] } })).toEqual([
    ["report-section-incomplete", "5.5.7", "conclusions"],
  ]);
});

test("5.5.7 d): a programme that no longer fits asks for a word what to change", () => {
  const summary = { ...content.summary, programme: "change" as const };
  expect(written({ summary })).toEqual([["report-section-incomplete", "5.5.7 d)", "summary"]]);
  expect(written({ summary: { ...summary, programmeNote: "监督时增加夜班。" } })).toEqual([]);
});

test("5.6.1 a): a clause of the criteria without evidence keeps the report open", () => {
  const other = { ...clause, clause: "8.7" };
  expect(assessContents({ ...whole, clauses: [clause, other] }, TODAY)).toEqual([
    {
      code: "clauses-without-notes",
      clause: "5.6.1 a)",
      facts: { count: 1, clauses: ["GB/T 19012-2019 8.7"] },
    },
  ]);
  expect(told({ notes: [{ ...note, evidence: "" }] })).toEqual([["clauses-without-notes", "5.6.1 a)", ""]]);
});

test("5.6.1 a), 5.5.7 a): a note that waits for its verdict is no missing one; each is told once, as what it is", () => {
  const at = (number: string) => ({ ...clause, clause: number });
  const waiting = { ...note, clause: "8.6", unit: "客服部", verdict: null };
  const details = { asked: "", seen: "", samples: [], notedAt: null };
  const record = {
    ...whole,
    clauses: [clause, at("8.6"), at("8.7")],
    unjudged: [{ ...waiting, ...details }],
  };
  expect(assessContents(record, TODAY).map(({ code, facts }) => [code, facts])).toEqual([
    ["clauses-without-notes", { count: 1, clauses: ["GB/T 19012-2019 8.7"] }],
    ["notes-unjudged", { count: 1, notes: ["8.6 客服部"] }],
  ]);
  // Without a word of evidence it is both: there is nothing to judge.
  const empty = { ...record, unjudged: [{ ...waiting, ...details, evidence: "" }] };
  expect(assessContents(empty, TODAY).map(({ facts }) => facts?.["count"])).toEqual([2, 1]);
});

test("5.5.5.1: no report is signed without top management interviewed face to face", () => {
  const refused = [["interview-missing", "5.5.5.1", ""]];
  expect(told({ interviews: [] })).toEqual(refused);
  for (const gap of [{ isTopManagement: false }, { isFaceToFace: false }])
    expect(told({ interviews: [{ ...interview, ...gap }] })).toEqual(refused);
});

test("5.6.2 c): facts nobody confirmed, or a difference nobody settled, keep the report open", () => {
  expect(told({ facts: null })).toEqual([["facts-not-confirmed", "5.6.2 c)", ""]]);
  expect(told({ facts: { ...facts, settledOn: null } })).toEqual([["shortfall-open", "5.6.2 c)", ""]]);
});

test("5.5.8.1: no report is signed before the closing meeting", () => {
  expect(told({ closingHeldOn: null })).toEqual([["closing-outstanding", "5.5.8.1", ""]]);
});

test("5.4.4.6: fewer half-days than determined keep the report open", () => {
  expect(told({ actualHalfDays: 6 })).toEqual([["audit-days-short", "5.4.4.6", ""]]);
});

type Sites = ReportRecord["settlements"][number]["sites"];

const settlement = (sites: Sites): ReportRecord["settlements"][number] => ({
  ...{ id: "s", auditId: "a", auditKind: "stage2", settledOn: heldOn, byName: "程曼", reason: "多两处项目" },
  ...{ scope: "投诉处理", scopeEn: "", scopeChoice: null, scopeCodes: [], scopeAgreedOn: null },
  ...{ requiredHalfDays: 7, steps: { manDays: null, sampling: null } },
  ...{ halfDaysBefore: 7, halfDaysAfter: 7, sitesBefore: 0, sitesAfter: 2, sites },
  ...{ visitUntil: null, amendsPlan: null, draw: null },
});

test("5.4.5, 5.6.2 c): a site a settlement added has evidence of its own before the report is signed", () => {
  const site = (id: string, isGone = false) => ({
    ...{ id, name: `项目 ${id}`, by: "draw", reason: "", isGone },
  });
  const added = (...notes: ReportRecord["notes"]) =>
    assessContents(
      {
        ...whole,
        settlements: [settlement([site("1"), site("2"), site("3", true)])],
        notes: [note, ...notes],
      },
      TODAY,
    );
  const refused = (...names: readonly string[]) => [
    { code: "added-sites-without-notes", clause: "5.4.5", facts: { count: names.length, sites: names } },
  ];
  expect(added()).toEqual(refused("项目 1", "项目 2"));
  expect(added({ ...note, siteId: "1" })).toEqual(refused("项目 2"));
  expect(added({ ...note, siteId: "1", evidence: "" }, { ...note, siteId: "2" })).toEqual(refused("项目 1"));
  expect(added({ ...note, siteId: "1" }, { ...note, siteId: "2" })).toEqual([]);
});

test("5.6.2 c): a refusal says which difference is open", () => {
  const open = { ...facts, settledOn: null, difference: "多一个夜班" };
  expect(assessContents({ ...whole, facts: open }, TODAY).map((refusal) => refusal.facts)).toEqual([
    { difference: "多一个夜班" },
  ]);
});

test("5.5.9.2: a plan that was not kept says what changed; parts are told by name", () => {
  const parts = (change: Partial<ReportContent>) =>
    assessContents({ ...whole, content: { ...content, ...change } }, TODAY).map(({ facts }) => [
      facts?.["section"],
      facts?.["gaps"],
    ]);
  const { completion } = content;
  expect(parts({})).toEqual([]);
  expect(parts({ completion: { ...completion, plan: null, activities: null } })).toEqual([
    ["completion", ["plan", "activities"]],
  ]);
  expect(parts({ completion: { ...completion, plan: "changed" } })).toEqual([["completion", ["changes"]]]);
  expect(parts({ completion: { ...completion, plan: "changed", changes: "增加分中心。" } })).toEqual([]);
  expect(parts({ completion: { ...completion, activities: "incomplete" } })).toEqual([
    ["completion", ["whyNot"]],
  ]);
  expect(parts({ planning: { grade: null, text: "" }, objectives: { rows: [] } })).toEqual([
    ["planning", ["grade", "text"]],
    ["objectives", ["rows"]],
  ]);
});
