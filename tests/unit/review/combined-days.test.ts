import { expect, test } from "vitest";
import { applicationContent } from "@/lib/domain/application/application-form";
import type { EveryRules } from "@/lib/domain/case/combined-rules";
import { acceptedSites } from "@/lib/domain/review/accepted-sites";
import { determined, foreignSchemes } from "@/lib/domain/review/assess-days";
import { determineReview } from "@/lib/domain/review/determine-review";
import { applicationReviewForm } from "@/lib/domain/review/review-form";
import { sampleOf } from "@/lib/domain/review/scheme-days";
import { completeApplication, manySites } from "@/tests/support/application-content";
import { completeReview, type Review } from "@/tests/support/review-form";
import { complaintHandling, environment, quality } from "@/tests/support/rules";

const id = "00000000-0000-4000-8000-000000000001";
const one = applicationContent.parse(completeApplication([id, id, id, id]));
const many = applicationContent.parse(manySites(completeApplication([id, id, id, id])));
const both = ["GB/T 19012-2019", "GB/T 19001-2016"];

const reviewed = (change: Partial<Review>) =>
  applicationReviewForm.parse({ ...completeReview(id, "2026-05-13"), criteria: both, ...change });

const told = (every: EveryRules, change: Partial<Review>, content = one) => {
  const form = reviewed(change);
  return determined(every, form, determineReview(content, form, every)).map(({ code, field }) => [
    code,
    field,
  ]);
};

test("11.1: what is wrong with the days of a further system is mended in that system's own boxes", () => {
  const of = (scheme: string, adjustments: Review["adjustments"] = []) => ({
    scheme,
    complexity: [],
    adjustments,
  });
  const unexplained = [{ days: 0.5, reason: "" }];
  expect(told([complaintHandling, quality], { combined: [of("QMS")] })).toEqual([]);
  expect(told([complaintHandling, quality], { combined: [of("QMS", unexplained)] })).toEqual([
    ["reason-missing", "combined.0.adjustments.0.reason"],
  ]);
  expect(told([complaintHandling, quality], { adjustments: unexplained })).toEqual([
    ["reason-missing", "adjustments.0.reason"],
  ]);
  const many = [...Array.from({ length: 10 }, () => ({ days: 0.5, reason: "夜班" })), ...unexplained];
  expect(told([complaintHandling, quality], { adjustments: many })).toEqual([
    ["reason-missing", "adjustments.10.reason"],
  ]);
  // Nobody said how complex the environment of the client is: by its row, and where there is none by the list.
  const three: EveryRules = [complaintHandling, quality, environment];
  expect(told(three, { combined: [of("QMS"), of("EMS")] })).toEqual([
    ["category-missing", "combined.1.complexity"],
  ]);
  expect(told(three, { combined: [of("QMS")] })).toEqual([["category-missing", "combined"]]);
});

test("11.1: the coefficient is said once for all systems, with its reason", () => {
  const combined = [{ scheme: "QMS", complexity: [], adjustments: [] }];
  const coefficient = { coefficient: 0, coefficientReason: "共用内审" };
  const out = ["coefficient-out-of-range", "coefficient"];
  expect(told([complaintHandling, quality], { combined, ...coefficient })).toEqual([out, out]);
  const fair = { combined, coefficient: 0.9 };
  expect(told([complaintHandling, quality], { ...fair, coefficientReason: "共用内审" })).toEqual([]);
  expect(told([complaintHandling, quality], { ...fair, coefficientReason: "" })).toEqual([
    ["coefficient-without-reason", "coefficientReason"],
  ]);
});

test("5.4.3: an edition that counts each site by itself asks for the people of each sampled site", () => {
  const { sample } = sampleOf(quality, many);
  const sites = Array.from({ length: sample }, () => ({ people: 5, reduction: 0 }));
  expect(told([quality], { sites: [] }, many)).toEqual([["sites-counted-singly", "sites"]]);
  expect(told([quality], { sites: sites.slice(1) }, many)).toEqual([["sites-counted-singly", "sites"]]);
  expect(told([quality], { sites }, many)).toEqual([]);
  expect(told([quality], { sites: sites.map((row) => ({ ...row, people: 0 })) }, many)[0]).toEqual([
    "no-people",
    "sites.0.people",
  ]);
});

test("11.1: each row of days is for a further system of the case; the leading one has none", () => {
  const row = (scheme: string) => ({ scheme, complexity: [], adjustments: [] });
  const form = reviewed({ combined: [row("QMS"), row("OLS/GZ-0071"), row("EMS")] });
  const foreign = (scheme: string, index: number) => ({
    ...{ code: "scheme-not-of-case", clause: "11.1", field: `combined.${index}.scheme`, facts: { scheme } },
  });
  expect(foreignSchemes([complaintHandling, quality], form)).toEqual([
    foreign("OLS/GZ-0071", 1),
    foreign("EMS", 2),
  ]);
});

test("5.4.5.1.3: a listed central office stands first, a group taken whole needs no choice, one of one no group", () => {
  const [first] = many.sites;
  if (first === undefined) throw new Error("No sites");
  const site = (name: string, similarGroup: number | null, kind: "central" | "fixed" = "fixed") => ({
    ...{ ...first, name, similarGroup, kind },
  });
  const sites = [
    site("a", 1),
    site("b", 2),
    site("总部", null, "central"),
    site("c", 1),
    site("d", 2),
    site("e", 7),
  ];
  const content = { ...many, sites, scope: "长".repeat(301) };
  const sampling = sampleOf(complaintHandling, content);
  const [group] = sampling.groups;
  if (group === undefined) throw new Error("No groups");
  const groups = [
    { ...group, sample: 2 },
    { ...group, sample: 1 },
  ];
  const taken = (of: typeof content) =>
    acceptedSites(of, { ...sampling, groups }).map(({ name, sampledBy, similarGroup }) => [
      name,
      sampledBy,
      similarGroup,
    ]);
  expect(taken(content)).toEqual([
    ["总部", "all", null],
    ["a", "all", 1],
    ["b", null, 2],
    ["c", "all", 1],
    ["d", null, 2],
    ["e", "all", null],
  ]);
  // Without a central office on the list its activity is the scope, as much of it as its column holds.
  const [office] = acceptedSites({ ...content, sites: [] }, sampling);
  expect(office?.activity).toBe("长".repeat(300));
});
