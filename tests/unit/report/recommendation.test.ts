import { expect, test } from "vitest";
import { CASE_STAGES } from "@/lib/domain/case/case-machine";
import { AUDIT_STATUSES } from "@/lib/domain/audit/audit-machine";
import { assessContents, missingOnSite } from "@/lib/domain/report/assess-contents";
import { assessCorrections, assessHandover, type HandoverFile } from "@/lib/domain/report/assess-handover";
import { assessRecommendation } from "@/lib/domain/report/assess-recommendation";
import { assessReportOpen } from "@/lib/domain/report/assess-report-open";
import { isOpenToComment } from "@/lib/domain/report/open-to-comment";
import type { Recommendation } from "@/lib/domain/report/report-lists";
import { EMPTY_REPORT } from "@/lib/domain/report/sections/report-sections";
import type { NonconformityRow, ReportRecord } from "@/lib/domain/report/report-record";
import type { ReportStatus } from "@/lib/domain/report/report-machine";
import { conclusion } from "../../support/whole-report";
import { plainDate } from "@/rules/core/plain-date";
import { foundFacts } from "../../support/found-facts";

const DAY = plainDate("2026-06-08");
/** Closing on 2026-06-09: everything is verified by 2026-09-09 (5.5.8.2). */
const LIMIT = plainDate("2026-09-09");
const FIELD = "conclusions";
const GB = "GB/T 19012-2019";
const SCHEME = "OLS/GZ-0071";

const row = (number: string, grade: string, status: string, change: Partial<NonconformityRow> = {}) => ({
  ...{
    id: number,
    number,
    grade,
    criterion: GB,
    clause: "7.2",
    unit: "",
    process: "",
    statement: "",
    status,
  },
  ...{ verifiedOn: status === "verified" ? LIMIT : null, clientDisagreement: null },
  ...change,
});

const note = (verdict: ReportRecord["notes"][number]["verdict"], clause = "7.2") => ({
  ...{ id: clause, version: 1, authorPersonId: "p", criterion: GB, clause, unit: "", siteId: null },
  ...{ evidence: "抽查 12 件投诉。", verdict, notedOn: DAY, isAfterClosing: false, changes: [] },
});

const record = (change: Partial<ReportRecord>, recommendation: Recommendation | null): ReportRecord => ({
  content: { ...EMPTY_REPORT, conclusions: { systems: [conclusion(SCHEME, recommendation)] } },
  gapFacts: { kind: "stage2", schemes: [SCHEME], isFoundingOnRecord: true, laterItems: [] },
  systems: [{ scheme: SCHEME, criteria: [GB] }],
  order: null,
  ...{
    clauses: [],
    notes: [note("nonconformity")],
    unjudged: [],
    interviews: [],
    facts: foundFacts(),
    settlements: [],
  },
  ...{
    isPlanOwed: false,
    courseChanges: [],
    visitUntil: null,
    nonconformities: [],
    determinedHalfDays: 8,
    actualHalfDays: 8,
  },
  ...{ closingHeldOn: plainDate("2026-06-09"), verificationEnd: LIMIT },
  ...change,
});

const advised = (
  recommendation: Recommendation | null,
  nonconformities: readonly NonconformityRow[],
  { today = "2026-06-12", ...change }: Partial<ReportRecord> & Readonly<{ today?: string }> = {},
) => assessRecommendation(record({ nonconformities, ...change }, recommendation), plainDate(today));

test("5.9.2 b), 5.5.8.2 h): outright, no major stays unverified and no minor without an accepted plan", () => {
  const rows = [
    ...[row("M1", "major", "accepted"), row("M2", "major", "verified"), row("m1", "minor", "answered")],
    ...[row("m2", "minor", "accepted"), row("m3", "minor", "verified"), row("m4", "minor", "raised")],
    row("i1", "improvement", "raised"),
  ];
  expect(advised("recommend", rows)).toEqual([
    { code: "major-open", clause: "5.9.2 b)", facts: { numbers: ["M1"] }, field: FIELD },
    { code: "minor-open", clause: "5.5.8.2 h)", facts: { numbers: ["m1", "m4"] }, field: FIELD },
  ]);
  expect(advised("recommend", [row("M2", "major", "verified"), row("m2", "minor", "accepted")])).toEqual([]);
});

test("5.5.7: outright, no question of the conclusions fails; “mostly” is no failure", () => {
  const answer = (given: "conforms" | "mostly" | "fails") => ({ answer: given, text: "" });
  const questions = {
    ...{ criteria: answer("conforms"), applicable: answer("fails"), results: answer("conforms") },
    ...{ internal: answer("mostly"), purpose: answer("conforms"), operation: answer("fails") },
  };
  const with6 = (recommendation: Recommendation | null) =>
    advised(recommendation, [row("m", "minor", "accepted")], {
      content: {
        ...EMPTY_REPORT,
        conclusions: { systems: [{ ...conclusion(SCHEME, recommendation), questions }] },
      },
    });
  expect(with6("recommend")).toEqual([
    {
      code: "question-fails",
      clause: "5.5.7",
      facts: { questions: ["applicable", "operation"] },
      field: FIELD,
    },
  ]);
  expect(with6("recommend-after-correction")).toEqual([]);
});

test("5.5.8.2 h): a recommendation after correction has something to correct", () => {
  const nothing = [{ code: "nothing-to-correct", clause: "5.5.8.2 h)", field: FIELD }];
  const notes = [note("conforms")];
  expect(advised("recommend-after-correction", [], { notes })).toEqual(nothing);
  expect(advised("recommend-after-correction", [row("i", "improvement", "raised")], { notes })).toEqual(
    nothing,
  );
  expect(advised("recommend-after-correction", [row("m", "minor", "raised")])).toEqual([]);
  expect(advised("recommend-after-correction", [row("M", "major", "raised")])).toEqual([]);
});

test("5.5.8.2: past the three months nothing is recommended; against it a report may always speak", () => {
  const late = (recommendation: Recommendation | null, today: string) =>
    advised(recommendation, [row("m", "minor", "accepted"), row("i", "improvement", "raised")], { today });
  const facts = { limit: "2026-09-09", numbers: ["m"] };
  const passed = [{ code: "verification-end-passed", clause: "5.5.8.2", facts, field: FIELD }];
  for (const recommendation of ["recommend", "recommend-after-correction"] as const) {
    expect(late(recommendation, "2026-09-09")).toEqual([]);
    expect(late(recommendation, "2026-09-10")).toEqual(passed);
  }
  expect(late("do-not-recommend", "2026-09-10")).toEqual([]);
  expect(late(null, "2026-09-10")).toEqual([]);
  expect(
    advised("recommend", [row("m", "minor", "accepted")], { today: "2027-01-01", verificationEnd: null }),
  ).toEqual([]);
});

test("5.5.6.1: a note of a nonconformity has become one of its clause, and each one rests on such a note", () => {
  const gap = { criterion: GB, audited: "7.2" };
  for (const recommendation of [
    "recommend",
    "recommend-after-correction",
    "do-not-recommend",
    null,
  ] as const) {
    const codes = (rows: readonly NonconformityRow[], notes: ReportRecord["notes"]) =>
      advised(recommendation, rows, { notes }).filter(({ clause }) => clause === "5.5.6.1");
    expect(codes([row("i", "improvement", "raised")], [note("nonconformity")])).toEqual([
      { code: "note-without-nonconformity", clause: "5.5.6.1", facts: gap },
    ]);
    expect(codes([row("m", "minor", "verified")], [note("conforms"), note("nonconformity", "7.3")])).toEqual([
      { code: "note-without-nonconformity", clause: "5.5.6.1", facts: { criterion: GB, audited: "7.3" } },
      { code: "nonconformity-without-note", clause: "5.5.6.1", facts: { number: "m", ...gap } },
    ]);
    expect(codes([row("M", "major", "verified")], [note("nonconformity")])).toEqual([]);
  }
});

test("5.4.2.1, 5.5.9: a report is written from the opening to its signature, and again when it was returned", () => {
  const closed = (status: string) => [{ code: "notes-closed", clause: "5.5.9", facts: { status } }];
  for (const status of AUDIT_STATUSES) {
    const isOn = status === "opened" || status === "closed";
    const asked = (report: ReportStatus | null) => assessReportOpen({ kind: "stage2", status }, report);
    expect([status, asked(null)]).toEqual([status, isOn ? [] : closed(status)]);
    expect([status, asked("draft")]).toEqual([status, isOn ? [] : closed(status)]);
    expect([status, asked("checked")]).toEqual([status, isOn ? [] : closed(status)]);
    expect([status, asked("returned")]).toEqual([status, []]);
    for (const signed of ["signed", "final"] as const)
      expect([status, asked(signed)]).toEqual([
        status,
        [{ code: "report-signed-already", clause: "5.5.9.2" }],
      ]);
  }
  expect(assessReportOpen({ kind: "stage1", status: "opened" }, null)).toEqual([
    { code: "stage1-concludes-otherwise", clause: "5.4.2.1" },
  ]);
});

test("5.6.2: the client comments until the case is decided", () => {
  expect(CASE_STAGES.filter((stage) => !isOpenToComment(stage))).toEqual([
    "certificate",
    "certified",
    "closed",
  ]);
});

const FILE: HandoverFile = {
  ...{ status: "signed", recommendation: "recommend-after-correction", correctionsConfirmedOn: null },
  ...{ nonconformities: [], verificationEnd: LIMIT },
};
const open = [row("M", "major", "accepted"), row("m", "minor", "answered"), row("m2", "minor", "accepted")];
const stillOpen = { code: "nonconformities-open", clause: "5.9.2", facts: { numbers: ["M", "m"] } };

test("5.9.2: corrections are confirmed of a signed report that awaits them, once all are settled", () => {
  expect(assessCorrections(FILE)).toEqual([]);
  expect(assessCorrections({ ...FILE, nonconformities: open })).toEqual([stillOpen]);
  expect(assessCorrections({ ...FILE, status: "draft", recommendation: "recommend" })).toEqual([
    { code: "report-unsigned", clause: "5.5.9.2" },
    { code: "no-corrections-awaited", clause: "5.9.2" },
  ]);
});

test("5.9.2: a report after correction is handed over when its leader has confirmed the corrections", () => {
  const today = plainDate("2026-06-30");
  const unconfirmed = { code: "corrections-unconfirmed", clause: "5.9.2" };
  expect(assessHandover(FILE, today)).toEqual([unconfirmed]);
  expect(assessHandover({ ...FILE, nonconformities: open }, today)).toEqual([stillOpen, unconfirmed]);
  expect(assessHandover({ ...FILE, correctionsConfirmedOn: "2026-06-25" }, today)).toEqual([]);
  expect(assessHandover({ ...FILE, recommendation: "recommend" }, today)).toEqual([]);
});

const TODAY = plainDate("2026-06-12");
const ofContents = (change: Partial<ReportRecord>, code: string) =>
  assessContents(record(change, "recommend"), TODAY).filter((each) => each.code === code);

test("5.4.6.1, 5.6.2 c): an amended plan is agreed and the added visit made before the report is signed", () => {
  expect(ofContents({ isPlanOwed: true }, "amended-plan-not-agreed")).toEqual([
    { code: "amended-plan-not-agreed", clause: "5.4.6.1" },
  ]);
  expect(ofContents({}, "amended-plan-not-agreed")).toEqual([]);
  const until = (day: string) => ofContents({ visitUntil: plainDate(day) }, "added-visit-ahead");
  expect(until("2026-06-12")).toEqual([]);
  expect(until("2026-06-13")).toEqual([
    { code: "added-visit-ahead", clause: "5.6.2 c)", facts: { until: "2026-06-13" } },
  ]);
});

test("5.4.4.6: eight half-days determined and seven given are told as 4 and 3.5 days", () => {
  expect(ofContents({ actualHalfDays: 7 }, "audit-days-short")).toEqual([
    { code: "audit-days-short", clause: "5.4.4.6", facts: { determined: 4, actual: 3.5 } },
  ]);
  expect(ofContents({ actualHalfDays: 8 }, "audit-days-short")).toEqual([]);
});

test("5.5.5.1, 5.6.1 a), 5.6.2 c): at the closing, what cannot be fetched later is told; a difference may wait", () => {
  const clauses = [{ criterion: GB, clause: "7.3", zh: "", en: "" }];
  const missing = (change: Partial<ReportRecord>) => missingOnSite(record(change, null));
  expect(missing({ clauses, facts: null })).toEqual([
    { code: "clauses-without-notes", clause: "5.6.1 a)", facts: { count: 1, clauses: [`${GB} 7.3`] } },
    { code: "interview-missing", clause: "5.5.5.1", facts: { recorded: 0 } },
    { code: "facts-not-confirmed", clause: "5.6.2 c)" },
  ]);
  expect(missing({ facts: foundFacts({ settledOn: null }) }).map(({ code }) => code)).toEqual([
    "interview-missing",
  ]);
});
