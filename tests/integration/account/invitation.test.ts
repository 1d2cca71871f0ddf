import { beforeEach, expect, test } from "vitest";
import { prisma } from "@/lib/data/prisma";
import { ANONYMOUS } from "@/lib/domain/account/anonymous";
import { acceptInvitation } from "@/lib/usecases/account/accept-invitation";
import { disableUser } from "@/lib/usecases/account/disable-user";
import { inviteAgain } from "@/lib/usecases/account/invite-again";
import { inviteUser } from "@/lib/usecases/account/invite-user";
import { mailedToken, openAccount, PASSWORD, TODAY, trySignIn } from "@/tests/support/accounts";
import { resetDatabase } from "@/tests/support/database";
import { act, expectAccepted, makeClient, makeStaff, refusalCodes } from "@/tests/support/house";

beforeEach(resetDatabase);

const EMAIL = "lin.xiao@example.com";
const form = { email: EMAIL, name: "林晓", roles: ["finance"] } as const;
const invited = { ...form, roles: [...form.roles] };

test("an invited person chooses a password by the mailed link and signs in with it", async () => {
  const administrator = await makeStaff("管管", "administrator");
  await openAccount(administrator, EMAIL, "finance");
  expect(await trySignIn({ email: EMAIL, password: PASSWORD })).not.toBeNull();
});

test("the account's own address is no password; the link still opens it with another", async () => {
  const administrator = await makeStaff("管管", "administrator");
  expectAccepted(await act(administrator, TODAY, inviteUser, invited));
  const token = await mailedToken(EMAIL);
  const choose = (password: string) => act(ANONYMOUS, TODAY, acceptInvitation, { token, password });
  expect(refusalCodes(await choose(" Lin.Xiao@Example.com"))).toEqual(["password-is-address"]);
  expectAccepted(await choose(PASSWORD));
});

test("an address is kept in one form, however it is typed", async () => {
  const administrator = await makeStaff("管管", "administrator");
  await openAccount(administrator, " Lin.Xiao@EXAMPLE.com ", "finance");
  expect(await trySignIn({ email: "ｌin.xiao@example.com", password: PASSWORD })).not.toBeNull();
});

test("two invitations of one address at once: one account, and the second is told why", async () => {
  const administrator = await makeStaff("管管", "administrator");
  const outcomes = await Promise.all([1, 2, 3].map(() => act(administrator, TODAY, inviteUser, invited)));
  expect(outcomes.flatMap((outcome) => refusalCodes(outcome))).toEqual(["email-taken", "email-taken"]);
  expect(await prisma().user.count({ where: { email: EMAIL } })).toBe(1);
});

test("two accounts for one person at once: one is made, the other refused", async () => {
  const administrator = await makeStaff("管管", "administrator");
  const { personId } = await makeStaff("周平", "auditor");
  await prisma().user.deleteMany({ where: { personId } });
  const outcomes = await Promise.all(
    [1, 2].map((serial) =>
      act(administrator, TODAY, inviteUser, { ...invited, email: `zhou${serial}@example.com`, personId }),
    ),
  );
  expect(outcomes.flatMap((outcome) => refusalCodes(outcome))).toEqual(["person-has-account"]);
});

test("a link pressed twice at once opens the account once", async () => {
  const administrator = await makeStaff("管管", "administrator");
  expectAccepted(await act(administrator, TODAY, inviteUser, invited));
  const token = await mailedToken(EMAIL);
  const outcomes = await Promise.all(
    [1, 2, 3].map((serial) =>
      act(ANONYMOUS, TODAY, acceptInvitation, { token, password: `${PASSWORD} ${serial}` }),
    ),
  );
  expect(outcomes.filter((outcome) => outcome.ok)).toHaveLength(1);
  expect(outcomes.flatMap((outcome) => refusalCodes(outcome))).toEqual([
    "link-used-or-expired",
    "link-used-or-expired",
  ]);
});

test("an old link opens nothing, and a second invitation brings a new one and shuts the first", async () => {
  const administrator = await makeStaff("管管", "administrator");
  const { id } = expectAccepted(await act(administrator, TODAY, inviteUser, invited));
  const first = await mailedToken(EMAIL);
  await prisma().mailToken.updateMany({ data: { expiresAt: new Date(Date.now() - 1_000) } });
  expect(
    refusalCodes(await act(ANONYMOUS, TODAY, acceptInvitation, { token: first, password: PASSWORD })),
  ).toEqual(["link-used-or-expired"]);
  expectAccepted(await act(administrator, TODAY, inviteAgain, { userId: id }));
  const second = await mailedToken(EMAIL);
  expect(second).not.toBe(first);
  expectAccepted(await act(ANONYMOUS, TODAY, acceptInvitation, { token: second, password: PASSWORD }));
  expect(refusalCodes(await act(administrator, TODAY, inviteAgain, { userId: id }))).toEqual([
    "user-not-invited",
  ]);
});

test("a disabled invitation stays shut, its link notwithstanding", async () => {
  const administrator = await makeStaff("管管", "administrator");
  const { id } = expectAccepted(await act(administrator, TODAY, inviteUser, invited));
  expectAccepted(await act(administrator, TODAY, disableUser, { userId: id, version: 1 }));
  const token = await mailedToken(EMAIL);
  expect(refusalCodes(await act(ANONYMOUS, TODAY, acceptInvitation, { token, password: PASSWORD }))).toEqual([
    "link-used-or-expired",
  ]);
});

test("the database keeps no link, only its hash", async () => {
  const administrator = await makeStaff("管管", "administrator");
  expectAccepted(await act(administrator, TODAY, inviteUser, invited));
  const token = await mailedToken(EMAIL);
  expect(token).toHaveLength(43);
  const rows = await prisma().mailToken.findMany();
  expect(JSON.stringify(rows)).not.toContain(token);
});

test("only administrators invite, and a client's contact has no role beside it", async () => {
  const client = await makeClient("青禾", "91350100M000100Y43");
  const quality = await makeStaff("秦质", "quality-manager");
  expect(refusalCodes(await act(quality, TODAY, inviteUser, invited))).toEqual(["not-permitted"]);
  expect(refusalCodes(await act(client, TODAY, inviteUser, invited))).toEqual(["not-permitted"]);
  const mixed = { ...invited, roles: ["client", "finance"], clientId: client.clientId };
  expect(inviteUser.input.safeParse(mixed).success).toBe(false);
});
