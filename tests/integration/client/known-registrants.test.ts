import { beforeEach, expect, test } from "vitest";
import { prisma } from "@/lib/data/prisma";
import { ANONYMOUS } from "@/lib/domain/account/anonymous";
import { drainOutbox } from "@/lib/jobs/drain-outbox";
import { acceptInvitation } from "@/lib/usecases/account/accept-invitation";
import { addClient } from "@/lib/usecases/client/add-client";
import { confirmClient } from "@/lib/usecases/client/confirm-client";
import { declineClient } from "@/lib/usecases/client/decline-client";
import { listClients } from "@/lib/usecases/client/queries/list-clients";
import { readClient } from "@/lib/usecases/client/queries/read-client";
import { registerClient } from "@/lib/usecases/client/register-client";
import { actorOf, mailedToken, PASSWORD, TODAY, trySignIn } from "@/tests/support/accounts";
import { resetDatabase } from "@/tests/support/database";
import { act, expectAccepted, makeClient, makeStaff, refusalCodes } from "@/tests/support/house";

beforeEach(resetDatabase);

const CODE = "91350100M000100Y43";

const organisation = {
  ...{ name: "青禾农机有限公司", country: "CN", creditCode: CODE, registrationCertificate: "" },
  ...{ address: "榕城市闽江大道 8 号", contact: "何苗", contactPhone: "0591-8000001" },
};

const register = (change: object = {}) =>
  act(ANONYMOUS, TODAY, registerClient, {
    ...{ ...organisation, userName: "何苗", contactEmail: "he.miao@example.com", ...change },
  });

const UNKNOWN = { creditCode: "91110108MA01ABCDE1", contactEmail: "new@example.com" };

test("5.2: who registers hears the same whether address and credit code are known or not", async () => {
  const answers = [
    await register(),
    await register(UNKNOWN),
    await register({ contactEmail: "second@example.com" }),
    await register({ creditCode: "91350100M0001013XT" }),
    await register(),
  ];
  expect(answers).toEqual(Array(5).fill({ ok: true, value: { received: true } }));
});

test("the owner of a known address is told by mail, in words of ours alone, at most five times an hour", async () => {
  expectAccepted(await register());
  for (const serial of [1, 2, 3, 4, 5, 6])
    expectAccepted(
      await register({ ...UNKNOWN, name: `点此领奖 ${serial}`, contactEmail: "he.miao@example.com" }),
    );
  expect(await prisma().client.count()).toBe(1);
  await drainOutbox();
  const mails = await prisma().mailMessage.findMany({
    where: { recipient: "he.miao@example.com", subject: "【认证台】有人用您的邮箱注册" },
  });
  expect(mails).toHaveLength(5);
  for (const { text } of mails) {
    expect(text).toContain("何苗：");
    expect(text).not.toContain("领奖");
  }
});

test("who was shut out is not written to", async () => {
  expectAccepted(await register());
  await prisma().user.updateMany({ data: { status: "disabled" } });
  await drainOutbox();
  const before = await prisma().mailMessage.count();
  expectAccepted(await register());
  await drainOutbox();
  expect(await prisma().mailMessage.count()).toBe(before);
});

test("5.2.1(1): a registration with another client's credit code waits, names that client to staff alone, and is never confirmed", async () => {
  const reviewer = await makeStaff("申评", "application-reviewer");
  const holder = expectAccepted(await act(reviewer, TODAY, addClient, { ...organisation, contactEmail: "" }));
  expectAccepted(await register({ name: "青禾农机（冒名）" }));
  const { id: clientId } = await prisma().client.findFirstOrThrow({ where: { claimedCreditCode: CODE } });
  expect(expectAccepted(await act(reviewer, TODAY, readClient, { clientId }))).toMatchObject({
    creditCode: CODE,
    codeHolder: { id: holder.id, name: organisation.name },
  });
  expect(await act(reviewer, TODAY, confirmClient, { clientId, version: 1 })).toMatchObject({
    refusals: [{ code: "claimed-code-of-another", facts: { client: organisation.name } }],
  });
  // By its own account the registration looks like any other.
  const token = await mailedToken("he.miao@example.com");
  expectAccepted(await act(ANONYMOUS, TODAY, acceptInvitation, { token, password: PASSWORD }));
  const registrant = await actorOf(await trySignIn({ email: "he.miao@example.com", password: PASSWORD }));
  if (registrant === null) throw new Error("signed in a moment ago");
  const own = expectAccepted(await act(registrant, TODAY, readClient, { clientId }));
  expect(own).toMatchObject({ status: "awaiting-confirmation", creditCode: CODE, codeHolder: null });
  expect(own).not.toHaveProperty("claimedCreditCode");
  const [row] = expectAccepted(await act(registrant, TODAY, listClients, {})).rows;
  expect(row).toMatchObject({ id: clientId, creditCode: CODE });
  expect(row).not.toHaveProperty("claimedCreditCode");
  const reason = "该单位已有账户，请与其联系人联系。";
  expectAccepted(await act(reviewer, TODAY, declineClient, { clientId, version: 1, reason }));
});

test("a credit code that its holder gave up goes to the registration that named it, when that is confirmed", async () => {
  const reviewer = await makeStaff("申评", "application-reviewer");
  const holder = expectAccepted(await act(reviewer, TODAY, addClient, { ...organisation, contactEmail: "" }));
  expectAccepted(await register());
  const { id: clientId } = await prisma().client.findFirstOrThrow({ where: { claimedCreditCode: CODE } });
  // Its record was corrected: the code had been typed wrong.
  await prisma().client.update({ where: { id: holder.id }, data: { creditCode: "91350100M0001013XT" } });
  expect(expectAccepted(await act(reviewer, TODAY, readClient, { clientId })).codeHolder).toBeNull();
  expectAccepted(await act(reviewer, TODAY, confirmClient, { clientId, version: 1 }));
  expect(await prisma().client.findUniqueOrThrow({ where: { id: clientId } })).toMatchObject({
    ...{ creditCode: CODE, claimedCreditCode: null, status: "confirmed" },
  });
});

test("5.2.1(1): a stranger who registers first with somebody's credit code is declined, and whose it is is confirmed", async () => {
  const reviewer = await makeStaff("申评", "application-reviewer");
  expectAccepted(await register({ name: "冒名者", contactEmail: "stranger@example.com" }));
  expectAccepted(await register());
  const { id: strangerId } = await prisma().client.findFirstOrThrow({ where: { creditCode: CODE } });
  const { id: clientId } = await prisma().client.findFirstOrThrow({ where: { claimedCreditCode: CODE } });
  const confirm = (id: string, version: number) =>
    act(reviewer, TODAY, confirmClient, { clientId: id, version });
  expect(refusalCodes(await confirm(clientId, 1))).toEqual(["claimed-code-of-another"]);
  const reason = "执照与申请人不符。";
  expectAccepted(await act(reviewer, TODAY, declineClient, { clientId: strangerId, version: 1, reason }));
  expectAccepted(await confirm(clientId, 1));
  expect(await prisma().client.findUniqueOrThrow({ where: { id: clientId } })).toMatchObject({
    ...{ creditCode: CODE, claimedCreditCode: null, status: "confirmed" },
  });
  // The stranger's page still says what it wrote, and it is not confirmed after all.
  expect(expectAccepted(await act(reviewer, TODAY, readClient, { clientId: strangerId }))).toMatchObject({
    ...{ creditCode: CODE, status: "declined", codeHolder: { id: clientId } },
  });
  expect(refusalCodes(await confirm(strangerId, 2))).toEqual(["claimed-code-of-another"]);
  const log = await prisma().auditLogEntry.findMany({
    where: { event: { in: ["client.declined", "client.confirmed"] } },
    orderBy: { sequence: "asc" },
  });
  expect(log.map(({ before, after }) => [before, after])).toEqual([
    [
      { status: "awaiting-confirmation", creditCode: CODE },
      { status: "declined", creditCode: null, reason },
    ],
    [
      { status: "awaiting-confirmation", creditCode: null },
      { status: "confirmed", creditCode: CODE },
    ],
  ]);
});

test("a registration declined by mistake is confirmed after all, with its credit code", async () => {
  const reviewer = await makeStaff("申评", "application-reviewer");
  expectAccepted(await register());
  const { id: clientId } = await prisma().client.findFirstOrThrow();
  expectAccepted(await act(reviewer, TODAY, declineClient, { clientId, version: 1, reason: "误操作" }));
  expectAccepted(await act(reviewer, TODAY, confirmClient, { clientId, version: 2 }));
  expect(await prisma().client.findUniqueOrThrow({ where: { id: clientId } })).toMatchObject({
    ...{ creditCode: CODE, claimedCreditCode: null, status: "confirmed" },
  });
});

test("three registrations of one credit code at once: one holds it, two wait with its name beside them", async () => {
  const outcomes = await Promise.all(
    [1, 2, 3].map((serial) => register({ contactEmail: `he${serial}@example.com` })),
  );
  expect(outcomes.map((outcome) => outcome.ok)).toEqual([true, true, true]);
  expect(await prisma().client.count({ where: { creditCode: CODE, claimedCreditCode: null } })).toBe(1);
  expect(await prisma().client.count({ where: { creditCode: null, claimedCreditCode: CODE } })).toBe(2);
});

test("two registrations with one address at once: one account, one organisation", async () => {
  const outcomes = await Promise.all([register(), register({ creditCode: "91350100M0001013XT" })]);
  expect(outcomes.map((outcome) => outcome.ok)).toEqual([true, true]);
  expect(await prisma().client.count()).toBe(1);
  expect(await prisma().user.count()).toBe(1);
});

test("another client does not read whose code was named, nor that registration at all", async () => {
  const other = await makeClient("他人", "91350100M0001013XT");
  expectAccepted(await register());
  expectAccepted(await register({ contactEmail: "second@example.com" }));
  const { id: clientId } = await prisma().client.findFirstOrThrow({ where: { claimedCreditCode: CODE } });
  await expect(act(other, TODAY, readClient, { clientId })).rejects.toThrow("No such client");
});
