import { beforeEach, expect, test } from "vitest";
import { prisma } from "@/lib/data/prisma";
import type { Actor } from "@/lib/domain/access/actor";
import { readCaseOverview } from "@/lib/usecases/case/queries/read-case-overview";
import { withdrawCase } from "@/lib/usecases/case/withdraw-case";
import { readContract } from "@/lib/usecases/contract/queries/read-contract";
import { recordPayment } from "@/lib/usecases/contract/record-payment";
import { readDesk } from "@/lib/usecases/desk/queries/read-desk";
import { acceptCase, contractCase, submitCase } from "@/tests/support/case-path";
import { resetDatabase } from "@/tests/support/database";
import { act, expectAccepted, makeClient, makeStaff } from "@/tests/support/house";

const SIGNED_ON = "2026-05-15";
const CLIENT = "杭州青禾客服外包有限公司";

let client: Actor;
let finance: Actor;
let caseId: string;

/** Signed on 2026-05-15: 4,000 yuan due on 2026-06-01, 14,000 on 2026-07-31. */
beforeEach(async () => {
  await resetDatabase();
  client = await makeClient("青禾", "91350100M000100Y43");
  finance = await makeStaff("计明", "finance");
  const reviewer = await makeStaff("贺兰舟", "application-reviewer");
  caseId = await submitCase(client, "2026-05-11");
  await acceptCase(reviewer, "2026-05-13", caseId);
  await contractCase(reviewer, SIGNED_ON, caseId);
  for (const [position, dueOn] of ["2026-06-01", "2026-07-31"].entries())
    await prisma().feeInstalment.updateMany({
      where: { position },
      data: { dueOn: new Date(`${dueOn}T00:00:00Z`) },
    });
});

const pay = async (yuan: number, on: string): Promise<void> => {
  expectAccepted(
    await act(finance, on, recordPayment, {
      ...{ caseId, payer: CLIENT, amountFen: yuan * 100, receivedOn: on, reference: `ICBC-${on}` },
    }),
  );
};

/** The fees on a reader's desk: what to do, how much, by which day, on which page. */
const fees = async (reader: Actor, on: string) =>
  expectAccepted(await act(reader, on, readDesk, {})).mine.flatMap(({ waiting }) =>
    waiting
      .filter(({ isReaders, amountFen }) => isReaders && amountFen !== null)
      .map(({ key, amountFen, date, page }) => [key, (amountFen ?? 0) / 100, date, page]),
  );

test("5.3.3: a fee is on the client's and on finance's desk from thirty days before its day until it is paid", async () => {
  expect(await fees(client, "2026-05-20")).toEqual([["pay-fee", 4_000, "2026-06-01", "contract"]]);
  expect(await fees(finance, "2026-05-20")).toEqual([["collect-fee", 4_000, "2026-06-01", "contract"]]);
  // 30 days before 2026-07-31 is 2026-07-01.
  expect(await fees(client, "2026-06-30")).toEqual([["pay-overdue-fee", 4_000, "2026-06-01", "contract"]]);
  expect(await fees(finance, "2026-07-01")).toEqual([
    ["collect-overdue-fee", 4_000, "2026-06-01", "contract"],
    ["collect-fee", 14_000, "2026-07-31", "contract"],
  ]);
  await pay(5_000, "2026-07-02");
  expect(await fees(client, "2026-07-02")).toEqual([["pay-fee", 13_000, "2026-07-31", "contract"]]);
  expect(await fees(finance, "2026-08-01")).toEqual([
    ["collect-overdue-fee", 13_000, "2026-07-31", "contract"],
  ]);
  await pay(13_000, "2026-08-02");
  expect(await fees(client, "2026-08-02")).toEqual([]);
  expect(await fees(finance, "2026-08-02")).toEqual([]);
});

test("5.3.3: an overdue fee blocks nothing, is no step of other roles, and is nobody else's to pay", async () => {
  const manager = await makeStaff("方案", "programme-manager");
  const other = await makeClient("他人", "91350100M0001013XT");
  const { waiting, blocks, clocks } = expectAccepted(
    await act(client, "2026-06-10", readCaseOverview, { caseId }),
  );
  expect(waiting.map(({ key, who, isReaders }) => [key, who, isReaders])).toEqual([
    ["set-programme", "programme-manager", false],
    ["pay-overdue-fee", "client", true],
    ["collect-overdue-fee", "finance", false],
  ]);
  expect([blocks, clocks]).toEqual([[], []]);
  expect(await fees(manager, "2026-06-10")).toEqual([]);
  expect(await fees(other, "2026-06-10")).toEqual([]);
});

test("5.3.3: the contract tells line by line what is paid and what is open, and the sum due now", async () => {
  await pay(1_000, "2026-05-28");
  const told = async (on: string) => {
    const page = expectAccepted(await act(client, on, readContract, { caseId }));
    return {
      due: (page.fees?.dueNowFen ?? 0) / 100,
      lines: page.fees?.lines.map(({ state, openFen, overdueDays }) => [state, openFen / 100, overdueDays]),
    };
  };
  expect(await told("2026-05-31")).toEqual({
    due: 0,
    lines: [
      ["partly-paid", 3_000, 0],
      ["open", 14_000, 0],
    ],
  });
  expect(await told("2026-06-11")).toEqual({
    due: 3_000,
    lines: [
      ["partly-paid", 3_000, 10],
      ["open", 14_000, 0],
    ],
  });
});

test("5.3.3: what a withdrawn case still owes stays on both desks; what would have fallen due later does not", async () => {
  expectAccepted(await act(client, "2026-07-10", withdrawCase, { caseId, reason: "改变经营计划" }));
  expect(await fees(client, "2026-09-01")).toEqual([["pay-overdue-fee", 4_000, "2026-06-01", "contract"]]);
  expect(await fees(finance, "2026-09-01")).toEqual([
    ["collect-overdue-fee", 4_000, "2026-06-01", "contract"],
  ]);
  const { fees: told } = expectAccepted(await act(finance, "2026-09-01", readContract, { caseId }));
  expect(told?.lines.map(({ state }) => state)).toEqual(["open", "lapsed"]);
  expect(told?.dueNowFen).toBe(400_000);
});

test("5.3.3: finance has the oldest open fee first", async () => {
  const reviewer = await makeStaff("贺言", "application-reviewer");
  const later = await submitCase(await makeClient("他人", "91350100M0001013XT"), "2026-05-11", (content) => ({
    ...content,
    applicant: { ...content.applicant, creditCode: "91350100M0001013XT" },
  }));
  await acceptCase(reviewer, "2026-05-13", later);
  await contractCase(reviewer, SIGNED_ON, later);
  await prisma().feeInstalment.updateMany({
    where: { position: 0, contract: { caseId: later } },
    data: { dueOn: new Date("2026-05-25T00:00:00Z") },
  });
  const { mine } = expectAccepted(await act(finance, "2026-06-10", readDesk, {}));
  expect(mine.map(({ id }) => id)).toEqual([later, caseId]);
});
