import { expect, test } from "vitest";
import { plainDate } from "@/rules/core/plain-date";
import { conditionResults, eligible, type EligibilityFacts } from "@/rules/eligibility/conditions";
import { complaintHandling, refusalsOf, refusedCodes } from "../../../support/rules";

const rules = complaintHandling.eligibility;
const look = { source: "国家企业信用信息公示系统", checkedOn: plainDate("2026-05-12") };
const appliedOn = plainDate("2026-05-11");

const sound: EligibilityFacts = {
  appliedOn,
  registration: { number: "91330108MA2TEST001", validTo: null },
  permits: { isNeeded: false, held: [] },
  lawfulProduct: { isSpecial: true, look, breaches: 0 },
  systemSince: plainDate("2026-01-05"),
  pastYear: { look, breachesOn: [], withdrawalsOn: [] },
  internalAuditOn: plainDate("2026-04-01"),
  managementReviewOn: plainDate("2026-04-10"),
  standing: { look, isOrderedToStop: false, isSeriouslyDishonest: false },
};

const ask = (facts: Partial<EligibilityFacts>) => eligible(rules, { ...sound, ...facts });

test("5.2.1: a sound application meets all seven conditions, each under its clause", () => {
  expect(ask({}).ok).toBe(true);
  expect(conditionResults(rules, sound).map((each) => [each.clause, each.refusals.length])).toEqual(
    [1, 2, 3, 4, 5, 6, 7].map((number) => [`5.2.1(${number})`, 0]),
  );
});

test("5.2.1(4): the system has run three months on the day of application", () => {
  expect(ask({ systemSince: plainDate("2026-02-11") }).ok).toBe(true);
  expect(refusalsOf(ask({ systemSince: plainDate("2026-02-12") }))).toEqual([
    {
      code: "system-too-young",
      clause: "5.2.1(4)",
      facts: { systemSince: "2026-02-12", appliedOn: "2026-05-11", earliest: "2026-05-12" },
    },
  ]);
});

const yearAgo = plainDate("2025-05-11");
const longAgo = plainDate("2025-05-10");
const nothing = { source: " ", checkedOn: appliedOn };

type Refused = readonly [string, Partial<EligibilityFacts>, readonly string[]];

test.each<Refused>([
  ["no registration", { registration: null }, ["registration-missing"]],
  ["a blank number", { registration: { number: " ", validTo: null } }, ["registration-missing"]],
  [
    "an expired licence",
    { registration: { number: "1", validTo: plainDate("2026-05-10") } },
    ["registration-expired"],
  ],
  ["a licence that ends today", { registration: { number: "1", validTo: appliedOn } }, []],
])("5.2.1(1): refused: %s", (_, facts, codes) => {
  expect(refusedCodes(ask(facts))).toEqual(codes);
});

test.each<Refused>([
  ["a permit needed and not held", { permits: { isNeeded: true, held: [] } }, ["permit-missing"]],
  [
    "an expired permit",
    { permits: { isNeeded: true, held: [{ number: "P", validTo: longAgo }] } },
    ["permit-expired"],
  ],
  [
    "an expired permit where none is needed",
    { permits: { isNeeded: false, held: [{ number: "P", validTo: longAgo }] } },
    [],
  ],
  ["a permit held", { permits: { isNeeded: true, held: [{ number: "P", validTo: null }] } }, []],
])("5.2.1(2): refused: %s", (_, facts, codes) => {
  expect(refusedCodes(ask(facts))).toEqual(codes);
});

test.each<Refused>([
  [
    "an unlawful product, nobody looked",
    { lawfulProduct: { isSpecial: true, look: null, breaches: 1 } },
    ["check-missing", "product-unlawful"],
  ],
  ["a product that is not special", { lawfulProduct: { isSpecial: false, look: null, breaches: 0 } }, []],
])("5.2.1, 5.2.1(3): refused: %s", (_, facts, codes) => {
  expect(refusedCodes(ask(facts))).toEqual(codes);
});

test.each<Refused>([["no day the system began", { systemSince: null }, ["system-start-missing"]]])(
  "5.2.1(4): refused: %s",
  (_, facts, codes) => {
    expect(refusedCodes(ask(facts))).toEqual(codes);
  },
);

test.each<Refused>([
  [
    "a breach and a withdrawal within the year",
    { pastYear: { look, breachesOn: [yearAgo], withdrawalsOn: [yearAgo] } },
    ["breach-within-year", "withdrawal-within-year"],
  ],
  ["a breach longer ago", { pastYear: { look, breachesOn: [longAgo], withdrawalsOn: [longAgo] } }, []],
  [
    "a tick without a source",
    { pastYear: { look: nothing, breachesOn: [], withdrawalsOn: [] } },
    ["check-missing"],
  ],
])("5.2.1(5): refused: %s", (_, facts, codes) => {
  expect(refusedCodes(ask(facts))).toEqual(codes);
});

test.each<Refused>([
  [
    "no internal audit, no review",
    { internalAuditOn: null, managementReviewOn: null },
    ["internal-audit-missing", "management-review-missing"],
  ],
  [
    "an internal audit before the system began",
    { internalAuditOn: plainDate("2026-01-04") },
    ["internal-audit-missing"],
  ],
  [
    "an internal audit on the day the system began, a review on that of the application",
    { internalAuditOn: plainDate("2026-01-05"), managementReviewOn: appliedOn },
    [],
  ],
  [
    "a review after the application",
    { managementReviewOn: plainDate("2026-05-12") },
    ["management-review-missing"],
  ],
])("5.2.1(6): refused: %s", (_, facts, codes) => {
  expect(refusedCodes(ask(facts))).toEqual(codes);
});

test.each<Refused>([
  [
    "ordered to stop, seriously dishonest",
    { standing: { look, isOrderedToStop: true, isSeriouslyDishonest: true } },
    ["ordered-to-stop", "seriously-dishonest"],
  ],
])("5.2.1(7): refused: %s", (_, facts, codes) => {
  expect(refusedCodes(ask(facts))).toEqual(codes);
});
