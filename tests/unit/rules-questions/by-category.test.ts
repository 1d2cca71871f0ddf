import { expect, test } from "vitest";
import { answerQuestion, type QuestionName } from "@/lib/rules-questions/answer-question";
import { QuestionFault } from "@/lib/rules-questions/question-fault";

const DAYS = { audit: "initial", personnel: [{ count: 12, hoursPerDay: 8 }] };
const EMS = { ...DAYS, scheme: "EMS", category: "medium" };
const OHSMS = { ...DAYS, scheme: "OHSMS", category: "low" };

test.each<[QuestionName, object, object]>([
  ["man-days", EMS, { ok: true, effectivePersonnel: 12, own: 3.5, stage1: 0.5, onSite: 3, total: 3.5 }],
  ["man-days", { ...EMS, category: "high", edition: "2026" }, { total: 4.5, binding: "own" }],
  ["man-days", { ...EMS, category: "limited" }, { total: 3 }],
  // A third of 3.5 is 1.17.
  [
    "man-days",
    { ...EMS, on: "2026-03-01", audit: "surveillance" },
    { initialToday: 3.5, total: 1.5, stage1: 0 },
  ],
  ["man-days", OHSMS, { total: 3, stage1: 0.5 }],
  ["man-days", { ...OHSMS, category: "high", audit: "conversion" }, { total: 1 }],
  // 3 and, for 30 people at a site, half of 4.
  [
    "man-days",
    { ...OHSMS, sites: [{ personnel: [{ count: 30, hoursPerDay: 8 }], reduction: 0.5 }], stage1: 1 },
    { total: 5, stage1: 1 },
  ],
  ["man-days", { ...EMS, personnel: [{ count: 10_701, hoursPerDay: 8 }] }, { ok: true, manual: true }],
  ["sampling", { scheme: "EMS", audit: "initial", dissimilar: 2, similar: [22] }, { ok: true, sample: 7 }],
  ["deadline", { scheme: "OHSMS", clock: "surveillance-limit", from: "2026-06-09" }, { limit: "2027-06-09" }],
  [
    "edition",
    { scheme: "OHSMS", on: "2026-03-01" },
    { edition: "2026", documentNumber: "CNCA-OHSMS-01:2026", effectiveFrom: "2026-03-01" },
  ],
  ["edition", { scheme: "EMS", on: "2026-11-22" }, { edition: "2026", documentNumber: "CNCA-EMS-01:2026" }],
])("%s %j is answered", (name, question, expected) => {
  expect(answerQuestion(name, question)).toMatchObject(expected);
});

test("before its first day a scheme has no rule in force", () => {
  expect(answerQuestion("man-days", { ...EMS, on: "2026-02-28" })).toMatchObject({
    ok: false,
    refusals: [{ code: "no-rule-in-force", facts: { scheme: "EMS", on: "2026-02-28" } }],
  });
});

test.each([
  [{ ...DAYS, scheme: "EMS" }, "category: is missing"],
  [{ ...DAYS, scheme: "OHSMS" }, "category: is missing"],
  [{ ...EMS, category: "special" }, 'category: unknown code "special"'],
  [{ ...OHSMS, category: "limited" }, 'category: unknown code "limited"'],
  [{ ...EMS, category: 3 }, "category: must be a string"],
  [{ ...EMS, category: null }, "category: must be a string"],
  [{ ...EMS, complexity: [] }, 'question: unknown key "complexity"'],
  [{ ...EMS, scheme: "QMS" }, 'question: unknown key "category"'],
  [{ ...EMS, scheme: "OLS/GZ-0071", complexity: [], sampledSites: 0 }, 'question: unknown key "category"'],
])("%j is not understood: %s", (question, message) => {
  const ask = () => answerQuestion("man-days", question);
  expect(ask).toThrow(QuestionFault);
  expect(ask).toThrow(message);
});
