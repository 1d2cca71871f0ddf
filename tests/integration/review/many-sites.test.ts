import { beforeEach, expect, test } from "vitest";
import { prisma } from "@/lib/data/prisma";
import { previewReview } from "@/lib/usecases/review/preview-review";
import { reviewApplication } from "@/lib/usecases/review/review-application";
import { manySites } from "@/tests/support/application-content";
import { submitCase } from "@/tests/support/case-path";
import { resetDatabase } from "@/tests/support/database";
import { act, expectAccepted, makeClient, makeStaff } from "@/tests/support/house";
import { completeReview, type Review } from "@/tests/support/review-form";

beforeEach(resetDatabase);

const CODE = "91350100M000100Y43";

const many = async () => {
  const client = await makeClient("润川", CODE);
  const reviewer = await makeStaff("贺兰舟", "application-reviewer");
  const caseId = await submitCase(client, "2026-05-28", manySites);
  const form: Review = {
    ...completeReview(caseId, "2026-06-01"),
    complexity: ["multi-scenario", "high-risk"],
  };
  return { reviewer, caseId, form };
};

test("5.4.3.1(2), second worked case: a reduction of 0.8 of 2.5 days is refused, at most 0.75", async () => {
  const { reviewer, form } = await many();
  const adjustments = [{ days: -0.8, reason: "体系成熟" }];
  const outcome = await act(reviewer, "2026-06-01", reviewApplication, { ...form, adjustments });
  expect(outcome).toMatchObject({
    ok: false,
    refusals: [{ code: "reduction-over-limit", clause: "5.4.3.1(2)", facts: { asked: 0.8, atMost: 0.75 } }],
  });
  expect(await prisma().applicationReview.count()).toBe(0);
});

test("5.4.3, 5.4.5, second worked case: 164 people, 7 sites of 24, own 5.0, floor 8.0", async () => {
  const { reviewer, caseId, form } = await many();
  const preview = expectAccepted(await act(reviewer, "2026-06-01", previewReview, form));
  expect(preview.siteDaysRange).toEqual({ least: 0.5, most: 1 });
  expectAccepted(await act(reviewer, "2026-06-01", reviewApplication, form));
  expect(await prisma().applicationReview.findFirstOrThrow({ where: { caseId } })).toMatchObject({
    effectivePersonnel: 164,
    sampleSize: 7,
    ownHundredths: 500,
    floorHalfDays: 16,
    binding: "floor",
    stage1HalfDays: 1,
    onSiteHalfDays: 15,
    totalHalfDays: 16,
  });
  const sites = await prisma().caseSite.groupBy({ by: ["sampledBy"], _count: true, where: { caseId } });
  // The central office and two dissimilar sites are visited anyway; the 22 similar ones wait for the draw.
  expect(Object.fromEntries(sites.map((row) => [row.sampledBy ?? "open", row._count]))).toEqual({
    all: 3,
    open: 22,
  });
});

test("5.4.5.2.1: without every point of the central function no site is sampled, all 24 are visited", async () => {
  const client = await makeClient("润川", CODE);
  const reviewer = await makeStaff("贺兰舟", "application-reviewer");
  const caseId = await submitCase(client, "2026-05-28", (content) => ({
    ...manySites(content),
    centralFunction: ["central-control", "one-system"],
  }));
  const form = completeReview(caseId, "2026-06-01");
  const preview = expectAccepted(await act(reviewer, "2026-06-01", previewReview, form));
  expect(preview.sampling.sample).toBe(24);
});
