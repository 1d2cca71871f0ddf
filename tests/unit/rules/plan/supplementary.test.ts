import { expect, test } from "vitest";
import { halfDays } from "@/rules/core/amount";
import { plainDate } from "@/rules/core/plain-date";
import { plan } from "@/rules/plan/plan";
import type { PlanFacts, PlanRow } from "@/rules/plan/plan-facts";
import { complaintHandling, refusalsOf } from "../../../support/rules";

const rules = complaintHandling.plan;
const corrected = { criteria: "GB/T 19012-2019", clause: "7.2" };

const row = (id: string, from: number, to: number, more: Partial<PlanRow> = {}): PlanRow => ({
  ...{ id, date: plainDate("2026-09-08"), from: from * 60, to: to * 60, siteId: "centre", kind: "audit" },
  ...{ clauses: [], contents: [], auditorIds: ["leader"], remote: null },
  ...more,
});

/** One auditor, half a day: four hours. */
const ask = (facts: Partial<PlanFacts>) =>
  plan(rules, {
    ...{ audit: "supplementary", criteria: [corrected], sites: ["centre"], countedIds: ["leader"] },
    rows: [
      row("opening", 8, 8.5, { kind: "opening" }),
      row("seen", 8.5, 11.5, { clauses: [corrected] }),
      row("closing", 11.5, 12, { kind: "closing" }),
    ],
    determined: halfDays(1),
    ...facts,
  });

test("5.8: the plan of a supplementary audit covers what it is ordered for, with its meetings and without an interview", () => {
  expect(refusalsOf(ask({}))).toEqual([]);
});

test("5.8: a clause and a site it is ordered for are not left out", () => {
  const other = { criteria: "GB/T 19012-2019", clause: "7.4" };
  expect(refusalsOf(ask({ criteria: [corrected, other], sites: ["centre", "branch"] }))).toEqual([
    { code: "clauses-uncovered", clause: "5.8", facts: { clauses: ["GB/T 19012-2019 7.4"] } },
    { code: "sites-uncovered", clause: rules.sites.clause, facts: { sites: ["branch"] } },
  ]);
});
