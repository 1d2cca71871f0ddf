import { expect, test } from "vitest";
import { assessDecision, verificationLimit, type DecisionFacts } from "@/lib/domain/decision/assess-decision";
import { reportReviewForm, REVIEW_PARTS, reviewOutcome } from "@/lib/domain/decision/report-review-form";
import { issueCode } from "@/lib/domain/issue-code";
import { plainDate } from "@/rules/core/plain-date";
import { complaintHandling } from "../../support/rules";

const ID = "7b0f3c1e-2a4d-4c59-9d1e-3f6a8b2c4d5e";
const section = (name: string, verdict = "passed", note = "") => ({ section: name, verdict, note });
const ALL = REVIEW_PARTS.map((name) => section(name));
const reviewed = (sections: readonly object[]) => {
  const read = reportReviewForm.safeParse({ caseId: ID, sections }, { reportInput: true });
  return read.success ? [] : read.error.issues.map((issue) => [issue.path.join("."), issueCode(issue).code]);
};

test("5.5.9.2, 5.9.1: a review judges each section of a report once, and what the records tell", () => {
  expect(REVIEW_PARTS).toHaveLength(25);
  expect(reviewed(ALL)).toEqual([]);
  expect(reviewed(ALL.slice(1)).map(([path]) => path)).toEqual(["sections"]);
  expect(reviewed([...ALL.slice(0, 24), section("purpose")])).toEqual([
    ["sections.24.section", "given-twice"],
  ]);
});

test("5.9.1: a returned section says what is to be mended, and returns the report", () => {
  const returned = (note: string) => [...ALL.slice(0, 24), section("reminders", "returned", note)];
  expect(reviewed(returned(""))).toEqual([["sections.24.note", "required"]]);
  expect(reviewed(returned("补充理由"))).toEqual([]);
  const outcome = (sections: readonly object[]) =>
    reviewOutcome(reportReviewForm.parse({ caseId: ID, sections }));
  expect(outcome(ALL)).toBe("passed");
  expect(outcome(returned("补充理由"))).toBe("returned");
});

const FACTS: DecisionFacts = {
  report: {
    ...{ signedOn: plainDate("2026-06-15"), recommendation: "recommend", correctionsConfirmedOn: null },
    correctionsStatement: "",
  },
  ...{ reviewPassedOn: plainDate("2026-06-18"), closingHeldOn: plainDate("2026-06-09"), nonconformities: [] },
  ...{ clientNames: ["江南云服有限公司"], payers: ["江南云服有限公司"] },
};
const decided = (facts: Partial<DecisionFacts>, outcome: "grant" | "refuse" = "grant") =>
  assessDecision({
    ...{ outcome, facts: { ...FACTS, ...facts }, decider: { isOfTheBody: true, isCompetent: true } },
    ...{ rules: complaintHandling, today: plainDate("2026-06-22") },
  }).map(({ code, clause }) => [code, clause]);

test("5.9.2 a): without a recommendation or a closing meeting there is nothing to decide on", () => {
  const report = { ...FACTS.report, recommendation: null };
  const missing = ["recommendation-missing", complaintHandling.decision.enough.clause];
  const notHeld = ["closing-not-held", complaintHandling.decision.enough.clause];
  expect(complaintHandling.decision.enough.clause).toBe("5.9.2 a)");
  expect(decided({})).toEqual([]);
  expect(decided({ report })).toEqual([missing]);
  expect(decided({ closingHeldOn: null })).toEqual([notHeld]);
  expect(decided({ report, closingHeldOn: null })).toEqual([missing, notHeld]);
});

test("15, 5.3.3: a payment by anybody but the client, under any of its names, is told", () => {
  const codes = (payers: readonly string[], clientNames = FACTS.clientNames) =>
    decided({ payers, clientNames }).map(([code]) => code);
  expect(codes(["江南云服有限公司", "别家公司"])).toEqual(["paid-by-others"]);
  expect(codes(["旧名有限公司"], ["江南云服有限公司", "旧名有限公司"])).toEqual([]);
  expect(codes([])).toEqual([]);
});

test("5.5.8.2: a closing on 2026-06-09 leaves until 2026-09-09 to verify", () => {
  expect(verificationLimit(FACTS, complaintHandling)).toBe("2026-09-09");
  expect(verificationLimit({ closingHeldOn: null }, complaintHandling)).toBeNull();
});
