import { expect, test } from "vitest";
import { determineAnew, laterAnew } from "@/lib/domain/audit/determine-anew";
import { complaintHandling, environment, quality } from "../../support/rules";

const facts = {
  ...{ effectivePersonnel: 35, dissimilarSites: 0, similarGroups: [], changedSites: 0 },
  ...{ scope: "注塑件的生产", scopeEn: "" },
};
const asked = { complexity: null, sites: [], adjustments: [], coefficient: null, siteDays: null };
const choicesOf = (scheme: string) => ({ scheme, ...asked, stage1OnSite: false, sampledSites: 0 });

test("5.6.2 c): another category found by the team determines the days anew by its own column", () => {
  const anew = (complexity: readonly string[]) =>
    determineAnew([environment], { ...facts, complexity }, [choicesOf("EMS")]);
  // IAF MD 5, Table EMS 1, 26–45 people: medium 5.5 days, high 7.
  expect(anew(["medium"])).toMatchObject({ ok: true, value: { requiredHalfDays: 11 } });
  expect(anew(["high"])).toMatchObject({ ok: true, value: { requiredHalfDays: 14 } });
  expect(anew([])).toMatchObject({ ok: false, refusals: [{ code: "category-missing" }] });
});

test("5.6.2 c): an edition with one table for everybody asks for no category", () => {
  expect(determineAnew([quality], { ...facts, complexity: [] }, [choicesOf("QMS")])).toMatchObject({
    ok: true,
    value: { requiredHalfDays: 8 },
  });
});

test("5.4.3.2, 5.4.3.3: 27 people found instead of 17 give surveillance 1.5 days and recertification 3", () => {
  // 26–45 people: 4.0 days by the floor; a third is 1.33, two thirds are 2.67, up to the half-day.
  const found = { ...facts, effectivePersonnel: 27, complexity: [] };
  const total = (audit: "surveillance" | "recertification") =>
    laterAnew(complaintHandling, audit, found, choicesOf("OLS/GZ-0071"));
  expect(total("surveillance")).toMatchObject({ ok: true, total: 1.5 });
  expect(total("recertification")).toMatchObject({ ok: true, total: 3 });
});
