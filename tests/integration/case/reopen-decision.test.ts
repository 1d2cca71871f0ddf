import { beforeEach, expect, test } from "vitest";
import { prisma } from "@/lib/data/prisma";
import { reopenStage } from "@/lib/usecases/case/reopen-stage";
import { issueCertificate } from "@/lib/usecases/certificate/issue-certificate";
import { confirmFacts } from "@/lib/usecases/facts/confirm-facts";
import { readDecisionFile } from "@/lib/usecases/decision/queries/read-decision-file";
import { factsOf } from "@/tests/support/audit-path";
import { resetDatabase } from "@/tests/support/database";
import { answeredContent, decide, grantedCase, reviewedCase } from "@/tests/support/decision-path";
import { act, expectAccepted, refusalCodes } from "@/tests/support/house";

beforeEach(resetDatabase);

const DAY = "2026-07-08";
const REASON = "客户指出认证范围的含义有误，须由审核组重新确认。";

const stageOf = async (caseId: string) =>
  (await prisma().certificationCase.findUniqueOrThrow({ where: { id: caseId } })).stage;

const reopen = (caseId: string) => ({ caseId, step: "decision" as const, reason: REASON });

test("5.9: the decision maker opens the decision again; it is decided anew and the first one stays on record", async () => {
  const path = await grantedCase();
  const { caseId, decider, quality } = path;
  await answeredContent(path, DAY);
  expectAccepted(await act(decider, DAY, reopenStage, reopen(caseId)));
  expect(await stageOf(caseId)).toBe("decision");
  expect(refusalCodes(await act(quality, DAY, issueCertificate, { caseId }))).toEqual([
    "wrong-stage",
    "no-granting-decision",
  ]);
  const page = expectAccepted(await act(decider, DAY, readDecisionFile, { caseId }));
  expect(page.decision).toMatchObject({ coversFile: true, isStanding: false });
  expectAccepted(await decide(decider, "2026-07-09", caseId));
  expect(await prisma().decision.count()).toBe(2);
  // Nothing of the content changed: what the client confirmed still says what was decided.
  const issued = expectAccepted(await act(quality, "2026-07-09", issueCertificate, { caseId }));
  expect(issued).toMatchObject({ firstDay: "2026-07-09" });
});

test("5.6.2 c): from there the leader opens the report, and the team confirms another scope", async () => {
  const { caseId, decider, leader, stage2Id: auditId } = await grantedCase();
  expectAccepted(await act(decider, DAY, reopenStage, reopen(caseId)));
  expectAccepted(await act(leader, DAY, reopenStage, { caseId, step: "report", reason: REASON }));
  expect(await stageOf(caseId)).toBe("nonconformities");
  expect(await prisma().staleMark.findMany({ select: { stage: true } })).toEqual([{ stage: "decision" }]);
  const scope = "电话客服外包服务中的投诉处理";
  const found = { ...factsOf(caseId, auditId), version: 1, scope, difference: "客户不提供在线客服。" };
  const confirmed = expectAccepted(await act(leader, DAY, confirmFacts, found));
  // Another scope is not the team's alone: until the programme manager adopts it, the one contracted holds.
  expect(confirmed).toMatchObject({ differing: ["scope"], isSettled: false });
  const page = expectAccepted(await act(decider, DAY, readDecisionFile, { caseId }));
  expect(page.decision).toMatchObject({ coversFile: false, isStanding: false });
  expect(page.subject).toMatchObject({
    scope: "在线客服与电话客服外包服务中的投诉处理",
    scopeEn: "Handling of complaints in outsourced online and telephone customer service",
  });
});

test("5.9: nobody else opens it, only before the certificate, and only one of two at once", async () => {
  const undecided = await reviewedCase();
  const early = await act(undecided.decider, DAY, reopenStage, reopen(undecided.caseId));
  expect(refusalCodes(early)).toEqual(["step-cannot-be-reopened"]);
  expectAccepted(await decide(undecided.decider, DAY, undecided.caseId));
  const path = undecided;
  const { caseId, decider, leader, reviewer, quality } = path;
  expect(refusalCodes(await act(leader, DAY, reopenStage, reopen(caseId)))).toEqual([
    "step-of-somebody-else",
  ]);
  expect(refusalCodes(await act(reviewer, DAY, reopenStage, reopen(caseId)))).toEqual([
    "step-of-somebody-else",
  ]);
  const outcomes = await Promise.all([1, 2].map(() => act(decider, DAY, reopenStage, reopen(caseId))));
  expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
  expectAccepted(await decide(decider, DAY, caseId));
  await answeredContent(path, DAY);
  expectAccepted(await act(quality, DAY, issueCertificate, { caseId }));
  expect(refusalCodes(await act(decider, DAY, reopenStage, reopen(caseId)))).toEqual([
    "step-cannot-be-reopened",
  ]);
});
