import { expect, test } from "vitest";
import { plainDate } from "@/rules/core/plain-date";
import { eligible, type EligibilityFacts } from "@/rules/eligibility/conditions";
import { complaintHandling, refusalsOf } from "../../../support/rules";

const look = { source: "国家企业信用信息公示系统", checkedOn: plainDate("2026-05-12") };
const sound: EligibilityFacts = {
  appliedOn: plainDate("2026-05-11"),
  registration: { number: "91330108MA2TEST001", validTo: null },
  permits: { isNeeded: false, held: [] },
  lawfulProduct: { isSpecial: false, look: null, breaches: 0 },
  systemSince: plainDate("2026-01-05"),
  pastYear: { look, breachesOn: [], withdrawalsOn: [] },
  internalAuditOn: plainDate("2026-04-01"),
  managementReviewOn: plainDate("2026-04-10"),
  standing: { look, isOrderedToStop: false, isSeriouslyDishonest: false },
};
const refused = (facts: Partial<EligibilityFacts>) =>
  refusalsOf(eligible(complaintHandling.eligibility, { ...sound, ...facts }));

test("5.2.1(1): a licence that ended yesterday is refused with its last day, one that ends today is not", () => {
  const until = (validTo: string) =>
    refused({ registration: { number: "91330108MA2TEST001", validTo: plainDate(validTo) } });
  expect(until("2026-05-11")).toEqual([]);
  expect(until("2026-05-10")).toEqual([
    { code: "registration-expired", clause: "5.2.1(1)", facts: { validTo: "2026-05-10" } },
  ]);
});

test("5.2.1(2): every permit that has run out is named", () => {
  const held = [
    { number: "P-1", validTo: plainDate("2026-05-10") },
    { number: "P-2", validTo: null },
    { number: "P-3", validTo: plainDate("2026-05-11") },
  ];
  expect(refused({ permits: { isNeeded: true, held } })).toEqual([
    { code: "permit-expired", clause: "5.2.1(2)", facts: { number: "P-1" } },
  ]);
});

test("5.2.1(3): an unlawful product is told with the number of breaches", () => {
  expect(refused({ lawfulProduct: { isSpecial: true, look, breaches: 2 } })).toEqual([
    { code: "product-unlawful", clause: "5.2.1(3)", facts: { breaches: 2 } },
  ]);
});

test("5.2.1(5): each breach and each withdrawal of the last year is told with its day", () => {
  const [on, before] = [plainDate("2025-05-11"), plainDate("2025-05-10")];
  expect(refused({ pastYear: { look, breachesOn: [on, before], withdrawalsOn: [before, on] } })).toEqual([
    { code: "breach-within-year", clause: "5.2.1(5)", facts: { on: "2025-05-11" } },
    { code: "withdrawal-within-year", clause: "5.2.1(5)", facts: { on: "2025-05-11" } },
  ]);
});
