import { expect, test } from "vitest";
import { reportGaps, type GapFacts } from "@/lib/domain/report/report-gaps";
import { EMPTY_REPORT, type ReportContent } from "@/lib/domain/report/sections/report-sections";
import { conclusion, wholeReport } from "../../support/whole-report";

const SCHEME = "OLS/GZ-0071";
const FACTS: GapFacts = { kind: "stage2", schemes: [SCHEME], isFoundingOnRecord: false, laterItems: [] };
const WHOLE = wholeReport();

const gaps = (change: Partial<ReportContent>, facts: Partial<GapFacts> = {}) =>
  Object.fromEntries(
    reportGaps({ ...WHOLE, ...change }, { ...FACTS, ...facts }).map(({ section, fields }) => [
      section,
      fields,
    ]),
  );

test("5.5.9.2: a report nobody has begun lacks every field that must be said, section by section in its order", () => {
  expect(reportGaps(EMPTY_REPORT, { ...FACTS, kind: "surveillance", laterItems: ["a"] })).toEqual([
    { section: "purpose", fields: ["text"] },
    { section: "people-met", fields: ["people"] },
    { section: "criteria", fields: ["clientDocuments", "integration"] },
    { section: "timing", fields: ["coveredFrom"] },
    { section: "completion", fields: ["plan", "activities"] },
    { section: "maturity", fields: ["maturity"] },
    { section: "organisation", fields: ["foundedOn", "legalPapers", "process"] },
    { section: "planning", fields: ["grade", "text"] },
    { section: "operation", fields: ["grade", "text"] },
    { section: "internal-audit", fields: ["grade", "text"] },
    { section: "improvement", fields: ["grade", "text"] },
    { section: "support", fields: ["grade", "text"] },
    { section: "objectives", fields: ["rows"] },
    { section: "later-contents", fields: ["laterItems"] },
    { section: "scope-statement", fields: ["zh"] },
    { section: "summary", fields: ["text", "programme"] },
    {
      section: "conclusions",
      fields: [
        ...["criteria", "applicable", "results", "internal", "purpose", "operation"],
        ...["recommendation"],
      ],
    },
  ]);
});

test("5.5.1, 5.5.7 b): a changed plan asks what changed, incomplete activities ask why; otherwise neither is asked", () => {
  const completion = { plan: "kept", changes: "", activities: "complete", whyNot: "" } as const;
  expect(gaps({ completion })).toEqual({});
  expect(gaps({ completion: { ...completion, plan: "changed", activities: "incomplete" } })).toEqual({
    completion: ["changes", "whyNot"],
  });
  expect(
    gaps({ completion: { plan: "changed", changes: "夜班", activities: "incomplete", whyNot: "停电" } }),
  ).toEqual({});
});

test("the founding day is asked only where the application does not tell it", () => {
  const organisation = { ...WHOLE.organisation, foundedOn: null };
  expect(gaps({ organisation })).toEqual({ organisation: ["foundedOn"] });
  expect(gaps({ organisation }, { isFoundingOnRecord: true })).toEqual({});
  expect(gaps({}, { isFoundingOnRecord: true })).toEqual({});
});

test("5.5.7: a grade without a word, or a word without a grade, is a gap of its own chapter alone", () => {
  expect(gaps({ support: { grade: null, text: "满足。" } })).toEqual({ support: ["grade"] });
  expect(gaps({ improvement: { grade: "mostly", text: "" } })).toEqual({ improvement: ["text"] });
});

test("6.6: every item of a surveillance is graded and told, each by a row of its own", () => {
  const facts = { kind: "surveillance", laterItems: ["a", "b"] } as const;
  const told = (item: string) => ({ item, grade: "conforms" as const, text: "已看。" });
  const open = { "later-contents": ["laterItems"] };
  const rows = (...given: ReportContent["later-contents"]["rows"]) =>
    gaps({ "later-contents": { rows: given } }, facts);
  expect(rows(told("a"), told("b"))).toEqual({});
  expect(rows(told("a"))).toEqual(open);
  expect(rows(told("a"), { ...told("b"), grade: null })).toEqual(open);
  expect(rows(told("a"), { ...told("b"), text: "" })).toEqual(open);
});

test("11.1: each system of a combined audit answers and recommends for itself", () => {
  const schemes = [SCHEME, "QMS"];
  const answered = conclusion("QMS");
  expect(gaps({ conclusions: { systems: [conclusion(SCHEME), answered] } }, { schemes })).toEqual({});
  expect(
    gaps({ conclusions: { systems: [conclusion(SCHEME), conclusion("QMS", null)] } }, { schemes }),
  ).toEqual({ conclusions: ["recommendation"] });
  const questions = { ...answered.questions, internal: { answer: null, text: "未审" } };
  expect(
    gaps({ conclusions: { systems: [conclusion(SCHEME), { ...answered, questions }] } }, { schemes }),
  ).toEqual({ conclusions: ["internal"] });
});

test("5.5.7 d): a programme that is to change asks how; 5.5.9.2: stage 2 has the points of stage 1 in it", () => {
  expect(gaps({ summary: { text: "总体受控。", programme: "change", programmeNote: "" } })).toEqual({
    summary: ["programmeNote"],
  });
  expect(gaps({ "stage1-summary": { keyPoints: "" } })).toEqual({ "stage1-summary": ["keyPoints"] });
  expect(gaps({ "stage1-summary": { keyPoints: "" } }, { kind: "special" })).toEqual({});
});
