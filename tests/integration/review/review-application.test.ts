import { beforeEach, expect, test } from "vitest";
import { z } from "zod";
import { prisma } from "@/lib/data/prisma";
import { submitApplication } from "@/lib/usecases/application/submit-application";
import { reviewApplication } from "@/lib/usecases/review/review-application";
import { acceptCase, submitCase } from "@/tests/support/case-path";
import { resetDatabase } from "@/tests/support/database";
import { act, expectAccepted, makeClient, makeStaff, refusalCodes } from "@/tests/support/house";
import { completeReview } from "@/tests/support/review-form";

beforeEach(resetDatabase);

const CODE = "91350100M000100Y43";
const DAY = "2026-05-13";

const submitted = async () => {
  const client = await makeClient("青禾", CODE);
  const reviewer = await makeStaff("贺兰舟", "application-reviewer");
  return { client, reviewer, caseId: await submitCase(client, "2026-05-11") };
};

test("5.4.3, first worked case: 35 people on one site take 4.0 days by the floor, and the edition is bound", async () => {
  const { reviewer, caseId } = await submitted();
  await acceptCase(reviewer, DAY, caseId);
  const review = await prisma().applicationReview.findFirstOrThrow({ where: { caseId } });
  expect(review).toMatchObject({
    effectivePersonnel: 35,
    ownHundredths: 200,
    floorHalfDays: 8,
    binding: "floor",
    stage1HalfDays: 1,
    onSiteHalfDays: 7,
    totalHalfDays: 8,
    sampleSize: 0,
    scope: "在线客服与电话客服外包服务中的投诉处理",
  });
  const row = await prisma().certificationCase.findUniqueOrThrow({
    where: { id: caseId },
    select: { stage: true, edition: true, sites: { select: { kind: true, sampledBy: true } } },
  });
  expect(row).toEqual({
    stage: "contract",
    edition: "A/2",
    sites: [{ kind: "central", sampledBy: "all" }],
  });
  const papers = await prisma().document.findMany({ where: { caseId }, select: { kind: true } });
  expect(papers.map((paper) => paper.kind).toSorted()).toEqual([
    "application-form",
    "application-review-record",
    "man-days-record",
    "notice",
  ]);
  expect(await prisma().notice.findFirst({ where: { caseId }, select: { kind: true } })).toEqual({
    kind: "application-accepted",
  });
  expect(await prisma().outboxMessage.count({ where: { topic: "notice" } })).toBe(1);
});

test("5.3.2: acceptance is blocked while a condition fails, codes and laws are missing: all told at once", async () => {
  const { reviewer, caseId } = await submitted();
  const form = completeReview(caseId, DAY);
  const outcome = await act(reviewer, DAY, reviewApplication, {
    ...form,
    professionalCodes: [],
    lawsAndStandards: "",
    criteria: [],
    checks: form.checks.map((check) =>
      check.subject === "condition.no-breach"
        ? { ...check, verdict: "not-met" as const }
        : check.subject === "document.business-licence"
          ? { ...check, source: "", checkedOn: null }
          : check,
    ),
  });
  expect(refusalCodes(outcome)).toEqual([
    "condition-fails",
    "check-without-source",
    "check-without-day",
    "criteria-always-audited",
    "professional-codes-missing",
    "laws-missing",
  ]);
});

test("4.1: GB/T 19001 is audited exactly where the application asks for it", async () => {
  const { reviewer, caseId } = await submitted();
  const [own, asked] = ["GB/T 19012-2019", "GB/T 19001-2016"];
  const review = (criteria: string[]) =>
    act(reviewer, DAY, reviewApplication, { ...completeReview(caseId, DAY), criteria });
  expect(refusalCodes(await review([own, asked]))).toEqual(["criteria-not-applied-for"]);
  const { content, ...of } = await prisma().applicationVersion.findFirstOrThrow({
    where: { application: { caseId } },
    select: { applicationId: true, content: true, submittedById: true },
  });
  await prisma().applicationVersion.create({
    data: {
      ...{ ...of, number: 2, sha256: "0".repeat(64), submittedAt: new Date("2026-05-12") },
      content: { ...z.record(z.string(), z.json()).parse(content), criteria: [own, asked] },
    },
  });
  const second = (criteria: string[]) =>
    act(reviewer, DAY, reviewApplication, {
      ...completeReview(caseId, DAY),
      ...{ applicationVersion: 2, criteria },
    });
  expect(refusalCodes(await second([own]))).toEqual(["criteria-applied-for"]);
  expectAccepted(await second([own, asked]));
});

test("3(2): a reviewer without a competence record cannot review, of whatever outcome", async () => {
  const { reviewer, caseId } = await submitted();
  await prisma().competenceRecord.deleteMany({});
  for (const outcome of ["accept", "supplement", "refuse"] as const) {
    const form = {
      ...completeReview(caseId, DAY),
      outcome,
      reasons: "缺管理评审报告",
      supplementDueOn: "2026-05-20",
    };
    expect(await act(reviewer, DAY, reviewApplication, form)).toMatchObject({
      ok: false,
      refusals: [{ code: "competence-record-missing", clause: "3(2)" }],
    });
  }
});

test("3(2): a record for other codes does not cover the case's code", async () => {
  const { reviewer, caseId } = await submitted();
  await prisma().competenceRecord.updateMany({ data: { codes: ["33.02.04"] } });
  expect(await act(reviewer, DAY, reviewApplication, completeReview(caseId, DAY))).toMatchObject({
    ok: false,
    refusals: [{ code: "competence-lacks-codes", facts: { codes: ["35.12.00"] } }],
  });
});

test("5.3.2: what is missing is asked for in writing with a day; the answer is a second version", async () => {
  const { client, reviewer, caseId } = await submitted();
  const ask = { ...completeReview(caseId, DAY), outcome: "supplement" as const };
  expect(refusalCodes(await act(reviewer, DAY, reviewApplication, ask))).toEqual([
    "supplement-without-text",
    "supplement-without-date",
  ]);
  const asked = { ...ask, reasons: "2026 年管理评审报告（签字版）", supplementDueOn: "2026-05-25" };
  expectAccepted(await act(reviewer, DAY, reviewApplication, asked));
  const application = await prisma().application.findUniqueOrThrow({ where: { caseId } });
  expect(application.status).toBe("supplement");
  expectAccepted(
    await act(client, "2026-05-18", submitApplication, { caseId, version: application.version }),
  );
  expect(await prisma().applicationReview.findFirstOrThrow({ where: { caseId } })).toMatchObject({
    answeredOn: new Date("2026-05-18T00:00:00Z"),
  });
  expect(
    refusalCodes(await act(reviewer, "2026-05-19", reviewApplication, completeReview(caseId, "2026-05-19"))),
  ).toEqual(["application-version-superseded"]);
  await acceptCase(reviewer, "2026-05-19", caseId, { applicationVersion: 2 });
});

test("5.3.2: a refusal needs reasons, ends the case and tells the client in writing", async () => {
  const { reviewer, caseId } = await submitted();
  const refuse = { ...completeReview(caseId, DAY), outcome: "refuse" as const };
  expect(refusalCodes(await act(reviewer, DAY, reviewApplication, refuse))).toEqual([
    "refusal-without-reasons",
  ]);
  expectAccepted(
    await act(reviewer, DAY, reviewApplication, { ...refuse, reasons: "一年内被撤销证书（5.2.1(5)）" }),
  );
  expect(
    await prisma().certificationCase.findUniqueOrThrow({
      where: { id: caseId },
      select: { stage: true, ending: true, endingClause: true },
    }),
  ).toEqual({ stage: "closed", ending: "application-refused", endingClause: "5.3.2" });
  expect(await prisma().notice.findFirst({ select: { kind: true } })).toEqual({
    kind: "application-refused",
  });
});

test("two reviewers at once: one outcome stands, the other is told", async () => {
  const { reviewer, caseId } = await submitted();
  const other = await makeStaff("温以恒", "application-reviewer");
  const outcomes = await Promise.all([
    act(reviewer, DAY, reviewApplication, completeReview(caseId, DAY)),
    act(other, DAY, reviewApplication, {
      ...completeReview(caseId, DAY),
      outcome: "refuse",
      reasons: "不符合",
    }),
  ]);
  expect(outcomes.filter((outcome) => outcome.ok)).toHaveLength(1);
  expect(outcomes.flatMap((outcome) => refusalCodes(outcome))).toEqual(["wrong-stage"]);
  expect(await prisma().applicationReview.count()).toBe(1);
});

test("2.2: who decided on the case cannot review its application", async () => {
  const { reviewer, caseId } = await submitted();
  await prisma().decision.create({
    data: {
      ...{ caseId, scheme: "OLS/GZ-0071", round: 1 },
      deciderPersonId: reviewer.personId ?? "",
      outcome: "refuse",
      reasons: "",
      decidedOn: new Date(),
      snapshot: {},
      checks: [],
      snapshotSha256: "",
      createdAt: new Date(),
    },
  });
  expect(await act(reviewer, DAY, reviewApplication, completeReview(caseId, DAY))).toMatchObject({
    ok: false,
    refusals: [{ code: "duties-separated", clause: "2.2" }],
  });
});

test("an auditor and the client itself may not review", async () => {
  const { client, caseId } = await submitted();
  const auditor = await makeStaff("秦知远", "auditor");
  for (const actor of [client, auditor])
    expect(refusalCodes(await act(actor, DAY, reviewApplication, completeReview(caseId, DAY)))).toEqual([
      "not-permitted",
    ]);
});

test("11.1, 5.4.3: a coefficient is refused where one standard is audited; the floor is not cut by it", async () => {
  const { reviewer, caseId } = await submitted();
  const form = { ...completeReview(caseId, DAY), coefficient: 0.9, coefficientReason: "结合" };
  expect(await act(reviewer, DAY, reviewApplication, form)).toMatchObject({
    refusals: [{ code: "coefficient-not-combined", clause: "11.1", field: "coefficient" }],
  });
});

test("5.3.1.2: a code written twice is one code", async () => {
  const { reviewer, caseId } = await submitted();
  await acceptCase(reviewer, DAY, caseId, { professionalCodes: ["35.12.00", "35.12.00"] });
  const review = await prisma().applicationReview.findFirstOrThrow({ where: { caseId } });
  expect(review.professionalCodes).toEqual(["35.12.00"]);
});
