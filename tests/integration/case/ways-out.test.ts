import { beforeEach, expect, test } from "vitest";
import { prisma } from "@/lib/data/prisma";
import type { Actor } from "@/lib/domain/access/actor";
import { reopenStage } from "@/lib/usecases/case/reopen-stage";
import { repeatStage } from "@/lib/usecases/case/repeat-stage";
import { terminateCase } from "@/lib/usecases/case/terminate-case";
import { withdrawCase } from "@/lib/usecases/case/withdraw-case";
import { readContract } from "@/lib/usecases/contract/queries/read-contract";
import { holdOpening } from "@/lib/usecases/meeting/hold-opening";
import { readReview } from "@/lib/usecases/review/queries/read-review";
import { concludeStage1 } from "@/lib/usecases/stage1/conclude-stage1";
import { plannedCase } from "@/tests/support/audit-fixture";
import { conclusionOf, openingOf, stage1Done } from "@/tests/support/audit-path";
import { acceptCase, contractCase, openCase, submitCase } from "@/tests/support/case-path";
import { resetDatabase } from "@/tests/support/database";
import { act, expectAccepted, makeClient, makeStaff, refusalCodes } from "@/tests/support/house";
import { caseInStage2, closeStage2, raise, settleAll } from "@/tests/support/nonconformity-path";

beforeEach(resetDatabase);

const REASON = "客户业务调整。";
const stageOf = async (caseId: string) =>
  (await prisma().certificationCase.findUniqueOrThrow({ where: { id: caseId } })).stage;

const contracted = async () => {
  const client = await makeClient("青禾", "91350100M000100Y43");
  const reviewer = await makeStaff("柏评", "application-reviewer");
  const caseId = await submitCase(client, "2026-05-11");
  await acceptCase(reviewer, "2026-05-18", caseId);
  await contractCase(reviewer, "2026-05-20", caseId);
  return { client, reviewer, caseId };
};

test("5.3.2: the client withdraws with a reason; what was foreseen is abandoned and the case is closed", async () => {
  const { caseId, client } = await caseInStage2();
  const reason = REASON;
  expectAccepted(await act(client, "2026-07-02", withdrawCase, { caseId, reason }));
  const row = await prisma().certificationCase.findUniqueOrThrow({ where: { id: caseId } });
  expect(row).toMatchObject({ stage: "closed", ending: "client-withdrew", endingReason: REASON });
  expect(refusalCodes(await act(client, "2026-07-02", withdrawCase, { caseId, reason }))).toEqual([
    "wrong-stage",
  ]);
});

test("5.5.3.2: the body terminates: notice with reasons and the last day for an appeal, 10 working days on", async () => {
  const { caseId, manager } = await caseInStage2();
  const form = { caseId, ground: "audit-cannot-go-on" as const, reason: "现场停产，审核目的无法实现。" };
  const told = expectAccepted(await act(manager, "2026-09-18", terminateCase, form));
  expect(told.appealBy).toBe("2026-10-09");
  const row = await prisma().certificationCase.findUniqueOrThrow({ where: { id: caseId } });
  expect(row).toMatchObject({ stage: "closed", ending: "body-terminated", endingClause: "5.5.3.2" });
  expect(
    await prisma().notice.count({ where: { caseId, kind: "termination", documentId: told.documentId } }),
  ).toBe(1);
});

test("5.2: before anything was submitted there is nothing to terminate; an auditor may not", async () => {
  const client = await makeClient("青禾", "91350100M000100Y43");
  const caseId = await openCase(client, "2026-05-11");
  const manager = await makeStaff("管方", "programme-manager");
  const form = { caseId, ground: "contract-ended" as const, reason: REASON };
  expect(refusalCodes(await act(manager, "2026-05-12", terminateCase, form))).toEqual([
    "nothing-submitted-yet",
  ]);
  const auditor = await makeStaff("林笃", "auditor");
  expect(refusalCodes(await act(auditor, "2026-05-12", terminateCase, form))).toEqual(["not-permitted"]);
});

test("withdrawn and terminated at once: the case ends once", async () => {
  const { caseId, client, manager } = await caseInStage2();
  const outcomes = await Promise.all([
    act(client, "2026-07-02", withdrawCase, { caseId, reason: REASON }),
    act(manager, "2026-07-02", terminateCase, { caseId, ground: "contract-ended", reason: REASON }),
  ]);
  expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
  expect(outcomes.flatMap((outcome) => refusalCodes(outcome))).toEqual(["wrong-stage"]);
});

test("5.3.2: the reviewer opens the review again; the contract rests on it and must be signed anew", async () => {
  const { caseId, client, reviewer } = await contracted();
  const reopened = await act(reviewer, "2026-05-21", reopenStage, { caseId, step: "review", reason: REASON });
  expect(expectAccepted(reopened)).toEqual({ stage: "review", stale: ["contract"] });
  expect(await prisma().contract.findFirstOrThrow({ where: { caseId } })).toMatchObject({
    status: "draft",
    bodySignedOn: null,
  });
  // What the client holds is void, and it is told so; the draft that follows is the body's own.
  const standing = await prisma().document.findMany({ where: { caseId, supersededAt: null } });
  expect(standing.map(({ kind }) => kind)).toEqual(["application-form"]);
  expect(await prisma().notice.count({ where: { caseId, kind: "stage-reopened" } })).toBe(1);
  const readBy = async (actor: Actor) =>
    expectAccepted(await act(actor, "2026-05-21", readContract, { caseId })).contract?.status;
  expect([await readBy(client), await readBy(reviewer)]).toEqual([undefined, "draft"]);
  // The checks are on the form again for the reviewer, whose own they are.
  const page = expectAccepted(await act(reviewer, "2026-05-21", readReview, { caseId }));
  expect(page.judged).toMatchObject({ professionalCodes: ["35.12.00"], coefficient: null });
  const told = expectAccepted(await act(client, "2026-05-21", readReview, { caseId }));
  expect([told.judged, told.accepted?.checks]).toEqual([null, []]);
  await acceptCase(reviewer, "2026-05-22", caseId);
  expect(await prisma().staleMark.count({ where: { caseId, clearedAt: null } })).toBe(1);
});

test("2.2: a step is opened again by its owner alone", async () => {
  const { caseId } = await contracted();
  const manager = await makeStaff("管方", "programme-manager");
  const form = { caseId, step: "contract" as const, reason: REASON };
  expect(refusalCodes(await act(manager, "2026-05-21", reopenStage, form))).toEqual([
    "step-of-somebody-else",
  ]);
});

test("5.6.2 c): once the audit has begun, what came before it is no longer opened", async () => {
  const { caseId, reviewer, leader } = await caseInStage2();
  const open = (by: typeof leader, step: "review" | "stage1" | "plan") =>
    act(by, "2026-07-02", reopenStage, { caseId, step, reason: REASON });
  expect(refusalCodes(await open(reviewer, "review"))).toEqual(["step-cannot-be-reopened"]);
  expect(refusalCodes(await open(leader, "stage1"))).toEqual(["audit-has-begun"]);
  expect(refusalCodes(await open(leader, "plan"))).toEqual(["step-not-done"]);
});

test("5.4.2.1: the leader opens stage 1 again before stage 2 begins; a member does not", async () => {
  const { caseId, auditId, stage1Id, leader, member } = await caseInStage2();
  await prisma().audit.update({ where: { id: auditId }, data: { status: "plan-agreed" } });
  const open = (by: typeof leader) =>
    act(by, "2026-06-20", reopenStage, { caseId, step: "stage1", reason: REASON });
  expect(refusalCodes(await open(member))).toEqual(["step-of-somebody-else"]);
  expectAccepted(await open(leader));
  expect(await stageOf(caseId)).toBe("stage1");
  const stage1 = await prisma().audit.findUniqueOrThrow({ where: { id: stage1Id } });
  expect(stage1).toMatchObject({ status: "closed", outcome: null });
});

test("5.4.2.1: the plan of stage 2 rests on stage 1: opened again, it is superseded and agreed anew", async () => {
  const path = await plannedCase();
  await stage1Done(path);
  const { caseId, stage2Id, leader } = path;
  const reopened = await act(leader, "2026-05-30", reopenStage, { caseId, step: "stage1", reason: REASON });
  expect(expectAccepted(reopened)).toEqual({ stage: "stage1", stale: ["plan"] });
  const stage2 = await prisma().audit.findUniqueOrThrow({
    where: { id: stage2Id },
    select: { status: true, plans: { select: { status: true } } },
  });
  expect(stage2).toEqual({ status: "task-issued", plans: [{ status: "superseded" }] });
  expectAccepted(await act(leader, "2026-05-30", concludeStage1, conclusionOf(path)));
  const early = openingOf(caseId, stage2Id, "2026-06-08");
  expect(refusalCodes(await act(leader, "2026-06-08", holdOpening, early))).toEqual(["wrong-audit-status"]);
});

test("5.5.8.2: stage 2 is repeated once three months passed unverified, not before; two clicks make one round", async () => {
  const file = await caseInStage2();
  const { caseId, auditId, manager } = file;
  await raise(file.member, "2026-07-02", file);
  await closeStage2(file, "2026-07-03");
  const repeat = (on: string) => act(manager, on, repeatStage, { caseId, stage: "stage2", reason: REASON });
  expect(await repeat("2026-10-03")).toMatchObject({
    refusals: [{ code: "limit-not-missed", clause: "5.5.8.2", facts: { limit: "2026-10-03" } }],
  });
  const outcomes = await Promise.all([repeat("2026-10-04"), repeat("2026-10-04")]);
  expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
  expect(await stageOf(caseId)).toBe("stage2");
  const rounds = await prisma().audit.findMany({
    where: { caseId, kind: "stage2" },
    orderBy: { round: "asc" },
    select: { id: true, round: true, status: true },
  });
  expect(rounds).toMatchObject([
    { id: auditId, round: 1, status: "abandoned" },
    { round: 2, status: "foreseen" },
  ]);
});

test("5.5.8.2: everything verified in time leaves no reason to repeat stage 2", async () => {
  const file = await caseInStage2();
  const raised = await raise(file.member, "2026-07-02", file);
  await closeStage2(file, "2026-07-03");
  await settleAll({ client: file.client, auditor: file.leader }, "2026-07-20", file.caseId, [raised]);
  const form = { caseId: file.caseId, stage: "stage2" as const, reason: REASON };
  expect(refusalCodes(await act(file.manager, "2026-11-01", repeatStage, form))).toEqual([
    "limit-not-missed",
  ]);
});

test("5.1: stage 1 of 2026-06-12 is repeated when stage 2 has not begun by 2026-12-12", async () => {
  const { caseId, auditId, stage1Id, manager } = await caseInStage2();
  await prisma().audit.update({ where: { id: auditId }, data: { status: "plan-agreed", startsOn: null } });
  const repeat = (on: string) => act(manager, on, repeatStage, { caseId, stage: "stage1", reason: REASON });
  expect(refusalCodes(await repeat("2026-12-12"))).toEqual(["limit-not-missed"]);
  expectAccepted(await repeat("2026-12-13"));
  expect(await stageOf(caseId)).toBe("stage1");
  expect(await prisma().audit.findUniqueOrThrow({ where: { id: stage1Id } })).toMatchObject({
    status: "abandoned",
  });
  expect(await prisma().audit.findUniqueOrThrow({ where: { id: auditId } })).toMatchObject({
    status: "team-proposed",
  });
});
