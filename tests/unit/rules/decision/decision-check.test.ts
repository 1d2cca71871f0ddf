import { expect, test } from "vitest";
import { plainDate } from "@/rules/core/plain-date";
import {
  decisionCheck,
  type DecidedNonconformity,
  type DecisionFacts,
} from "@/rules/decision/decision-check";
import { complaintHandling, refusalsOf, refusedCodes } from "../../../support/rules";

const major: DecidedNonconformity = { number: "1", grade: "major", planAcceptedOn: null, verifiedOn: null };
const minor: DecidedNonconformity = { ...major, number: "2", grade: "minor" };
const july28 = plainDate("2026-07-28");

const sound: DecisionFacts = {
  outcome: "grant",
  decidedOn: plainDate("2026-08-05"),
  decider: { isOfTheBody: true, isCompetent: true, duties: [] },
  report: { signedOn: plainDate("2026-07-08"), reviewPassedOn: plainDate("2026-08-01") },
  recommendation: "recommend",
  correctionConfirmedOn: null,
  nonconformities: [
    { ...major, verifiedOn: july28 },
    { ...minor, planAcceptedOn: july28 },
    { ...minor, verifiedOn: july28 },
  ],
  verificationEnd: plainDate("2026-10-03"),
  hasPaymentByOthers: false,
};
const ask = (facts: Partial<DecisionFacts>) =>
  decisionCheck(complaintHandling.decision, { ...sound, ...facts });

test("5.9: a settled file may be granted", () => {
  expect(ask({}).ok).toBe(true);
});

test("5.9.2 b): a major that is not verified forbids the grant, an accepted plan is not enough (case 2)", () => {
  const refusals = refusalsOf(ask({ nonconformities: [{ ...major, planAcceptedOn: july28 }] }));
  expect(refusals).toEqual([{ code: "major-not-verified", clause: "5.9.2 b)", facts: { number: "1" } }]);
});

test("5.9.2 c): a minor without an accepted plan forbids the grant (case 1)", () => {
  expect(refusalsOf(ask({ nonconformities: [minor] }))).toMatchObject([
    { code: "minor-plan-not-accepted", clause: "5.9.2 c)" },
  ]);
});

type Checked = readonly [string, Partial<DecisionFacts>, readonly string[]];

test.each<Checked>([
  [
    "the decider reviewed or audited",
    { decider: { ...sound.decider, duties: ["application-review", "audit"] } },
    ["decider-not-independent", "decider-not-independent"],
  ],
])("2.2, 5.9.1: %s", (_, facts, codes) => {
  expect(refusedCodes(ask(facts))).toEqual(codes);
});

test.each<Checked>([
  ["an outsider", { decider: { ...sound.decider, isOfTheBody: false } }, ["decider-not-of-the-body"]],
])("5.9.3: %s", (_, facts, codes) => {
  expect(refusedCodes(ask(facts))).toEqual(codes);
});

test.each<Checked>([
  ["no competence record", { decider: { ...sound.decider, isCompetent: false } }, ["decider-not-competent"]],
])("3(2): %s", (_, facts, codes) => {
  expect(refusedCodes(ask(facts))).toEqual(codes);
});

test.each<Checked>([
  ["no signed report", { report: { ...sound.report, signedOn: null } }, ["report-not-signed"]],
])("5.5.9.1, 5.9.2 a): %s", (_, facts, codes) => {
  expect(refusedCodes(ask(facts))).toEqual(codes);
});

test.each<Checked>([
  [
    "a review that passes after the decision",
    { report: { ...sound.report, reviewPassedOn: plainDate("2026-08-06") } },
    ["report-not-reviewed"],
  ],
])("5.9.1: %s", (_, facts, codes) => {
  expect(refusedCodes(ask(facts))).toEqual(codes);
});

test.each<Checked>([["not recommended", { recommendation: "do-not-recommend" }, ["not-recommended"]]])(
  "5.9.2 a): not granted: %s",
  (_, facts, codes) => {
    expect(refusedCodes(ask(facts))).toEqual(codes);
  },
);

test.each<Checked>([
  ["not confirmed", { recommendation: "recommend-after-correction" }, ["correction-not-confirmed"]],
  ["confirmed", { recommendation: "recommend-after-correction", correctionConfirmedOn: july28 }, []],
])("5.9.2: correction asked for: %s", (_, facts, codes) => {
  expect(refusedCodes(ask(facts))).toEqual(codes);
});

test.each<Checked>([["somebody else paid", { hasPaymentByOthers: true }, ["paid-by-others"]]])(
  "5.3.3, 15: %s",
  (_, facts, codes) => {
    expect(refusedCodes(ask(facts))).toEqual(codes);
  },
);

test.each<Checked>([
  [
    "verified after the three months",
    { verificationEnd: plainDate("2026-07-27"), nonconformities: [{ ...major, verifiedOn: july28 }] },
    ["verification-too-late"],
  ],
  [
    "still unverified after the three months",
    { verificationEnd: plainDate("2026-08-04"), nonconformities: [{ ...minor, planAcceptedOn: july28 }] },
    ["verification-too-late"],
  ],
])("5.5.8.2: %s", (_, facts, codes) => {
  expect(refusedCodes(ask(facts))).toEqual(codes);
});

test.each<Checked>([
  [
    "everything done on the day of the decision itself, the last of the three months",
    {
      verificationEnd: sound.decidedOn,
      report: { signedOn: sound.decidedOn, reviewPassedOn: sound.decidedOn },
      recommendation: "recommend-after-correction",
      correctionConfirmedOn: sound.decidedOn,
      nonconformities: [
        { ...major, verifiedOn: sound.decidedOn },
        { ...minor, planAcceptedOn: sound.decidedOn },
      ],
    },
    [],
  ],
])("5.9: %s", (_, facts, codes) => {
  expect(refusedCodes(ask(facts))).toEqual(codes);
});

test.each<Checked>([
  [
    "verified a day after the decision",
    { nonconformities: [{ ...major, verifiedOn: plainDate("2026-08-06") }] },
    ["major-not-verified"],
  ],
])("5.9.2 b): %s", (_, facts, codes) => {
  expect(refusedCodes(ask(facts))).toEqual(codes);
});

test("5.9.1: a refusal needs no settled nonconformity, but an independent decider and a reviewed report", () => {
  const open = { outcome: "refuse", nonconformities: [major], recommendation: "do-not-recommend" } as const;
  expect(ask(open).ok).toBe(true);
  expect(
    refusedCodes(
      ask({
        ...open,
        decider: { ...sound.decider, duties: ["audit"] },
        report: { signedOn: null, reviewPassedOn: null },
      }),
    ),
  ).toEqual(["decider-not-independent", "report-not-signed", "report-not-reviewed"]);
});
