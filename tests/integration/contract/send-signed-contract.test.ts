import { beforeEach, expect, test } from "vitest";
import { prisma } from "@/lib/data/prisma";
import { issueContract } from "@/lib/usecases/contract/issue-contract";
import { readContract } from "@/lib/usecases/contract/queries/read-contract";
import { sendSignedContract } from "@/lib/usecases/contract/send-signed-contract";
import { listCases } from "@/lib/usecases/case/queries/list-cases";
import { readCaseOverview } from "@/lib/usecases/case/queries/read-case-overview";
import { pressedTwice } from "@/tests/support/at-once";
import { issuedContract } from "@/tests/support/case-path";
import { accepted, DAY } from "@/tests/support/contract-path";
import { resetDatabase } from "@/tests/support/database";
import { upload } from "@/tests/support/files";
import { act, expectAccepted, makeClient, refusalCodes } from "@/tests/support/house";

beforeEach(resetDatabase);

const waitsFor = async (actor: Parameters<typeof act>[0], caseId: string) =>
  expectAccepted(await act(actor, DAY, readCaseOverview, { caseId })).waiting.map(({ key, who }) => [
    key,
    who,
  ]);

test("5.3.3: a contract that is out waits for the client, which sends it back signed; the reviewer is told", async () => {
  const { client, reviewer, caseId } = await accepted();
  expect(await waitsFor(client, caseId)).toEqual([["sign-contract", "application-reviewer"]]);
  const version = await issuedContract(reviewer, DAY, caseId);
  expect(await waitsFor(client, caseId)).toEqual([
    ["send-signed-contract", "client"],
    ["sign-contract", "application-reviewer"],
  ]);
  const mine = expectAccepted(await act(client, DAY, listCases, { turn: "mine" }));
  expect(mine.rows.map(({ id }) => id)).toEqual([caseId]);
  const signedFileId = await upload(client, DAY, "客户签署.pdf");
  expectAccepted(await act(client, DAY, sendSignedContract, { caseId, version, signedFileId }));
  expect(await waitsFor(client, caseId)).toEqual([["sign-contract", "application-reviewer"]]);
  expect(expectAccepted(await act(reviewer, DAY, readContract, { caseId })).contract).toMatchObject({
    clientSentOn: DAY,
    clientFile: { id: signedFileId, name: "客户签署.pdf" },
  });
  const mails = await prisma().outboxMessage.findMany({ where: { topic: "mail" } });
  expect(mails.map(({ payload }) => payload)).toContainEqual(
    expect.objectContaining({ template: "contract-sent-back" }),
  );
});

test("5.3.3: only a scan of a contract that is out is taken; issued anew, it waits for another", async () => {
  const { client, reviewer, caseId } = await accepted();
  const version = await issuedContract(reviewer, DAY, caseId);
  const signedFileId = await upload(client, DAY, "客户签署.pdf");
  const send = (basedOn: number) =>
    act(client, DAY, sendSignedContract, { caseId, version: basedOn, signedFileId });
  expect(refusalCodes(await send(version - 1))).toEqual(["contract-changed-since"]);
  expect(await pressedTwice(() => send(version))).toEqual(["done", "done"]);
  expectAccepted(await act(reviewer, DAY, issueContract, { caseId, version }));
  expect(expectAccepted(await act(client, DAY, readContract, { caseId })).contract).toMatchObject({
    clientSentOn: null,
    clientFile: null,
  });
});

test("5.3.3: another client's contract and file do not exist, and staff sends none back", async () => {
  const { client, reviewer, caseId } = await accepted();
  const version = await issuedContract(reviewer, DAY, caseId);
  const stranger = await makeClient("他人", "91350100M0001013XT");
  const foreign = await upload(stranger, DAY, "别人的.pdf");
  const form = { caseId, version, signedFileId: foreign };
  await expect(act(stranger, DAY, sendSignedContract, form)).rejects.toThrow("No such case");
  await expect(act(client, DAY, sendSignedContract, form)).rejects.toThrow("No such file");
  expect(refusalCodes(await act(reviewer, DAY, sendSignedContract, form))).toEqual(["not-permitted"]);
});
