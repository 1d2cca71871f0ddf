import { expect, test } from "vitest";
import { answerQuestion, isQuestionName, type QuestionName } from "@/lib/rules-questions/answer-question";
import { QuestionFault } from "@/lib/rules-questions/question-fault";

const OLS = {
  scheme: "OLS/GZ-0071",
  audit: "initial",
  personnel: [{ count: 4, hoursPerDay: 8 }],
  complexity: [],
  sampledSites: 0,
};
const QMS = { scheme: "QMS", audit: "initial", personnel: [{ count: 12, hoursPerDay: 8 }] };
const SAMPLING = { scheme: "OLS/GZ-0071", audit: "initial", dissimilar: 2, similar: [22] };
const DEADLINE = { scheme: "OLS/GZ-0071", clock: "report-due", from: "2026-06-09" };
const VALIDITY = { scheme: "OLS/GZ-0071", kind: "initial", decidedOn: "2026-07-06" };
const GRADE = {
  scheme: "OLS/GZ-0071",
  audit: "initial",
  grade: "minor",
  criteria: ["isolated"],
  minorsOnProcess: 1,
};
const EDITION = { scheme: "OLS/GZ-0071", on: "2026-05-13" };
const DRAW = {
  algorithm: "sha256-rank-1",
  seed: "s",
  sites: [{ id: "a", visitedThisCycle: false }],
  random: 1,
};

test.each<[QuestionName, object, object]>([
  ["man-days", OLS, { ok: true, total: 2, stage1: 0.5, manual: false }],
  ["man-days", { ...OLS, edition: "A/2" }, { ok: true, total: 2 }],
  ["man-days", { ...OLS, on: "2026-04-20" }, { ok: true, total: 2 }],
  ["man-days", QMS, { ok: true, total: 2.5, stage1: 0.5 }],
  [
    "man-days",
    { ...QMS, stage1: 1, sites: [{ personnel: [{ count: 4, hoursPerDay: 8 }], reduction: 0.5 }] },
    { total: 3.5, stage1: 1 },
  ],
  ["sampling", SAMPLING, { ok: true, sample: 7, dissimilarSample: 2, centralOffice: true }],
  ["sampling", { ...SAMPLING, audit: "recertification", provedEffective: false }, { sample: 7 }],
  ["deadline", DEADLINE, { ok: true, limit: "2026-06-16", provisional: false }],
  ["deadline", { ...DEADLINE, clock: "surveillance-limit", first: true }, { limit: "2027-06-09" }],
  [
    "edition",
    EDITION,
    { ok: true, edition: "A/2", documentNumber: "OLS/GZ-0071", effectiveFrom: "2026-04-20" },
  ],
  ["edition", { ...EDITION, edition: "A/2" }, { ok: true, edition: "A/2" }],
  ["edition", { scheme: "QMS", on: "2026-01-01" }, { edition: "2025", documentNumber: "CNCA-QMS-01:2025" }],
  [
    "man-days",
    { ...OLS, manualDays: { days: 1, reason: "r", approver: "a" } },
    { ok: true, total: 2, manual: false },
  ],
  [
    "man-days",
    { ...OLS, personnel: [{ count: 2_000_000, hoursPerDay: 8 }] },
    { ok: true, effectivePersonnel: 2_000_000, own: 3, manual: true },
  ],
  // ⌈√2 000 000⌉: 1414² = 1 999 396, 1415² = 2 002 225
  ["sampling", { ...SAMPLING, dissimilar: 0, similar: [2_000_000] }, { sample: 1415 }],
  ["validity", VALIDITY, { ok: true, firstDay: "2026-07-06", lastDay: "2029-07-05" }],
  ["validity", { ...VALIDITY, previousLastDay: "2026-01-01" }, { lastDay: "2029-07-05" }],
  [
    "validity",
    { ...VALIDITY, kind: "recertification", previousLastDay: "2026-07-06" },
    { lastDay: "2029-07-06" },
  ],
  ["grade", GRADE, { ok: true, grade: "minor" }],
  ["grade", { ...GRADE, minorsOnProcess: 5, reason: "r" }, { ok: true, grade: "minor" }],
  ["draw", DRAW, { algorithm: "sha256-rank-1", drawn: ["a"] }],
])("%s %j is answered", (name, question, expected) => {
  expect(answerQuestion(name, question)).toMatchObject(expected);
});

test("every given answer carries steps, warnings and interpretations", () => {
  const asked: readonly (readonly [QuestionName, object])[] = [
    ["man-days", OLS],
    ["sampling", SAMPLING],
    ["deadline", DEADLINE],
    ["edition", EDITION],
    ["validity", VALIDITY],
    ["grade", GRADE],
  ];
  for (const [name, question] of asked) {
    const answer = answerQuestion(name, question);
    expect(answer).toHaveProperty("steps");
    expect(answer).toHaveProperty("warnings");
    expect(answer).toHaveProperty("interpretations");
  }
});

test.each<[QuestionName, object, readonly string[]]>([
  ["man-days", { ...OLS, edition: "A/1" }, ["edition-not-held"]],
  ["man-days", { ...OLS, on: "2025-07-14" }, ["no-rule-in-force"]],
  ["edition", { ...EDITION, on: "2025-12-01" }, ["edition-not-held"]],
  ["man-days", { ...OLS, personnel: [] }, ["no-people"]],
  ["man-days", { ...OLS, personnel: [{ count: 0, hoursPerDay: 8 }] }, ["no-people"]],
  [
    "man-days",
    { ...OLS, coefficient: 0.5, siteDays: -1, adjustments: [{ days: -0.5 }, { days: 1, reason: "" }] },
    [
      "reason-missing",
      "reason-missing",
      "coefficient-out-of-range",
      "site-days-out-of-range",
      "reduction-over-limit",
    ],
  ],
  [
    "man-days",
    { ...OLS, personnel: [{ count: 20_000, hoursPerDay: 8 }], coefficient: 2 },
    ["coefficient-out-of-range"],
  ],
  [
    "man-days",
    { ...OLS, personnel: [{ count: 20_000, hoursPerDay: 8 }], manualDays: { days: 1, approver: "" } },
    ["manual-days-out-of-range", "reason-missing", "approver-missing"],
  ],
  [
    "validity",
    { ...VALIDITY, kind: "recertification", previousLastDay: "2026-07-05" },
    ["recertification-too-late"],
  ],
  ["man-days", { ...OLS, siteDays: 1_000_000 }, ["site-days-out-of-range"]],
  ["man-days", { ...OLS, coefficient: -1_000_000 }, ["coefficient-out-of-range"]],
  ["man-days", { ...OLS, adjustments: [{ days: -1_000_000, reason: "r" }] }, ["reduction-over-limit"]],
  ["grade", { ...GRADE, grade: "improvement" }, ["must-be-nonconformity"]],
])("%s %j is refused: %j", (name, question, codes) => {
  expect(answerQuestion(name, question)).toMatchObject({
    ok: false,
    refusals: codes.map((code) => ({ code })),
  });
});

const faultOf = (name: QuestionName, question: unknown): string => {
  try {
    answerQuestion(name, question);
  } catch (error) {
    if (error instanceof QuestionFault) return error.message;
    throw error;
  }
  return "understood";
};

test.each<[QuestionName, unknown, string]>([
  ["man-days", null, "question: must be an object"],
  ["man-days", [OLS], "question: must be an object"],
  ["man-days", "OLS", "question: must be an object"],
  ["man-days", {}, "scheme: is missing"],
  ["man-days", { ...OLS, scheme: "ISMS" }, 'scheme: unknown code "ISMS"'],
  ["man-days", { ...OLS, scheme: 71 }, "scheme: must be a string"],
  ["man-days", { ...OLS, edition: "B/1" }, 'edition: unknown code "B/1"'],
  [
    "man-days",
    { ...OLS, edition: "A/2", on: "2026-05-01" },
    "on: is given instead of edition, not beside it",
  ],
  ["man-days", { ...OLS, on: "2026-02-30" }, "on: must be a date YYYY-MM-DD"],
  ["man-days", { ...OLS, audit: "special" }, 'audit: unknown code "special"'],
  ["man-days", { ...OLS, personnel: {} }, "personnel: must be an array"],
  ["man-days", { ...OLS, personnel: [{ hoursPerDay: 8 }] }, "personnel[0].count: is missing"],
  [
    "man-days",
    { ...OLS, personnel: [{ count: 1.5, hoursPerDay: 8 }] },
    "personnel[0].count: must be a whole number, not negative",
  ],
  [
    "man-days",
    { ...OLS, personnel: [{ count: -1, hoursPerDay: 8 }] },
    "personnel[0].count: must be a whole number, not negative",
  ],
  [
    "man-days",
    { ...OLS, personnel: [{ count: "4", hoursPerDay: 8 }] },
    "personnel[0].count: must be a number",
  ],
  [
    "man-days",
    { ...OLS, personnel: [{ count: 4, hoursPerDay: -8 }] },
    "personnel[0].hoursPerDay: must not be negative",
  ],
  [
    "man-days",
    { ...OLS, personnel: [{ count: 4, hoursPerDay: Infinity }] },
    "personnel[0].hoursPerDay: must be a number",
  ],
  ["man-days", { ...OLS, complexity: undefined }, "complexity: must be an array"],
  ["man-days", { ...OLS, complexity: ["weather"] }, 'complexity[0]: unknown code "weather"'],
  ["man-days", { ...OLS, sampledSites: 0.5 }, "sampledSites: must be a whole number, not negative"],
  ["man-days", { ...OLS, siteDays: 0.125 }, "siteDays: must not be finer than 0.01"],
  ["man-days", { ...OLS, siteDays: null }, "siteDays: must be a number"],
  ["man-days", { ...OLS, coefficient: 0.805 }, "coefficient: must not be finer than 0.01"],
  ["man-days", { ...OLS, coefficient: "0.8" }, "coefficient: must be a number"],
  ["man-days", { ...OLS, stage1OnSite: 1 }, "stage1OnSite: must be true or false"],
  ["man-days", { ...OLS, adjustments: [{ reason: "r" }] }, "adjustments[0].days: is missing"],
  [
    "man-days",
    { ...OLS, adjustments: [{ days: 0.001, reason: "r" }] },
    "adjustments[0].days: must not be finer than 0.01",
  ],
  [
    "man-days",
    { ...OLS, adjustments: [{ days: 2e9, reason: "r" }] },
    "adjustments[0].days: must lie within ±1000000",
  ],
  ["man-days", { ...OLS, coefficient: 1e300 }, "coefficient: must lie within ±1000000"],
  ["man-days", { ...OLS, sampledSites: 1e11 }, "sampledSites: must not be above 10000000000"],
  ["man-days", { ...OLS, adjustments: [{ days: 1, reason: 5 }] }, "adjustments[0].reason: must be a string"],
  ["man-days", { ...OLS, adjustments: ["r"] }, "adjustments[0]: must be an object"],
  ["man-days", { ...OLS, manualDays: { days: 23, reason: "r" } }, "manualDays.approver: is missing"],
  ["man-days", { ...OLS, sitedays: 0.5 }, 'question: unknown key "sitedays"'],
  [
    "man-days",
    JSON.parse(`{"__proto__":{},${JSON.stringify(OLS).slice(1)}`),
    'question: unknown key "__proto__"',
  ],
  ["man-days", { ...QMS, complexity: [] }, 'question: unknown key "complexity"'],
  ["sampling", { ...SAMPLING, similar: [1, -2] }, "similar[1]: must be a whole number, not negative"],
  ["sampling", { ...SAMPLING, audit: "additional" }, 'audit: unknown code "additional"'],
  ["deadline", { ...DEADLINE, clock: "noon" }, 'clock: unknown code "noon"'],
  ["edition", { scheme: "OLS/GZ-0071" }, "on: is missing"],
  ["validity", { ...VALIDITY, kind: "recertification" }, "previousLastDay: is missing"],
  ["grade", { ...GRADE, grade: "gross" }, 'grade: unknown code "gross"'],
  ["grade", { ...GRADE, criteria: ["toString"] }, 'criteria[0]: unknown code "toString"'],
  ["draw", { ...DRAW, algorithm: "md5" }, 'algorithm: unknown code "md5"'],
  ["draw", { ...DRAW, sites: [...DRAW.sites, ...DRAW.sites] }, "sites[1].id: stands in the list twice"],
])("%s %j is not understood: %s", (name, question, message) => {
  expect(faultOf(name, question)).toBe(message);
});

test("a fault comes before a refusal: an edition not held does not excuse a wrong type", () => {
  expect(faultOf("man-days", { ...OLS, edition: "A/0", sampledSites: "3" })).toBe(
    "sampledSites: must be a number",
  );
});

test("only the questions of the contract have names", () => {
  expect(["man-days", "lint", "toString", ""].map(isQuestionName)).toEqual([true, false, false, false]);
});
