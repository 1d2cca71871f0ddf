import { expect, test } from "vitest";
import { decisionChecks, isOfDecider } from "@/lib/domain/decision/decision-checks";
import { decisionGrounds, type DecisionPeople } from "@/lib/domain/decision/decision-grounds";
import { plainDate } from "@/rules/core/plain-date";
import type { DecisionFacts } from "@/lib/domain/decision/assess-decision";
import { complaintHandling } from "../../support/rules";

const file: DecisionFacts = {
  report: {
    signedOn: plainDate("2026-06-12"),
    recommendation: "recommend-after-correction",
    correctionsConfirmedOn: plainDate("2026-07-01"),
    correctionsStatement: "两项纠正措施经查记录属实。",
  },
  reviewPassedOn: plainDate("2026-07-02"),
  closingHeldOn: plainDate("2026-06-09"),
  nonconformities: [
    {
      number: "NC01",
      grade: "minor",
      planAcceptedOn: plainDate("2026-06-20"),
      verifiedOn: plainDate("2026-06-30"),
    },
    { number: "NC02", grade: "minor", planAcceptedOn: plainDate("2026-06-21"), verifiedOn: null },
  ],
  clientNames: ["杭州青禾客服外包有限公司"],
  payers: ["杭州青禾客服外包有限公司", "杭州青禾客服外包有限公司"],
};

const people: DecisionPeople = {
  applicationReviewer: "贺兰舟",
  leader: "白予之",
  team: ["白予之", "罗一鸣"],
  reportReviewer: "叶知微",
  decider: {
    name: "严守衡",
    employedSince: plainDate("2019-03-01"),
    competence: [
      {
        function: "decision-maker",
        scheme: "OLS/GZ-0071",
        codes: ["35.12.00"],
        assessedOn: plainDate("2026-01-15"),
        validTo: null,
      },
    ],
  },
};

test("5.9: each check names the dates, people and counts it rests on", () => {
  expect(decisionGrounds(file, people, plainDate("2026-09-09"))).toEqual({
    enough: { key: "report-signed", facts: { leader: "白予之", signedOn: "2026-06-12" } },
    reportReview: { key: "report-reviewed", facts: { reportReviewer: "叶知微", reviewedOn: "2026-07-02" } },
    majors: { key: "no-major", facts: {} },
    minors: { key: "minor", facts: { count: 2, settled: ["NC01 (2026-06-30)", "NC02 (2026-06-21)"] } },
    verification: {
      key: "verification",
      facts: { closing: "2026-06-09", limit: "2026-09-09", verified: 1, count: 2 },
    },
    recommendation: {
      key: "recommendation-confirmed",
      facts: {
        recommendation: "recommend-after-correction",
        leader: "白予之",
        confirmedOn: "2026-07-01",
        statement: "两项纠正措施经查记录属实。",
      },
    },
    independence: {
      key: "circle",
      facts: { applicationReviewer: "贺兰舟", team: ["白予之", "罗一鸣"], decider: "严守衡" },
    },
    competence: { key: "competence", facts: { decider: "严守衡", records: ["35.12.00 (2026-01-15)"] } },
    ofTheBody: { key: "employed", facts: { decider: "严守衡", since: "2019-03-01" } },
    payer: { key: "paid", facts: { count: 2, payers: ["杭州青禾客服外包有限公司"] } },
  });
});

test("3(2): a record that covers every code names its scheme beside the day, never the day alone", () => {
  const [record] = people.decider.competence;
  if (record === undefined) throw new Error("The decider holds no record");
  const general = { ...record, codes: [], assessedOn: plainDate("2025-09-10") };
  const decider = { ...people.decider, competence: [general, record] };
  const { competence } = decisionGrounds(file, { ...people, decider }, null);
  expect(competence.facts).toMatchObject({
    records: ["OLS/GZ-0071 (2025-09-10)", "35.12.00 (2026-01-15)"],
  });
});

test("5.9.2: what is still open shows as open", () => {
  const open: DecisionFacts = {
    report: { signedOn: null, recommendation: null, correctionsConfirmedOn: null, correctionsStatement: "" },
    reviewPassedOn: null,
    closingHeldOn: null,
    nonconformities: [
      { number: "NC01", grade: "major", planAcceptedOn: plainDate("2026-06-20"), verifiedOn: null },
    ],
    clientNames: ["杭州青禾客服外包有限公司"],
    payers: [],
  };
  const outsider = { ...people, decider: { name: "严守衡", employedSince: null, competence: [] } };
  const grounds = decisionGrounds(open, outsider, null);
  expect(Object.values(grounds).map(({ key }) => key)).toEqual([
    "report-unsigned",
    "report-unreviewed",
    "major",
    "no-minor",
    "no-closing",
    "no-recommendation",
    "circle",
    "no-competence",
    "not-employed",
    "nothing-paid",
  ]);
  expect(grounds.majors.facts).toEqual({ count: 1, settled: ["NC01 (—)"] });
  const decider = { decider: "严守衡" };
  expect([grounds.competence.facts, grounds.ofTheBody.facts]).toEqual([decider, decider]);
});

const MAJOR = { number: "NC03", grade: "major", planAcceptedOn: null } as const;

test("5.9.2 b): a major counts by the day it was verified, and every verified one is counted", () => {
  const nonconformities = [
    { ...MAJOR, verifiedOn: plainDate("2026-06-25") },
    { ...MAJOR, number: "NC04", verifiedOn: plainDate("2026-06-28") },
    { ...MAJOR, number: "NC05", verifiedOn: null },
  ];
  const grounds = decisionGrounds({ ...file, nonconformities }, people, plainDate("2026-09-09"));
  expect(grounds.majors.facts).toEqual({
    ...{ count: 3, settled: ["NC03 (2026-06-25)", "NC04 (2026-06-28)", "NC05 (—)"] },
  });
  expect(grounds.verification.facts).toMatchObject({ verified: 2, count: 3 });
});

test("5.9.2: a verification has its last day only after the closing meeting; without nonconformities there is none", () => {
  const keyOf = (change: Partial<DecisionFacts>, limit: string | null) =>
    decisionGrounds({ ...file, ...change }, people, limit === null ? null : plainDate(limit)).verification;
  const none = { key: "no-closing", facts: {} };
  expect(keyOf({ closingHeldOn: null }, "2026-09-09")).toEqual(none);
  expect(keyOf({}, null)).toEqual(none);
  expect(keyOf({ nonconformities: [] }, "2026-09-09")).toEqual({ key: "nothing-to-verify", facts: {} });
});

test("5.5.9.2 k): a recommendation stands alone until its corrections are confirmed", () => {
  const report = { ...file.report, recommendation: "recommend", correctionsConfirmedOn: null } as const;
  expect(decisionGrounds({ ...file, report }, people, null).recommendation).toEqual({
    ...{ key: "recommendation", facts: { recommendation: "recommend" } },
  });
});

test("5.3.3: whoever paid is named once, in one order", () => {
  const { payer } = decisionGrounds({ ...file, payers: ["B 公司", "A 公司", "B 公司"] }, people, null);
  expect(payer).toEqual({ key: "paid", facts: { count: 3, payers: ["A 公司", "B 公司"] } });
});

test("5.9: every check stands with its clause, its ground and what speaks against it", () => {
  const grounds = decisionGrounds(file, people, plainDate("2026-09-09"));
  const against = [
    ...[
      { code: "minor-plan-not-accepted" },
      { code: "correction-not-confirmed" },
      { code: "not-recommended" },
    ],
    ...[{ code: "decider-not-competent" }, { code: "a-code-of-another-page" }],
  ];
  const checks = decisionChecks(complaintHandling, against, grounds);
  expect(checks.map(({ key, clause, holds }) => [key, clause, holds])).toEqual([
    ["enough", "5.9.2 a)", true],
    ["reportReview", "5.9.1", true],
    ["majors", "5.9.2 b)", true],
    ["minors", "5.9.2 c)", false],
    ["verification", "5.5.8.2", true],
    ["recommendation", "5.9.2 a)", false],
    ["independence", "5.9.1", true],
    ["competence", "3(2)", false],
    ["ofTheBody", "5.9.3", true],
    ["payer", "5.3.3", true],
  ]);
  const [, , , minors, , recommendation] = checks;
  expect(minors?.refusals).toEqual([{ code: "minor-plan-not-accepted" }]);
  expect(recommendation?.refusals.map(({ code }) => code)).toEqual([
    "correction-not-confirmed",
    "not-recommended",
  ]);
  expect(checks.map(({ ground }) => ground)).toEqual(checks.map(({ key }) => grounds[key]));
});

test("5.9.1: two checks are about whoever decides alone", () => {
  const checks = decisionChecks(complaintHandling, [], decisionGrounds(file, people, null));
  expect(checks.filter(isOfDecider).map(({ key }) => key)).toEqual(["competence", "ofTheBody"]);
});
