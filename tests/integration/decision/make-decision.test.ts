import { createHash } from "node:crypto";
import { beforeEach, expect, test } from "vitest";
import { z } from "zod";
import { prisma } from "@/lib/data/prisma";
import { cancelPayment } from "@/lib/usecases/contract/cancel-payment";
import { canonicalJson } from "@/lib/domain/canonical-json";
import type { Outcome } from "@/lib/domain/outcome";
import { makeDecision } from "@/lib/usecases/decision/make-decision";
import { readDecisionFile } from "@/lib/usecases/decision/queries/read-decision-file";
import { resetDatabase, withSql } from "@/tests/support/database";
import { decide, handedOverCase, reviewedCase, shownHash } from "@/tests/support/decision-path";
import { act, expectAccepted, makeStaff, refusalCodes } from "@/tests/support/house";

beforeEach(resetDatabase);

const DAY = "2026-07-06";
const day = (text: string) => new Date(`${text}T00:00:00Z`);

const refusalsOf = (outcome: Outcome<unknown>) => (outcome.ok ? [] : outcome.refusals);

const raise = async (caseId: string, auditId: string, personId: string, grade: "major" | "minor") =>
  prisma().nonconformity.create({
    data: {
      caseId,
      auditId,
      number: `NC-${grade}`,
      grade,
      criterion: "GB/T 19012-2019",
      clause: "7.6",
      unit: "投诉受理中心",
      process: "投诉处理",
      statement: "未按程序规定的时限升级。",
      evidence: "2026 年 4 月的三份升级记录。",
      raisedOn: day("2026-06-09"),
      raisedByPersonId: personId,
      status: "answered",
    },
  });

test("5.9: a grant stores the snapshot under its hash, moves the case and issues the record", async () => {
  const { caseId, decider } = await reviewedCase();
  expectAccepted(await decide(decider, DAY, caseId));
  const decision = await prisma().decision.findFirstOrThrow({ where: { caseId } });
  expect(decision.outcome).toBe("grant");
  expect(createHash("sha256").update(canonicalJson(decision.snapshot)).digest("hex")).toBe(
    decision.snapshotSha256,
  );
  const row = await prisma().certificationCase.findUniqueOrThrow({ where: { id: caseId } });
  expect(row.stage).toBe("certificate");
  expect(
    await prisma().document.count({ where: { caseId, kind: "decision-record", isForClient: false } }),
  ).toBe(1);
});

test("5.9: the record names dates and people beside each check", async () => {
  const { caseId, decider } = await reviewedCase();
  expectAccepted(await decide(decider, DAY, caseId));
  const paper = await prisma().document.findFirstOrThrow({ where: { caseId, kind: "decision-record" } });
  const { checks } = z.object({ checks: z.array(z.object({ facts: z.string() })) }).parse(paper.model);
  expect(checks).toHaveLength(10);
  expect(checks[0]?.facts).toMatch(/^组长 .+ 于 2026-\d\d-\d\d 签署审核报告。$/u);
  expect(checks[7]?.facts).toContain(decider.name);
  for (const { facts } of checks) expect(facts).toMatch(/。$/u);
});

test("2.2: the person who accepted the application cannot decide, nor by SQL", async () => {
  const { caseId, reviewer } = await reviewedCase();
  const asDecider = { ...reviewer, roles: ["decision-maker" as const] };
  expect(refusalsOf(await decide(asDecider, DAY, caseId))).toContainEqual({
    code: "duties-separated",
    clause: "2.2",
    facts: { duty: "decision", done: "application-review" },
  });
  await expect(insertDecision(caseId, reviewer.personId)).rejects.toThrow("rule 2.2");
});

test("5.9.1: neither auditor nor intern of the team can decide, nor by SQL", async () => {
  const { caseId, auditor, intern } = await reviewedCase();
  for (const actor of [auditor, intern]) {
    const asDecider = { ...actor, roles: ["decision-maker" as const] };
    const outcome = await decide(asDecider, DAY, caseId);
    expect(refusalsOf(outcome)).toContainEqual({
      code: "duties-separated",
      clause: "5.9.1",
      facts: { duty: "decision", done: "audit" },
    });
    await expect(insertDecision(caseId, actor.personId)).rejects.toThrow("rule 5.9.1");
  }
  expect(await prisma().decision.count()).toBe(0);
});

const insertDecision = async (caseId: string, personId: string | null) =>
  withSql((client) =>
    client.query(
      `INSERT INTO "Decision" ("id", "caseId", "scheme", "round", "deciderPersonId", "decidedOn", "outcome", "reasons", "checks",
         "snapshot", "snapshotSha256", "createdAt")
       VALUES (gen_random_uuid(), $1, 'OLS/GZ-0071', 1, $2, '2026-07-06', 'grant', 'x', '{}', '{}', 'x', now())`,
      [caseId, personId],
    ),
  );

test("5.9.2 c): while a minor's plan is not accepted no grant; once it is, the grant goes through", async () => {
  const { caseId, stage2Id, leader, decider } = await reviewedCase();
  const { id } = await raise(caseId, stage2Id, leader.personId ?? "", "minor");
  expect(await decide(decider, DAY, caseId)).toEqual({
    ok: false,
    refusals: [{ code: "minor-plan-not-accepted", clause: "5.9.2 c)", facts: { number: "NC-minor" } }],
  });
  await prisma().nonconformity.update({
    where: { id },
    data: { status: "accepted", acceptedOn: day("2026-07-03") },
  });
  expectAccepted(await decide(decider, DAY, caseId));
});

test("5.9.2 b): an accepted plan is not enough for a major; it must be verified", async () => {
  const { caseId, stage2Id, leader, decider } = await reviewedCase();
  const { id } = await raise(caseId, stage2Id, leader.personId ?? "", "major");
  await prisma().nonconformity.update({
    where: { id },
    data: { status: "accepted", acceptedOn: day("2026-07-03") },
  });
  expect(refusalCodes(await decide(decider, DAY, caseId))).toEqual(["major-not-verified"]);
});

test("5.9.2 b): a major that stays open still allows a refusal, with notice and last day for an appeal", async () => {
  const { caseId, stage2Id, leader, decider } = await reviewedCase();
  await raise(caseId, stage2Id, leader.personId ?? "", "major");
  expectAccepted(await decide(decider, DAY, caseId, "refuse"));
  const row = await prisma().certificationCase.findUniqueOrThrow({ where: { id: caseId } });
  expect([row.stage, row.ending]).toEqual(["closed", "certification-refused"]);
  const notice = await prisma().notice.findFirstOrThrow({ where: { caseId, kind: "certification-refused" } });
  // Ten working days after Monday 2026-07-06: two full weeks without holidays.
  expect(notice.facts).toMatchObject({ appealBy: "2026-07-20", reasons: ["审核证据充分，推荐条件满足。"] });
});

test("5.9.2: a team that does not recommend leaves nothing to grant", async () => {
  const { caseId, decider } = await reviewedCase("do-not-recommend");
  expect(refusalCodes(await decide(decider, DAY, caseId))).toEqual(["not-recommended"]);
});

test("5.3.3: a fee paid by a third party blocks the grant until it is cancelled as a mistake", async () => {
  const { caseId, decider } = await reviewedCase();
  await prisma().contract.create({
    data: {
      caseId,
      number: "HT-1",
      feeFen: 1_800_000,
      payer: "杭州青禾客服外包有限公司",
      payments: {
        create: {
          payer: "杭州他人咨询有限公司",
          amountFen: 900_000,
          receivedOn: day("2026-05-20"),
          reference: "R-1",
          recordedById: decider.userId,
          createdAt: day("2026-05-20"),
        },
      },
    },
  });
  expect(refusalCodes(await decide(decider, DAY, caseId))).toEqual(["paid-by-others"]);
  const { id: paymentId } = await prisma().payment.findFirstOrThrow({ select: { id: true } });
  const cancelled = { caseId, paymentId, reason: "付款方录错" };
  expectAccepted(await act(await makeStaff("计明", "finance"), DAY, cancelPayment, cancelled));
  expectAccepted(await decide(decider, DAY, caseId));
});

test("5.3.3: a client that took another name since has paid all the same", async () => {
  const { caseId, client, decider } = await reviewedCase();
  const payment = (payer: string, reference: string) => ({
    ...{ payer, reference, amountFen: 900_000, receivedOn: day("2026-05-20") },
    ...{ recordedById: decider.userId, createdAt: day("2026-05-20") },
  });
  const [before, after] = ["杭州青禾客服外包有限公司", "杭州青禾数字服务有限公司"];
  const payments = { create: [payment(before, "R-1"), payment(after, "R-2")] };
  await prisma().contract.create({
    data: { caseId, number: "HT-1", feeFen: 1_800_000, payer: before, payments },
  });
  await prisma().client.update({ where: { id: client.clientId ?? "" }, data: { name: after } });
  expectAccepted(await decide(decider, DAY, caseId));
});

test("5.9.3, 3(2): a decider from outside the body and without competence is told both", async () => {
  const { caseId } = await reviewedCase();
  const outsider = await makeStaff("柯远山", "decision-maker", { isBodyStaff: false, isFullTime: false });
  await prisma().competenceRecord.deleteMany({ where: { personId: outsider.personId ?? "" } });
  expect(refusalCodes(await decide(outsider, DAY, caseId))).toEqual([
    "decider-not-of-the-body",
    "decider-not-competent",
  ]);
});

test("5.9.1: no decision before the report review", async () => {
  const { caseId, decider } = await handedOverCase();
  expect(refusalCodes(await decide(decider, DAY, caseId))).toEqual(["wrong-stage", "report-not-reviewed"]);
});

test("5.9: a file that changed after it was shown is not decided on", async () => {
  const { caseId, decider, stage2Id } = await reviewedCase();
  const fileSha256 = await shownHash(decider, DAY, caseId);
  await prisma().auditReport.update({
    where: { auditId: stage2Id },
    data: {
      comments: {
        create: { number: 1, comment: "对结论第 3 点有补充说明。", commentedBy: "赵", commentedOn: day(DAY) },
      },
    },
  });
  const stale = await act(decider, DAY, makeDecision, {
    caseId,
    outcome: "grant",
    reasons: "证据充分",
    fileSha256,
  });
  expect(refusalCodes(stale)).toEqual(["file-changed-since"]);
  expect(await shownHash(decider, DAY, caseId)).not.toBe(fileSha256);
});

test("5.9: after a change of the file the page says that the decision no longer covers it, and where", async () => {
  const { caseId, decider, stage2Id } = await reviewedCase();
  expectAccepted(await decide(decider, DAY, caseId));
  const before = expectAccepted(await act(decider, DAY, readDecisionFile, { caseId }));
  expect(before.decision).toMatchObject({ coversFile: true, changedParts: [] });
  await prisma().auditNote.updateMany({
    where: { auditId: stage2Id, clause: "7.6" },
    data: { evidence: "改写" },
  });
  const after = expectAccepted(await act(decider, DAY, readDecisionFile, { caseId }));
  expect(after.decision).toMatchObject({ coversFile: false, changedParts: ["audits"] });
});

test("5.9: what only counts versions or moves the stage leaves the hash as it is", async () => {
  const { caseId, decider } = await reviewedCase();
  const before = await shownHash(decider, DAY, caseId);
  await prisma().certificationCase.update({ where: { id: caseId }, data: { version: { increment: 3 } } });
  await prisma().auditReport.updateMany({ data: { version: { increment: 1 } } });
  expect(await shownHash(decider, "2026-07-07", caseId)).toBe(before);
});

test("the client reads no checks and no review, another role cannot decide", async () => {
  const { caseId, client, quality } = await reviewedCase();
  const page = expectAccepted(await act(client, DAY, readDecisionFile, { caseId }));
  expect(page).toMatchObject({ isClient: true, weighing: null, reviews: [], audit: null });
  expect(refusalCodes(await decide(quality, DAY, caseId))).toEqual(["not-permitted"]);
});
