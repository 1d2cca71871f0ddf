import { expect, test } from "vitest";
import { applicationContent } from "@/lib/domain/application/application-form";
import { reviewChoices } from "@/lib/domain/review/review-choices";
import { applicationReviewForm } from "@/lib/domain/review/review-form";
import { daysByScheme } from "@/lib/domain/review/scheme-days";
import { completeApplication, manySites } from "@/tests/support/application-content";
import { completeReview } from "@/tests/support/review-form";
import { complaintHandling, quality } from "@/tests/support/rules";

const id = "00000000-0000-4000-8000-000000000001";
const one = applicationContent.parse(completeApplication([id, id, id, id]));
const many = applicationContent.parse(manySites(completeApplication([id, id, id, id])));

const choicesOf = (change: object) =>
  reviewChoices.parse({
    ...{ complexity: [], siteDays: null, sites: [], adjustments: [], manualDays: null, combined: [] },
    ...{ coefficient: null, stage1OnSite: false, ...change },
  });

test("5.4.3.1(3), 2.5: complaints handling adds days for all sites together, quality counts each by itself", () => {
  const [ols, qms] = daysByScheme("initial", many, choicesOf({}), [complaintHandling, quality]);
  // Two unlike sites and 22 similar ones, of which the root is 4.7: 2 + 5, and six to ten sites add 0.5 to 1.
  expect([ols.siteDaysRange, ols.countsSitesSingly]).toEqual([{ least: 0.5, most: 1 }, false]);
  expect([qms?.siteDaysRange, qms?.countsSitesSingly]).toEqual([null, true]);
  expect(qms?.manDays).toMatchObject({
    ok: false,
    refusals: [{ code: "sites-counted-singly", facts: { sampledSites: 7, stated: 0 } }],
  });
});

test("5.4.3.1(3): a client at one address has no site that could be counted", () => {
  const [ols, qms] = daysByScheme("initial", one, choicesOf({}), [complaintHandling, quality]);
  expect([ols.siteDaysRange, ols.countsSitesSingly]).toEqual([{ least: 0, most: 0 }, false]);
  expect(qms?.countsSitesSingly).toBe(false);
});

test("5.4.3.1(3): the days chosen for the sampled sites count, and stand in the steps", () => {
  const step = (siteDays: number | null) => {
    const [{ manDays }] = daysByScheme("initial", many, choicesOf({ siteDays }), [complaintHandling]);
    return manDays.ok ? manDays.steps.find(({ code }) => code === "sampled-sites")?.value : manDays.refusals;
  };
  expect([step(null), step(0.5), step(1)]).toEqual([1, 0.5, 1]);
});

test("2.5: people at the sampled sites count there and not outside, and nobody is counted below nothing", () => {
  const outside = (people: number) => {
    const sites = Array.from({ length: 7 }, () => ({ people, reduction: 0 }));
    const [{ manDays }] = daysByScheme("initial", many, choicesOf({ sites }), [quality]);
    if (!manDays.ok) return manDays.refusals.map(({ code }) => code);
    return manDays.steps.find(({ code }) => code === "effective-personnel")?.value;
  };
  // 150 and 24 at 4.5 of 8 hours: 163.5.
  const [{ manDays }] = daysByScheme("initial", { ...many, sites: [] }, choicesOf({}), [quality]);
  const everybody = manDays.ok ? manDays.steps.find(({ code }) => code === "effective-personnel")?.value : 0;
  expect(everybody).toBe(164);
  expect(outside(5)).toBe(129);
  expect(outside(10)).toBe(94);
});

test("5.3.1: only what was judged counts, and days are written with two places at most", () => {
  const checked = (verdict: string | null | undefined) =>
    applicationReviewForm.parse({
      ...completeReview(id, "2026-05-13"),
      checks: completeReview(id, "2026-05-13")
        .checks.slice(0, 1)
        .map((check) => ({ ...check, verdict })),
    }).checks;
  expect([checked(null), checked(undefined), checked("met").length]).toEqual([[], [], 1]);
  const siteDays = (days: number) =>
    applicationReviewForm.safeParse({ ...completeReview(id, "2026-05-13"), siteDays: days }).success;
  expect([0.55, 0.555].map(siteDays)).toEqual([true, false]);
});
