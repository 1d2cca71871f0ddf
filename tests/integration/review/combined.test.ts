import { beforeEach, expect, test } from "vitest";
import { prisma } from "@/lib/data/prisma";
import { openApplication } from "@/lib/usecases/application/open-application";
import { readContract } from "@/lib/usecases/contract/queries/read-contract";
import { previewReview } from "@/lib/usecases/review/preview-review";
import { readReview } from "@/lib/usecases/review/queries/read-review";
import { reviewApplication } from "@/lib/usecases/review/review-application";
import { pressedTwice } from "@/tests/support/at-once";
import { alsoForQuality, combinedReview, QUALITY, submitCombined } from "@/tests/support/combined-case";
import { resetDatabase } from "@/tests/support/database";
import { act, expectAccepted, makeClient, makeStaff, nameBody, refusalCodes } from "@/tests/support/house";

beforeEach(resetDatabase);

const DAY = "2026-05-13";

const submitted = async () => {
  const client = await makeClient("杭州青禾客服外包有限公司", "91350100M000100Y43");
  const reviewer = await makeStaff("贺兰舟", "application-reviewer");
  return { client, reviewer, caseId: await submitCombined(client, "2026-05-11") };
};

const competent = async () => {
  const path = await submitted();
  await alsoForQuality(path.reviewer);
  return path;
};

test("11.1: of the systems applied for together the first of the register leads, whichever was named first", async () => {
  const { caseId } = await submitted();
  expect(
    await prisma().certificationCase.findUniqueOrThrow({
      where: { id: caseId },
      select: { scheme: true, combined: { select: { scheme: true, position: true, edition: true } } },
    }),
  ).toEqual({ scheme: "OLS/GZ-0071", combined: [{ scheme: "QMS", position: 1, edition: null }] });
});

test("11.1: a system that nobody registered is not applied for, alone or beside another", async () => {
  const client = await makeClient("杭州青禾客服外包有限公司", "91350100M000100Y43");
  await nameBody();
  const open = (scheme: string, combinedWith: readonly string[]) =>
    act(client, DAY, openApplication, {
      clientId: client.clientId ?? "",
      ...{ scheme, combinedWith: [...combinedWith] },
    });
  expect(refusalCodes(await open("QMS", ["ISO 50001"]))).toEqual(["scheme-not-held"]);
  // The same system twice is one system.
  const { id } = expectAccepted(await open("QMS", ["QMS"]));
  expect(await prisma().combinedScheme.count({ where: { caseId: id } })).toBe(0);
});

test("5.4.3, 11.1: each system's days by its own rule, the coefficient on each of them, and the sum is what is contracted", async () => {
  const { reviewer, caseId } = await competent();
  const form = { ...combinedReview(caseId, DAY), coefficient: 0.8, coefficientReason: "共有过程一并审核" };
  // 35 people. Complaints: floor 4.0 × 0.8 = 3.2; quality: table 4.0 × 0.8 = 3.2; neither is rounded under 3.2: 3.5 each.
  const preview = expectAccepted(await act(reviewer, DAY, previewReview, form));
  expect(preview).toMatchObject({
    manDays: { ok: true, total: 3.5, stage1: 0.5, binding: "floor" },
    combined: [{ scheme: "QMS", manDays: { ok: true, total: 3.5, stage1: 0.5 } }],
  });
  expectAccepted(await act(reviewer, DAY, reviewApplication, form));
  const combined = await prisma().combinedScheme.findMany({ where: { caseId } });
  expect(combined).toMatchObject([{ scheme: "QMS", edition: "2025" }]);
  const { review } = expectAccepted(await act(reviewer, DAY, readContract, { caseId }));
  expect(review).toMatchObject({ stage1HalfDays: 2, onSiteHalfDays: 12, totalHalfDays: 14 });
  const page = expectAccepted(await act(reviewer, DAY, readReview, { caseId }));
  expect(page.schemes.map(({ scheme, edition, rulesEdition }) => [scheme, edition, rulesEdition])).toEqual([
    ["OLS/GZ-0071", "OLS/GZ-0071 A/2", "A/2"],
    ["QMS", "CNCA-QMS-01:2025 2025", "2025"],
  ]);
  // Each system's own document says where its days are raised and lowered.
  expect(page.schemes.map(({ clauses }) => clauses.adjustments)).toEqual(["5.4.3.1(2)", "IAF MD 5"]);
  expect(page.accepted?.manDays).toMatchObject([{ total: 3.5 }, { total: 3.5 }]);
  // One determination record for each system (5.4.4.6).
  expect(await prisma().document.count({ where: { caseId, kind: "man-days-record" } })).toBe(2);
});

test("5.4.3.1(2): what is taken off the days of the second system needs a reason of its own, beside its own box", async () => {
  const { reviewer, caseId } = await competent();
  const form = (quality: object) => ({
    ...combinedReview(caseId, DAY),
    combined: [{ ...QUALITY, ...quality }],
  });
  const bare = await act(
    reviewer,
    DAY,
    reviewApplication,
    form({ adjustments: [{ days: 0.5, reason: "" }] }),
  );
  expect(bare).toMatchObject({
    ok: false,
    refusals: [{ code: "reason-missing", field: "combined.0.adjustments.0.reason" }],
  });
  const foreign = { ...combinedReview(caseId, DAY), combined: [{ ...QUALITY, scheme: "EMS" }] };
  expect(await act(reviewer, DAY, reviewApplication, foreign)).toMatchObject({
    ok: false,
    refusals: [{ code: "scheme-not-of-case", field: "combined.0.scheme" }],
  });
  expect(
    refusalCodes(await act(reviewer, DAY, reviewApplication, { ...form({}), coefficient: 0.7 })),
  ).toEqual(["coefficient-out-of-range", "coefficient-out-of-range", "coefficient-without-reason"]);
});

test("4.1: the criteria of every system of the case are audited", async () => {
  const { reviewer, caseId } = await competent();
  const outcome = await act(reviewer, DAY, reviewApplication, {
    ...combinedReview(caseId, DAY),
    criteria: ["GB/T 19012-2019"],
  });
  expect(outcome).toMatchObject({
    ok: false,
    refusals: [{ code: "criteria-always-audited", facts: { criteria: "GB/T 19001-2016" } }],
  });
});

test("3(2): who is competent for one of the systems only does not review the application of both", async () => {
  const { reviewer, caseId } = await submitted();
  const outcome = await act(reviewer, DAY, reviewApplication, combinedReview(caseId, DAY));
  expect(outcome).toMatchObject({
    ok: false,
    refusals: [{ code: "competence-record-missing", clause: "3(2)", facts: { scheme: "QMS" } }],
  });
});

test("5.3.2: two presses accept a combined case once", async () => {
  const { reviewer, caseId } = await competent();
  const form = combinedReview(caseId, DAY);
  const ended = await pressedTwice(() => act(reviewer, DAY, reviewApplication, form));
  expect(ended).toContain("done");
  expect(await prisma().combinedDetermination.count()).toBe(1);
  expect(await prisma().applicationReview.count({ where: { caseId } })).toBe(1);
});

test("2.5: sampled sites count singly by the quality rule: their people are stated, one row a site of the sample", async () => {
  const client = await makeClient("杭州青禾客服外包有限公司", "91350100M000100Y43");
  const reviewer = await makeStaff("贺兰舟", "application-reviewer");
  await alsoForQuality(reviewer);
  const site = {
    ...{
      kind: "fixed" as const,
      name: "宁波服务点",
      address: "宁波市示例路1号",
      activity: "投诉受理",
      headcount: 6,
    },
    similarGroup: null,
  };
  const caseId = await submitCombined(client, "2026-05-11", (content) => ({
    ...content,
    documents: [
      ...content.documents,
      { kind: "site-list", fileId: content.documents[0]?.fileId ?? "", note: "" },
    ],
    sites: [...content.sites, { ...site, ...{ nameEn: "", addressEn: "", distanceKm: 150, contact: "" } }],
  }));
  const preview = (sites: { name: string; people: number; reduction: number }[]) =>
    act(reviewer, DAY, previewReview, {
      ...combinedReview(caseId, DAY),
      combined: [{ ...QUALITY, sites }],
    });
  expect(expectAccepted(await preview([]))).toMatchObject({
    combined: [
      {
        countsSitesSingly: true,
        manDays: {
          ok: false,
          refusals: [{ code: "sites-counted-singly", facts: { sampledSites: 1, stated: 0 } }],
        },
      },
    ],
  });
  // 35 people, 6 of them at the site: 29 outside take 4.0, the site of 6 takes 2.0 less a half: 1.0. Together 5.0.
  const stated = [{ name: "宁波服务点", people: 6, reduction: 0.5 }];
  expect(expectAccepted(await preview(stated))).toMatchObject({
    effectivePersonnel: 35,
    combined: [{ manDays: { ok: true, total: 5 } }],
  });
});
