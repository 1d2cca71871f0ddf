import { expect, test } from "vitest";
import { determineAnew, laterAnew } from "@/lib/domain/audit/determine-anew";
import { days, halfDays, percent } from "@/rules/core/amount";
import { complaintHandling, environment, quality } from "../../support/rules";

type Choices = Parameters<typeof determineAnew>[2][number];

const facts = {
  ...{ effectivePersonnel: 35, dissimilarSites: 0, similarGroups: [], changedSites: 0, complexity: [] },
  ...{ scope: "投诉处理服务", scopeEn: "" },
};
const chosen = (scheme: string, change: Partial<Choices> = {}): Choices => ({
  ...{ scheme, complexity: null, sites: [], adjustments: [], coefficient: null, siteDays: null },
  ...{ stage1OnSite: false, sampledSites: 0, ...change },
});
const OLS = "OLS/GZ-0071";

const anew = (...[every, found, choices]: Parameters<typeof determineAnew>) => {
  const outcome = determineAnew(every, found, choices);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.refusals));
  return outcome.value;
};

test("5.4.3.1(3): days chosen for the sampled sites hold while the sample has as many, else the upper end stands again", () => {
  const found = { ...facts, effectivePersonnel: 4, dissimilarSites: 3 };
  const half = (change: Partial<Choices>) =>
    anew([complaintHandling], found, [chosen(OLS, change)]).requiredHalfDays;
  // 0.5 + 1.5, and 0 to 0.5 for three sites.
  expect(half({ siteDays: days(0), sampledSites: 3 })).toBe(4);
  expect(half({ siteDays: days(0), sampledSites: 2 })).toBe(5);
  expect(half({ siteDays: null, sampledSites: 3 })).toBe(5);
});

const site = (people: number) => ({ people, reduction: percent(0) });

test("2.5: each sampled site brings its own people; the rest stay outside the sites", () => {
  const found = { ...facts, dissimilarSites: 2 };
  const total = (...people: readonly number[]) =>
    anew([quality], found, [chosen("QMS", { sites: people.map(site) })]).requiredHalfDays;
  // 20 people outside: 3 days; 5 people at a site: 1.5, 10 at the other: 2.
  expect(total(5, 10)).toBe(halfDays(13));
  // The sample has two sites: fewer or more rows are a person's matter.
  expect(total(5)).toBeNull();
  expect(total(5, 10, 15)).toBeNull();
});

test("2.5: for another sample than the review's a person determines the days; the sample itself stands", () => {
  const found = { ...facts, dissimilarSites: 2 };
  expect(anew([quality], found, [chosen("QMS")])).toMatchObject({
    ...{ requiredHalfDays: null, sample: 2, manDaysAnswer: null, samplingAnswer: { sample: 2 } },
  });
  expect(laterAnew(quality, "surveillance", found, chosen("QMS"))).toBeNull();
});

test("rule-reading 2.1: past the table there are steps and no figure", () => {
  const value = anew([complaintHandling], { ...facts, effectivePersonnel: 10_701 }, [chosen(OLS)]);
  expect(value).toMatchObject({ requiredHalfDays: null, sample: 0, manDaysAnswer: { manual: true } });
});

test("11.1: the days of all systems are added, each by its own choices; steps, warnings and readings stand together", () => {
  const small = { ...facts, effectivePersonnel: 4 };
  const ofQuality = chosen("QMS", { adjustments: [{ days: days(0.5), reason: "夜班" }] });
  const value = anew([complaintHandling, quality], small, [ofQuality, chosen(OLS)]);
  const one = anew([complaintHandling], small, [chosen(OLS)]).manDaysAnswer;
  const other = anew([quality], small, [ofQuality]).manDaysAnswer;
  if (one === null || other === null) throw new Error("no answer");
  // Four people: 0.5 and 1.5 days for complaints, of which three quarters are on site; 1.5 and 0.5 for quality.
  expect(value.requiredHalfDays).toBe(8);
  expect(one.warnings.map(({ code }) => code)).toEqual(["on-site-share-low"]);
  expect(value.manDaysAnswer).toEqual({
    ...one,
    steps: [...one.steps, ...other.steps],
    warnings: [...one.warnings, ...other.warnings],
    interpretations: [...new Set([...one.interpretations, ...other.interpretations])],
  });
});

test("11.1: where one system leaves its days to a person, the steps of the others still stand", () => {
  const found = { ...facts, dissimilarSites: 2 };
  const choices = [chosen(OLS, { sampledSites: 2 }), chosen("QMS")];
  const alone = anew([complaintHandling], found, choices);
  expect(anew([complaintHandling, quality], found, choices)).toEqual({ ...alone, requiredHalfDays: null });
  expect(anew([quality, complaintHandling], found, choices)).toMatchObject({
    ...{ requiredHalfDays: null, manDaysAnswer: null },
  });
});

test("11.1: what one system refuses is refused for all; a system the review did not choose for is a fault", () => {
  const choices = [chosen(OLS), chosen("EMS")];
  expect(determineAnew([complaintHandling, environment], facts, choices)).toMatchObject({
    ...{ ok: false, refusals: [{ code: "category-missing" }] },
  });
  expect(() => determineAnew([complaintHandling, quality], facts, choices)).toThrow(
    new RangeError("The review chose nothing for QMS"),
  );
});
