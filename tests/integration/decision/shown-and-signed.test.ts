import { beforeEach, expect, test } from "vitest";
import { z } from "zod";
import { prisma } from "@/lib/data/prisma";
import { makeDecision } from "@/lib/usecases/decision/make-decision";
import { readDecisionFile } from "@/lib/usecases/decision/queries/read-decision-file";
import { resetDatabase } from "@/tests/support/database";
import { decide, reviewedCase, shownHash, type Deciding } from "@/tests/support/decision-path";
import { act, expectAccepted, refusalCodes } from "@/tests/support/house";

beforeEach(resetDatabase);

const DAY = "2026-07-06";
const PAYER = "杭州青禾客服外包有限公司";
const NAME_EN = "Hangzhou Qinghe Contact Services Co., Ltd.";

const paid = (decider: Deciding["decider"], reference: string) => ({
  ...{ payer: PAYER, reference, amountFen: 200_000, receivedOn: new Date("2026-05-20") },
  ...{ recordedById: decider.userId, createdAt: new Date("2026-05-20") },
});

/** One payment of ¥2,000 is on file when the decider opens the page. */
const paidOnce = async ({ caseId, decider }: Deciding): Promise<void> => {
  const payments = { create: [paid(decider, "R-1")] };
  await prisma().contract.create({
    data: { caseId, number: "HT-1", feeFen: 1_800_000, payer: PAYER, payments },
  });
};

const payAgain = async ({ caseId, decider }: Deciding): Promise<void> => {
  const payments = { create: [paid(decider, "R-2")] };
  await prisma().contract.update({ where: { caseId }, data: { payments } });
};

const recorded = z.object({
  subject: z.object({ scope: z.string(), scopeEn: z.string() }),
  sites: z.array(z.object({ name: z.string(), nameEn: z.string() })),
  checks: z.array(z.object({ facts: z.string() })),
});

const recordOf = async (caseId: string) => {
  const { model } = await prisma().document.findFirstOrThrow({ where: { caseId, kind: "decision-record" } });
  return recorded.parse(model);
};

test("5.9: a payment recorded between opening the page and signing: the decision is asked for anew", async () => {
  const path = await reviewedCase();
  const { caseId, decider } = path;
  await paidOnce(path);
  const fileSha256 = await shownHash(decider, DAY, caseId);
  await payAgain(path);
  const form = { caseId, outcome: "grant" as const, reasons: "证据充分", fileSha256 };
  expect(refusalCodes(await act(decider, DAY, makeDecision, form))).toEqual(["file-changed-since"]);
  expectAccepted(await decide(decider, DAY, caseId));
  expect((await recordOf(caseId)).checks[9]?.facts).toBe(`已登记收款 2 笔，付款方：${PAYER}。`);
});

test("5.9: a competence record the decider was not shown is not printed under his signature", async () => {
  const { caseId, decider } = await reviewedCase();
  const fileSha256 = await shownHash(decider, DAY, caseId);
  await prisma().competenceRecord.updateMany({
    where: { personId: decider.personId ?? "" },
    data: { assessedOn: new Date("2026-02-02") },
  });
  const form = { caseId, outcome: "grant" as const, reasons: "证据充分", fileSha256 };
  expect(refusalCodes(await act(decider, DAY, makeDecision, form))).toEqual(["file-changed-since"]);
});

test("5.9: a further instalment after the decision changes nothing the decision relied on", async () => {
  const path = await reviewedCase();
  const { caseId, decider } = path;
  await paidOnce(path);
  expectAccepted(await decide(decider, DAY, caseId));
  await payAgain(path);
  const { decision } = expectAccepted(await act(decider, DAY, readDecisionFile, { caseId }));
  expect(decision).toMatchObject({ coversFile: true, changedParts: [] });
});

test("5.9.4: page and record of the decision name scope and sites in English too, as the team confirmed them", async () => {
  const { caseId, decider } = await reviewedCase();
  const { subject } = expectAccepted(await act(decider, DAY, readDecisionFile, { caseId }));
  const scopeEn = "Handling of complaints in outsourced online and telephone customer service";
  expect(subject).toMatchObject({ scopeEn, client: { nameEn: NAME_EN }, sites: [{ nameEn: NAME_EN }] });
  expectAccepted(await decide(decider, DAY, caseId));
  expect(await recordOf(caseId)).toMatchObject({
    subject: { scope: "在线客服与电话客服外包服务中的投诉处理", scopeEn },
    sites: [{ name: PAYER, nameEn: NAME_EN }],
  });
});
