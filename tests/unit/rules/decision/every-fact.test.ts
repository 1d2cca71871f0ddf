import { expect, test } from "vitest";
import { plainDate } from "@/rules/core/plain-date";
import { decisionCheck, type DecisionFacts } from "@/rules/decision/decision-check";
import { complaintHandling, refusalsOf } from "../../../support/rules";

const rules = complaintHandling.decision;
const sound: DecisionFacts = {
  outcome: "grant",
  decidedOn: plainDate("2026-10-04"),
  decider: { isOfTheBody: true, isCompetent: true, duties: [] },
  report: { signedOn: plainDate("2026-07-08"), reviewPassedOn: plainDate("2026-08-01") },
  recommendation: "recommend",
  correctionConfirmedOn: null,
  nonconformities: [],
  verificationEnd: plainDate("2026-10-03"),
  hasPaymentByOthers: false,
};
const ask = (facts: Partial<DecisionFacts>) => decisionCheck(rules, { ...sound, ...facts });

test("5.9: a decision that may be taken rests on the readings of the edition", () => {
  expect(rules.interpretations).not.toEqual([]);
  expect(ask({})).toMatchObject({ ok: true, interpretations: rules.interpretations });
});

test("5.9.1: whoever audited and reviewed is refused for each of the two", () => {
  const decider = { ...sound.decider, duties: ["application-review", "audit"] } as const;
  const clause = rules.independence.clause;
  expect(refusalsOf(ask({ decider }))).toEqual([
    { code: "decider-not-independent", clause, facts: { duty: "application-review" } },
    { code: "decider-not-independent", clause, facts: { duty: "audit" } },
  ]);
});

test("5.9.2 c), 5.5.8.2: an open minor after the three months is told by its number, with the last day", () => {
  const open = { number: "NC-2", grade: "minor", planAcceptedOn: null, verifiedOn: null } as const;
  expect(refusalsOf(ask({ nonconformities: [open] }))).toEqual([
    { code: "minor-plan-not-accepted", clause: "5.9.2 c)", facts: { number: "NC-2" } },
    {
      code: "verification-too-late",
      clause: "5.5.8.2",
      facts: { number: "NC-2", limit: "2026-10-03" },
    },
  ]);
});
