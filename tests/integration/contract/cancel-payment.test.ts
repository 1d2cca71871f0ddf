import { beforeEach, expect, test } from "vitest";
import { prisma } from "@/lib/data/prisma";
import type { Actor } from "@/lib/domain/access/actor";
import { cancelPayment } from "@/lib/usecases/contract/cancel-payment";
import { readContract } from "@/lib/usecases/contract/queries/read-contract";
import { recordPayment } from "@/lib/usecases/contract/record-payment";
import { pressedTwice, readAround, reading } from "@/tests/support/at-once";
import { acceptCase, contractCase, submitCase } from "@/tests/support/case-path";
import { resetDatabase } from "@/tests/support/database";
import { act, expectAccepted, makeAuditor, makeClient, makeStaff, refusalCodes } from "@/tests/support/house";

const DAY = "2026-05-15";
const CLIENT = "杭州青禾客服外包有限公司";
const REASON = "金额记错：到账 4000 元，误记为 18000 元";

let client: Actor;
let reviewer: Actor;
let finance: Actor;
let caseId: string;
beforeEach(async () => {
  await resetDatabase();
  client = await makeClient("青禾", "91350100M000100Y43");
  reviewer = await makeStaff("贺兰舟", "application-reviewer");
  finance = await makeStaff("计明", "finance");
  caseId = await submitCase(client, "2026-05-11");
  await acceptCase(reviewer, "2026-05-13", caseId);
  await contractCase(reviewer, DAY, caseId);
});

const record = (amountFen: number, reference = "ICBC-1") =>
  act(finance, DAY, recordPayment, { caseId, payer: CLIENT, amountFen, receivedOn: DAY, reference });

/** The whole fee of 18 000 yuan, recorded by mistake. */
const mistaken = async (): Promise<string> => expectAccepted(await record(1_800_000)).id;

const cancel = (paymentId: string, by: Actor = finance, on = "2026-05-18") =>
  act(by, on, cancelPayment, { caseId, paymentId, reason: REASON });

test("5.3.3: a cancelled payment stays with who, when and why, and is made good by a new record of the same transfer", async () => {
  const paymentId = await mistaken();
  expect(refusalCodes(await record(400_000))).toEqual(["payment-beyond-fee", "payment-reference-used"]);
  expectAccepted(await cancel(paymentId));
  expectAccepted(await record(400_000));
  const { contract } = expectAccepted(await act(client, "2026-05-18", readContract, { caseId }));
  const told = contract?.payments.map(({ amountFen, reference, cancelledOn, cancelledBy, cancelReason }) => [
    ...[amountFen, reference, cancelledOn, cancelledBy, cancelReason],
  ]);
  expect(told).toHaveLength(2);
  expect(told).toContainEqual([1_800_000, "ICBC-1", "2026-05-18", "计明", REASON]);
  expect(told).toContainEqual([400_000, "ICBC-1", null, null, null]);
  // 18 000 less 4 000 is open again: the cancelled payment counts no more.
  expect(refusalCodes(await record(1_400_001, "ICBC-2"))).toEqual(["payment-beyond-fee"]);
  expectAccepted(await record(1_400_000, "ICBC-2"));
});

test("the log keeps what was cancelled and why", async () => {
  const paymentId = await mistaken();
  expectAccepted(await cancel(paymentId));
  const entries = await prisma().auditLogEntry.findMany({ where: { event: "payment.cancelled" } });
  expect(entries).toMatchObject([
    {
      ...{ caseId, subjectKind: "payment", subjectId: paymentId, actorId: finance.userId },
      before: { amountFen: 1_800_000, reference: "ICBC-1", cancelledOn: null },
      after: { amountFen: 1_800_000, cancelledOn: "2026-05-18", reason: REASON },
    },
  ]);
});

test("a payment is cancelled once, with a reason, by finance alone", async () => {
  const paymentId = await mistaken();
  const auditor = await makeAuditor("邵承安", { codes: ["35.12.00"] });
  for (const other of [client, reviewer, auditor])
    expect(refusalCodes(await cancel(paymentId, other))).toEqual(["not-permitted"]);
  expect(cancelPayment.input.safeParse({ caseId, paymentId, reason: "  " }).success).toBe(false);
  expectAccepted(await cancel(paymentId));
  expect(await cancel(paymentId, finance, "2026-05-19")).toMatchObject({
    ok: false,
    refusals: [{ code: "payment-already-cancelled", facts: { reference: "ICBC-1", on: "2026-05-18" } }],
  });
  expect((await prisma().payment.findUniqueOrThrow({ where: { id: paymentId } })).cancelledOn).toEqual(
    new Date("2026-05-18T00:00:00Z"),
  );
});

test("a payment of another case is not there", async () => {
  const paymentId = await mistaken();
  const other = await submitCase(client, "2026-05-11");
  await acceptCase(reviewer, "2026-05-13", other);
  await contractCase(reviewer, DAY, other);
  await expect(
    act(finance, DAY, cancelPayment, { caseId: other, paymentId, reason: REASON }),
  ).rejects.toThrow("No such payment");
});

test("cancelled by two presses at once it is cancelled once; its readers see it before or after", async () => {
  const paymentId = await mistaken();
  const page = reading({
    ...{ query: readContract, as: finance, on: "2026-05-18", form: { caseId } },
    tells: ({ contract }) =>
      contract?.payments.map(({ cancelledOn, cancelledBy }) => [cancelledOn, cancelledBy]),
    ...{ before: [[null, null]], after: [["2026-05-18", "计明"]] },
  });
  await readAround([page], async () =>
    expect(await pressedTwice(() => cancel(paymentId))).toEqual(["done", "payment-already-cancelled"]),
  );
  expect(await prisma().auditLogEntry.count({ where: { event: "payment.cancelled" } })).toBe(1);
});
