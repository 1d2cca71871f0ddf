import { beforeEach, expect, test } from "vitest";
import { actorStore } from "@/lib/data/actor-store";
import { prisma } from "@/lib/data/prisma";
import { ANONYMOUS } from "@/lib/domain/account/anonymous";
import type { Actor } from "@/lib/domain/access/actor";
import { changePassword } from "@/lib/usecases/account/change-password";
import { changeRoles } from "@/lib/usecases/account/change-roles";
import { confirmEmailChange } from "@/lib/usecases/account/confirm-email-change";
import { disableUser } from "@/lib/usecases/account/disable-user";
import { enableUser } from "@/lib/usecases/account/enable-user";
import { endEverySession } from "@/lib/usecases/account/end-every-session";
import { endSession } from "@/lib/usecases/account/end-session";
import { inviteAgain } from "@/lib/usecases/account/invite-again";
import { inviteUser } from "@/lib/usecases/account/invite-user";
import { listUsers } from "@/lib/usecases/account/queries/list-users";
import { readAccount } from "@/lib/usecases/account/queries/read-account";
import { readInvitationChoices } from "@/lib/usecases/account/queries/read-invitation-choices";
import { requestEmailChange } from "@/lib/usecases/account/request-email-change";
import { requestPasswordReset } from "@/lib/usecases/account/request-password-reset";
import { createToken } from "@/lib/usecases/token/create-token";
import { listTokens } from "@/lib/usecases/token/queries/list-tokens";
import { revokeToken } from "@/lib/usecases/token/revoke-token";
import { listCases } from "@/lib/usecases/case/queries/list-cases";
import { mailedToken, openAccount, PASSWORD, TODAY, trySignIn } from "@/tests/support/accounts";
import { ABSENT, atOnce, pressedTwice, readAround, reading } from "@/tests/support/at-once";
import { resetDatabase } from "@/tests/support/database";
import { act, expectAccepted, makeClient, makeStaff } from "@/tests/support/house";

const EMAIL = "lin.xiao@example.com";

let administrator: Actor;
beforeEach(async () => {
  await resetDatabase();
  administrator = await makeStaff("管管", "administrator");
});

const opened = async (): Promise<Actor> => {
  await openAccount(administrator, EMAIL, "finance");
  const actor = await actorStore.byEmail(EMAIL);
  if (actor === null) throw new Error("opened a moment ago");
  return actor;
};

const openLinks = (purpose: string) => prisma().mailToken.count({ where: { purpose, usedAt: null } });

test("two pages that change one password at once: the present password opens one of them", async () => {
  const actor = await opened();
  const change = (password: string) => () =>
    act(actor, TODAY, changePassword, { currentPassword: PASSWORD, password });
  const next = ["a first other password", "a second other password"] as const;
  expect(await atOnce(change(next[0]), change(next[1]))).toEqual(["current-password-wrong", "done"]);
  const signedIn = await Promise.all(next.map((password) => trySignIn({ email: EMAIL, password })));
  expect(signedIn.filter((session) => session !== null)).toHaveLength(1);
});

test("roles that two administrators change at once are those of one of them", async () => {
  const { userId } = await opened();
  const { version } = await prisma().user.findUniqueOrThrow({ where: { id: userId } });
  const change = (role: "auditor" | "finance" | "quality-manager") => () =>
    act(administrator, TODAY, changeRoles, { userId, version, roles: [role] });
  expect(await atOnce(change("auditor"), change("quality-manager"))).toEqual(["done", "stale"]);
  expect(await prisma().userRole.count({ where: { userId } })).toBe(1);
});

test("an account enabled twice at once is enabled once; a reader in the moment of its disabling reads to the end", async () => {
  const actor = await opened();
  const { userId } = actor;
  const { version } = await prisma().user.findUniqueOrThrow({ where: { id: userId } });
  const users = reading({
    ...{ query: listUsers, as: administrator, on: TODAY, form: { q: EMAIL } },
    tells: ({ rows }) => rows.map(({ status }) => status),
    ...{ before: ["active"], after: ["disabled"] },
  });
  const own = reading({
    ...{ query: readAccount, as: actor, on: TODAY, form: {} },
    tells: ({ status }) => status,
    ...{ before: "active", after: "disabled" },
  });
  await readAround([users, own], async () =>
    expectAccepted(await act(administrator, TODAY, disableUser, { userId, version })),
  );
  expect(await actorStore.byEmail(EMAIL)).toBeNull();
  expect(await users.closedTo(actor)).toBe("not-permitted");
  const enable = () => act(administrator, TODAY, enableUser, { userId, version: version + 1 });
  const [won, told] = await pressedTwice(enable);
  expect([won, ["stale", "user-not-disabled"].includes(told ?? "")]).toEqual(["done", true]);
});

test("a session ended twice at once is ended; all of them end while one is used", async () => {
  const actor = await opened();
  const session = (await trySignIn({ email: EMAIL, password: PASSWORD })) ?? "";
  await trySignIn({ email: EMAIL, password: PASSWORD });
  const account = reading({
    ...{ query: readAccount, as: actor, on: TODAY, form: {} },
    tells: ({ sessions }) => sessions.length,
    ...{ before: 2, after: 1 },
  });
  const end = () => act(actor, TODAY, endSession, { sessionId: session });
  await readAround([account], async () => expect(await pressedTwice(end)).toEqual([ABSENT, "done"]));
  const all = () => act(actor, TODAY, endEverySession, {});
  expect(await pressedTwice(all)).toEqual(["done", "done"]);
  expect(await prisma().session.count({ where: { endedAt: null } })).toBe(0);
});

test("of links mailed at once for one purpose the last alone opens anything", async () => {
  const actor = await opened();
  const { id } = expectAccepted(
    await act(administrator, TODAY, inviteUser, {
      email: "new@example.com",
      name: "新来",
      roles: ["finance"],
    }),
  );
  const again = () => act(administrator, TODAY, inviteAgain, { userId: id });
  expect(await atOnce(again, again, again)).toEqual(["done", "done", "done"]);
  expect(await openLinks("invitation")).toBe(1);
  const reset = () => act(ANONYMOUS, TODAY, requestPasswordReset, { email: EMAIL });
  expect(await atOnce(reset, reset, reset)).toEqual(["done", "done", "done"]);
  expect(await openLinks("password-reset")).toBe(1);
  const move = () =>
    act(actor, TODAY, requestEmailChange, { currentPassword: PASSWORD, email: "lin@example.com" });
  expect(await atOnce(move, move, move)).toEqual(["done", "done", "done"]);
  expect(await openLinks("email-change")).toBe(1);
});

test("one address that two people confirm as theirs at once becomes one's; a link pressed twice counts once", async () => {
  const first = await opened();
  await openAccount(administrator, "he.miao@example.com", "finance");
  const second = await actorStore.byEmail("he.miao@example.com");
  if (second === null) throw new Error("opened a moment ago");
  const wanted = "both@example.com";
  const linkOf = async (actor: Actor) => {
    expectAccepted(await act(actor, TODAY, requestEmailChange, { currentPassword: PASSWORD, email: wanted }));
    return mailedToken(wanted);
  };
  const [one, other] = [await linkOf(first), await linkOf(second)];
  const confirm = (token: string) => () => act(ANONYMOUS, TODAY, confirmEmailChange, { token });
  expect(await atOnce(confirm(one), confirm(other))).toEqual(["done", "email-taken"]);
  const [again] = await atOnce(confirm(one), confirm(one));
  expect(["link-used-or-expired", "email-taken"]).toContain(again);
  expect(await prisma().user.count({ where: { email: wanted } })).toBe(1);
});

test("whom an account can be made for and who has one are read as before or as after an invitation", async () => {
  const client = await makeClient("青禾", "91350100M000100Y43");
  const invited = {
    email: "new@example.com",
    name: "新来",
    roles: ["client" as const],
    clientId: client.clientId,
  };
  const users = reading({
    ...{ query: listUsers, as: administrator, on: TODAY, form: { q: "new@example.com" } },
    tells: ({ rows }) => rows.map(({ status }) => status),
    ...{ before: [], after: ["invited"] },
  });
  await readAround([users], async () => expectAccepted(await act(administrator, TODAY, inviteUser, invited)));
  const person = await prisma().person.create({
    data: {
      ...{ number: "P-7", name: "周平", isBodyStaff: true, isFullTime: true, canLead: false },
      ...{ activeFrom: new Date("2026-04-20"), createdAt: new Date("2026-04-20") },
    },
  });
  const choices = reading({
    ...{ query: readInvitationChoices, as: administrator, on: TODAY, form: {} },
    tells: ({ people }) => people.map(({ name }) => name),
    ...{ before: ["周平"], after: [] },
  });
  const form = { email: "zhou@example.com", name: "周平", roles: ["finance" as const], personId: person.id };
  await readAround([choices], async () => expectAccepted(await act(administrator, TODAY, inviteUser, form)));
  expect(await choices.closedTo(client)).toBe("not-permitted");
});

test("a token revoked while it is in use ends with the call that it began, and opens no other", async () => {
  const owner = await makeStaff("方案", "programme-manager");
  const form = { name: "报表", scopes: ["case:read" as const], days: 30 };
  const make = () => act(owner, TODAY, createToken, form);
  expect(await pressedTwice(make)).toEqual(["done", "done"]);
  const { id: tokenId, secret } = expectAccepted(await make());
  const holder = await actorStore.byApiToken(secret);
  if (holder === null) throw new Error("made a moment ago");
  const tokens = reading({
    ...{ query: listTokens, as: owner, on: TODAY, form: {} },
    tells: (answer) => answer.tokens.length,
    ...{ before: 3, after: 2 },
  });
  const work = reading({
    ...{ query: listCases, as: holder, on: TODAY, form: {} },
    tells: ({ rows }) => rows.length,
    ...{ before: 0, after: 0 },
  });
  const revoke = (by: Actor) => () => act(by, TODAY, revokeToken, { tokenId });
  expect(await atOnce(revoke(administrator))).toEqual([ABSENT]);
  await readAround([tokens, work], async () =>
    expect(await pressedTwice(revoke(owner))).toEqual([ABSENT, "done"]),
  );
  expect(await actorStore.byApiToken(secret)).toBeNull();
  expect(expectAccepted(await act(administrator, TODAY, listTokens, {})).tokens).toEqual([]);
});

test("a token makes no other, and is limited to nothing that its maker may not do", async () => {
  const finance = await makeStaff("财务", "finance");
  const form = { name: "过宽", scopes: ["user:manage" as const], days: null };
  expect(await pressedTwice(() => act(finance, TODAY, createToken, form))).toEqual([
    "scope-not-yours",
    "scope-not-yours",
  ]);
  const narrow = { ...finance, scopes: ["case:read"] };
  expect(await atOnce(() => act(narrow, TODAY, createToken, { ...form, scopes: [] }))).toEqual([
    "token-makes-no-token",
  ]);
  expect(await prisma().apiToken.count()).toBe(0);
});
