import { beforeEach, expect, test } from "vitest";
import { prisma } from "@/lib/data/prisma";
import { recordReportReview } from "@/lib/usecases/report-review/record-report-review";
import { handOverReport } from "@/lib/usecases/report/hand-over-report";
import { reportChecked } from "@/tests/support/report-path";
import { signReport } from "@/lib/usecases/report/sign-report";
import { resetDatabase } from "@/tests/support/database";
import { handedOverCase, reviewForm } from "@/tests/support/decision-path";
import { act, expectAccepted, makeStaff, refusalCodes } from "@/tests/support/house";

beforeEach(resetDatabase);

const DAY = "2026-07-02";

const stageOf = async (caseId: string) =>
  (await prisma().certificationCase.findUniqueOrThrow({ where: { id: caseId }, select: { stage: true } }))
    .stage;

test("5.9.1: an independent reviewer passes every part, and the case goes to its decision", async () => {
  const { caseId, reportReviewer } = await handedOverCase();
  expectAccepted(await act(reportReviewer, DAY, recordReportReview, reviewForm(caseId)));
  expect(await stageOf(caseId)).toBe("decision");
  expect(await prisma().reportReviewSection.count({ where: { verdict: "passed" } })).toBe(25);
  expect(await prisma().auditReport.findFirst({ select: { status: true } })).toEqual({ status: "final" });
});

test("5.9.1: one returned part sends the report back; the leader signs again and hands it over anew", async () => {
  const { caseId, stage2Id: auditId, leader, reportReviewer, ...path } = await handedOverCase();
  expectAccepted(await act(reportReviewer, DAY, recordReportReview, reviewForm(caseId, "conclusions")));
  expect(await stageOf(caseId)).toBe("nonconformities");
  const before = await prisma().auditReport.findUniqueOrThrow({ where: { auditId } });
  expect(before.status).toBe("returned");
  expect(refusalCodes(await act(leader, DAY, handOverReport, { caseId, auditId }))).toContain(
    "report-unsigned",
  );
  const version = await reportChecked({ ...path, caseId, stage2Id: auditId, leader }, DAY);
  expectAccepted(await act(leader, DAY, signReport, { caseId, auditId, version }));
  expectAccepted(await act(leader, DAY, handOverReport, { caseId, auditId }));
  expect(await stageOf(caseId)).toBe("report-review");
});

test("5.9.1: every review leaves a record of its own, passed or returned, that names the report by its fingerprint", async () => {
  const { caseId, stage2Id, reportReviewer } = await handedOverCase();
  expectAccepted(await act(reportReviewer, DAY, recordReportReview, reviewForm(caseId, "conclusions")));
  const papers = (kind: string) =>
    prisma().document.findMany({
      where: { caseId, kind },
      select: { model: true, modelSha256: true, isForClient: true },
    });
  const [record, ...more] = await papers("report-review-record");
  expect(more).toEqual([]);
  const [report] = await prisma().document.findMany({
    where: { caseId, kind: "stage2-report", subjectId: stage2Id },
    select: { modelSha256: true },
  });
  expect(record).toMatchObject({
    isForClient: false,
    model: {
      ...{ outcome: "returned", stage: "stage2" },
      form: { code: "B-12-1" },
      report: { signedBy: "秦知远", sha256: report?.modelSha256 },
      reviewer: { name: reportReviewer.name, signedOn: DAY },
    },
  });
});

test("5.9.1: the leader, the intern and the application's reviewer cannot review the report", async () => {
  const { caseId, leader, intern, reviewer } = await handedOverCase();
  for (const actor of [leader, intern, reviewer]) {
    const asReviewer = { ...actor, roles: ["report-reviewer" as const] };
    expect(refusalCodes(await act(asReviewer, DAY, recordReportReview, reviewForm(caseId)))).toEqual([
      "duties-separated",
    ]);
  }
  expect(await stageOf(caseId)).toBe("report-review");
});

test("3(2): without a valid competence record for the codes nobody reviews a report", async () => {
  const { caseId, reportReviewer } = await handedOverCase();
  await prisma().competenceRecord.updateMany({
    where: { personId: reportReviewer.personId ?? "" },
    data: { codes: ["33.02.04"] },
  });
  const outcome = await act(reportReviewer, DAY, recordReportReview, reviewForm(caseId));
  expect(outcome).toMatchObject({
    ok: false,
    refusals: [{ code: "not-competent", clause: "3(2)", facts: { codes: ["35.12.00"] } }],
  });
});

test("two reviewers at once: one verdict stands, the other is told", async () => {
  const { caseId, reportReviewer } = await handedOverCase();
  const second = await makeStaff("苏陌桑", "report-reviewer");
  const outcomes = await Promise.all(
    [reportReviewer, second].map((actor) => act(actor, DAY, recordReportReview, reviewForm(caseId))),
  );
  expect(outcomes.filter((outcome) => outcome.ok)).toHaveLength(1);
  expect(outcomes.flatMap(refusalCodes)).toEqual(["wrong-stage"]);
  expect(await prisma().reportReview.count()).toBe(1);
});

test("a decision maker may not review the report in that role", async () => {
  const { caseId, decider } = await handedOverCase();
  expect(refusalCodes(await act(decider, DAY, recordReportReview, reviewForm(caseId)))).toEqual([
    "not-permitted",
  ]);
});
