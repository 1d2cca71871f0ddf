import { beforeEach, expect, test } from "vitest";
import { prisma } from "@/lib/data/prisma";
import type { Actor } from "@/lib/domain/access/actor";
import { reopenStage } from "@/lib/usecases/case/reopen-stage";
import { readContract } from "@/lib/usecases/contract/queries/read-contract";
import { issueContract } from "@/lib/usecases/contract/issue-contract";
import { recordPayment } from "@/lib/usecases/contract/record-payment";
import { signContract } from "@/lib/usecases/contract/sign-contract";
import { atOnce, pressedTwice, readAround, reading } from "@/tests/support/at-once";
import { acceptCase, contractCase, issuedContract, submitCase } from "@/tests/support/case-path";
import { resetDatabase } from "@/tests/support/database";
import { upload } from "@/tests/support/files";
import { act, expectAccepted, makeClient, makeStaff } from "@/tests/support/house";

const DAY = "2026-05-15";
const CLIENT = "杭州青禾客服外包有限公司";

let reviewer: Actor;
let finance: Actor;
let caseId: string;
beforeEach(async () => {
  await resetDatabase();
  const client = await makeClient(CLIENT, "91350100M000100Y43");
  reviewer = await makeStaff("叶初晴", "application-reviewer");
  finance = await makeStaff("计明", "finance");
  caseId = await submitCase(client, "2026-05-11");
  await acceptCase(reviewer, "2026-05-13", caseId);
});

const signature = async (version: number) => ({
  ...{ caseId, version, clientSignedOn: DAY, clientSignatory: "周以宁" },
  ...{ bodySignedOn: DAY, bodySignatory: "严守衡" },
  signedFileId: await upload(reviewer, DAY, "合同.pdf"),
});

const paper = () => prisma().document.count({ where: { caseId, kind: "contract" } });

test("5.3.3: a contract issued by two presses at once is issued once, one paper of it", async () => {
  const version = await issuedContract(reviewer, DAY, caseId);
  expect(await paper()).toBe(1);
  const again = () => act(finance, DAY, issueContract, { caseId, version });
  expect(await pressedTwice(again)).toEqual(["contract-changed-since", "done"]);
  expect(await paper()).toBe(2);
});

test("5.3.3: signatures recorded twice at once hand the case over once; its readers see it before or after", async () => {
  const version = await issuedContract(reviewer, DAY, caseId);
  const form = await signature(version);
  const page = reading({
    ...{ query: readContract, as: finance, on: DAY, form: { caseId } },
    tells: ({ contract, isOpen, mayRecordPayment }) => [contract?.status, isOpen, mayRecordPayment],
    before: ["issued", true, false],
    after: ["signed", false, true],
  });
  await readAround([page], async () =>
    expect(await pressedTwice(() => act(reviewer, DAY, signContract, form))).toEqual(["done", "wrong-stage"]),
  );
});

test("5.3.3: a contract that is issued anew while it is signed is signed as it was, or not at all", async () => {
  const version = await issuedContract(reviewer, DAY, caseId);
  const form = await signature(version);
  const ended = await atOnce(
    () => act(reviewer, DAY, signContract, form),
    () => act(finance, DAY, issueContract, { caseId, version }),
  );
  expect([
    ["contract-changed-since", "done"],
    ["done", "wrong-stage"],
  ]).toContainEqual(ended);
});

test("15: one transfer recorded by two people at once is recorded once", async () => {
  await contractCase(reviewer, DAY, caseId);
  const money = { caseId, receivedOn: DAY, amountFen: 400_000, payer: CLIENT, reference: "2026051500017" };
  const record = () => act(finance, DAY, recordPayment, money);
  expect(await pressedTwice(record)).toEqual(["done", "payment-reference-used"]);
  expect(await prisma().payment.count()).toBe(1);
});

test("5.3.2: a review opened again twice at once is opened once, and the contract stale once", async () => {
  await contractCase(reviewer, DAY, caseId);
  const reopen = () => act(reviewer, DAY, reopenStage, { caseId, step: "review", reason: "范围有误。" });
  expect(await pressedTwice(reopen)).toEqual(["done", "step-cannot-be-reopened"]);
  expect(await prisma().staleMark.count({ where: { caseId, clearedAt: null } })).toBe(1);
  expect(expectAccepted(await act(finance, DAY, readContract, { caseId })).contract?.status).toBe("draft");
});
