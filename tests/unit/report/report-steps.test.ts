import { expect, test } from "vitest";
import { assessCountersign } from "@/lib/domain/report/assess-countersign";
import { auditedSystems, touching } from "@/lib/domain/report/audited-systems";
import { laterItems } from "@/lib/domain/report/later-items";
import { commentReportForm, reportStepForm, saveSectionForm } from "@/lib/domain/report/report-form";
import { confirmCorrectionsForm } from "@/lib/domain/report/report-form";
import { isSignedReport, moveReport, REPORT_STATUSES } from "@/lib/domain/report/report-machine";
import type { ReportAction, ReportStatus } from "@/lib/domain/report/report-machine";
import type { Recommendation } from "@/lib/domain/report/report-lists";
import { conclusionsSection, jointRecommendation } from "@/lib/domain/report/sections/conclusions";
import {
  EMPTY_REPORT,
  isReportSection,
  partOf,
  REPORT_SECTION_NAMES,
  sectionsOf,
} from "@/lib/domain/report/sections/report-sections";
import { complaintHandling } from "../../support/rules";
import { conclusion } from "../../support/whole-report";

const leadsTo = (action: ReportAction) =>
  REPORT_STATUSES.map((status) => {
    const moved = moveReport(status, action);
    return moved.ok ? moved.value : null;
  });

test("5.5.9, 5.9.1: every step of a report leads where the rule says, and from nowhere else", () => {
  // draft, checked, signed, returned, final
  expect(leadsTo("write")).toEqual(["draft", "draft", null, "draft", null]);
  expect(leadsTo("check")).toEqual(["checked", "checked", null, "checked", null]);
  expect(leadsTo("sign")).toEqual([null, "signed", null, null, null]);
  expect(leadsTo("return")).toEqual([null, null, "returned", null, null]);
  expect(leadsTo("pass")).toEqual([null, null, "final", null, null]);
  expect(leadsTo("reopen")).toEqual([null, null, "returned", null, "returned"]);
});

const refusal = (status: ReportStatus, action: ReportAction) => {
  const moved = moveReport(status, action);
  return moved.ok ? null : moved.refusals;
};

test("5.5.9.2: why a step is not taken: signed already, not checked yet, or not signed yet", () => {
  expect(refusal("signed", "write")).toEqual([{ code: "report-signed-already", clause: "5.5.9.2" }]);
  expect(refusal("final", "sign")).toEqual([{ code: "report-signed-already", clause: "5.5.9.2" }]);
  expect(refusal("draft", "sign")).toEqual([{ code: "report-unchecked", clause: "5.5.9.2" }]);
  expect(refusal("draft", "pass")).toEqual([{ code: "report-unsigned", clause: "5.9.1" }]);
  expect([...REPORT_STATUSES, null, undefined].filter(isSignedReport)).toEqual(["signed", "final"]);
});

const signs = (status: ReportStatus, role = "member", by: readonly string[] = []) =>
  assessCountersign(status, { personId: "p1", role, signatures: by.map((personId) => ({ personId })) });

test("5.5.9.2: a member signs a checked report once, whoever else has signed; its leader signs last", () => {
  expect(signs("checked")).toEqual([]);
  expect(signs("checked", "member", ["p2"])).toEqual([]);
  expect(signs("checked", "member", ["p2", "p1"])).toEqual([
    { code: "countersigned-already", clause: "5.5.9.2" },
  ]);
  expect(signs("checked", "leader")).toEqual([{ code: "leader-signs-last", clause: "5.5.9.2" }]);
});

test("5.5.7, 5.5.9.2: nobody countersigns before the check, nor after the leader", () => {
  for (const status of ["draft", "returned"] as const)
    expect(signs(status)).toEqual([{ code: "report-unchecked", clause: "5.5.7" }]);
  for (const status of ["signed", "final"] as const)
    expect(signs(status)).toEqual([{ code: "report-signed-already", clause: "5.5.9.2" }]);
});

const joint = (...given: readonly (Recommendation | null)[]) =>
  jointRecommendation(given.map((recommendation) => ({ recommendation })));

test("5.5.8.2 h), 11.1: a report recommends nothing until every system has its word", () => {
  expect(joint()).toBe(null);
  expect(joint(null)).toBe(null);
  expect(joint("recommend", null)).toBe(null);
  expect(joint("do-not-recommend", null)).toBe(null);
});

test("5.5.8.2 h), 11.1: against only where it speaks against all; after correction as soon as one waits for it", () => {
  expect(joint("recommend")).toBe("recommend");
  expect(joint("do-not-recommend", "do-not-recommend")).toBe("do-not-recommend");
  expect(joint("do-not-recommend", "recommend")).toBe("recommend");
  expect(joint("recommend", "recommend-after-correction")).toBe("recommend-after-correction");
  expect(joint("recommend-after-correction", "do-not-recommend")).toBe("recommend-after-correction");
});

test("11.1: a nonconformity touches the systems of its criterion, one of no system touches all", () => {
  const systems = [
    { scheme: "CHMS", criteria: ["A", "C"] },
    { scheme: "QMS", criteria: ["B", "C"] },
  ];
  const rows = ["A", "B", "C", "X"].map((criterion) => ({ criterion }));
  const of = (scheme: string) => touching(rows, systems, scheme).map(({ criterion }) => criterion);
  expect([of("CHMS"), of("QMS"), of("EMS")]).toEqual([["A", "C", "X"], ["B", "C", "X"], ["X"]]);
});

test("4.1, 11.1: each system of a combined case is audited against its own criteria, the leading one first", () => {
  const head = { scheme: "OLS/GZ-0071", edition: "A/2", combined: [{ scheme: "QMS", edition: "2025" }] };
  expect(auditedSystems(head)).toEqual([
    { scheme: "OLS/GZ-0071", criteria: ["GB/T 19012-2019"] },
    { scheme: "QMS", criteria: ["GB/T 19001-2016"] },
  ]);
});

const contents = (clause: string, ...items: readonly string[]) =>
  ({ of: "contents", clause, contents: items }) as const;

test("6.6, 6.7: a surveillance and a recertification look at the items of the edition, other audits at none", () => {
  const { plan } = complaintHandling;
  const coverage = {
    ...plan.coverage,
    surveillance: contents("6.6", "a", "b"),
    recertification: contents("6.7", "c"),
    special: contents("6.8", "d"),
  };
  const rules = { plan: { ...plan, coverage } };
  expect(laterItems(rules, "surveillance")).toEqual(["a", "b"]);
  expect(laterItems(rules, "recertification")).toEqual(["c"]);
  for (const kind of ["stage1", "stage2", "special", "supplementary"] as const)
    expect(laterItems(rules, kind)).toEqual([]);
  const whole = { ...coverage, surveillance: { of: "every-clause", clause: "6.6" } as const };
  expect(laterItems({ plan: { ...plan, coverage: whole } }, "surveillance")).toEqual([]);
});

const ID = "6f0c1f5e-9f57-4c4e-8b8d-6a4a4ad2a001";
const audit = { caseId: ID, auditId: ID };

test("every section is saved by its own form: what it does not have is refused", () => {
  for (const section of REPORT_SECTION_NAMES) {
    const entry = { ...audit, section, version: 0, content: EMPTY_REPORT[section] };
    expect(saveSectionForm.parse(entry), section).toEqual(entry);
    const strange = { ...entry, content: { ...EMPTY_REPORT[section], strange: "x" } };
    expect(saveSectionForm.safeParse(strange).success, section).toBe(false);
  }
  const entry = { ...audit, section: "purpose", version: 0, content: { text: "" } };
  for (const wrong of [{ version: -1 }, { section: "annex" }, { auditId: "x" }, { version: 2_000_000_001 }])
    expect(saveSectionForm.safeParse({ ...entry, ...wrong }).success).toBe(false);
});

test("a step with the whole report names the version that was seen; a comment and a statement say something", () => {
  const step = { ...audit, version: 1 };
  expect(reportStepForm.parse(step)).toEqual(step);
  expect(reportStepForm.safeParse({ ...step, version: 0 }).success).toBe(false);
  expect(commentReportForm.parse({ ...step, comment: "无意见" })).toEqual({ ...step, comment: "无意见" });
  expect(commentReportForm.safeParse({ ...step, comment: "" }).success).toBe(false);
  expect(commentReportForm.safeParse({ ...audit, comment: "无意见" }).success).toBe(false);
  const told = { ...audit, statement: "已核实" };
  expect(confirmCorrectionsForm.parse(told)).toEqual(told);
  expect(confirmCorrectionsForm.safeParse({ ...audit, statement: "" }).success).toBe(false);
});

test("5.5.7: a conclusion answers six questions and recommends with the words of the rule alone", () => {
  const own = conclusion("OLS/GZ-0071");
  expect(conclusionsSection.parse({ systems: [own] })).toEqual({ systems: [own] });
  for (const wrong of [
    ...[
      { ...own, questions: { ...own.questions, operation: undefined } },
      { ...own, recommendation: "perhaps" },
      { ...own, scheme: "" },
    ],
    { ...own, questions: { ...own.questions, results: { answer: "yes", text: "" } } },
  ])
    expect(conclusionsSection.safeParse({ systems: [wrong] }).success).toBe(false);
  const many = Array.from({ length: 9 }, () => own);
  expect(conclusionsSection.safeParse({ systems: many }).success).toBe(false);
});

test("5.5.9.2, 5.8, 6.6: a stage 2 has the first stage's summary, a surveillance its items, a supplementary audit the shortest report", () => {
  expect(sectionsOf("supplementary")).toEqual([
    ...["purpose", "people-met", "criteria", "timing", "scope", "places", "completion"],
    ...["follow-up", "open-points", "summary", "reminders"],
  ]);
  const without = (...left: readonly string[]) => REPORT_SECTION_NAMES.filter((one) => !left.includes(one));
  expect(sectionsOf("stage2")).toEqual(without("later-contents"));
  expect(sectionsOf("surveillance")).toEqual(without("stage1-summary"));
  expect(sectionsOf("recertification")).toEqual(without("stage1-summary"));
  for (const kind of ["stage1", "special"] as const)
    expect(sectionsOf(kind)).toEqual(without("stage1-summary", "later-contents"));
});

test("a section is known by its name and has its number in the report", () => {
  expect(["purpose", "annex", "toString"].map(isReportSection)).toEqual([true, false, false]);
  expect([partOf("purpose"), partOf("later-contents"), partOf("reminders")]).toEqual(["1.2", "3.7", "6"]);
});
