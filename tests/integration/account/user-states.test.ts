import { beforeEach, expect, test } from "vitest";
import { prisma } from "@/lib/data/prisma";
import { changeRoles } from "@/lib/usecases/account/change-roles";
import { disableUser } from "@/lib/usecases/account/disable-user";
import { enableUser } from "@/lib/usecases/account/enable-user";
import { listUsers } from "@/lib/usecases/account/queries/list-users";
import { actorOf, openAccount, PASSWORD, TODAY, trySignIn } from "@/tests/support/accounts";
import { resetDatabase } from "@/tests/support/database";
import { act, expectAccepted, makeClient, makeStaff, refusalCodes } from "@/tests/support/house";

beforeEach(resetDatabase);

const EMAIL = "lin.xiao@example.com";
const versionOf = async (userId: string): Promise<number> =>
  (await prisma().user.findUniqueOrThrow({ where: { id: userId } })).version;

test("a disabled account is a stranger from its next request on, and may come back", async () => {
  const administrator = await makeStaff("管管", "administrator");
  const userId = await openAccount(administrator, EMAIL, "finance");
  const session = await trySignIn({ email: EMAIL, password: PASSWORD });
  expect((await actorOf(session))?.userId).toBe(userId);
  const form = { userId, version: await versionOf(userId) };
  expectAccepted(await act(administrator, TODAY, disableUser, form));
  expect(await actorOf(session)).toBeNull();
  expect(await trySignIn({ email: EMAIL, password: PASSWORD })).toBeNull();
  expect(refusalCodes(await act(administrator, TODAY, disableUser, form))).toEqual(["user-already-disabled"]);
  expectAccepted(await act(administrator, TODAY, enableUser, { userId, version: form.version + 1 }));
  expect(await actorOf(session)).toBeNull();
  expect(await trySignIn({ email: EMAIL, password: PASSWORD })).not.toBeNull();
});

test("a change of roles holds from the next request on, within the same session", async () => {
  const administrator = await makeStaff("管管", "administrator");
  const userId = await openAccount(administrator, EMAIL, "finance");
  const session = await trySignIn({ email: EMAIL, password: PASSWORD });
  const form = { userId, version: await versionOf(userId), roles: ["auditor" as const] };
  expectAccepted(await act(administrator, TODAY, changeRoles, form));
  expect((await actorOf(session))?.roles).toEqual(["auditor"]);
});

test("the last administrator can neither be disabled nor lose the role", async () => {
  const administrator = await makeStaff("管管", "administrator");
  const form = { userId: administrator.userId, version: 1 };
  expect(refusalCodes(await act(administrator, TODAY, disableUser, form))).toEqual(["last-administrator"]);
  const roles = ["finance" as const];
  expect(refusalCodes(await act(administrator, TODAY, changeRoles, { ...form, roles }))).toEqual([
    "last-administrator",
  ]);
});

test("two administrators who disable each other at once: one stays", async () => {
  const one = await makeStaff("甲管", "administrator");
  const two = await makeStaff("乙管", "administrator");
  const outcomes = await Promise.all([
    act(one, TODAY, disableUser, { userId: two.userId, version: 1 }),
    act(two, TODAY, changeRoles, { userId: one.userId, version: 1, roles: ["finance"] }),
  ]);
  expect(outcomes.flatMap((outcome) => refusalCodes(outcome))).toEqual(["last-administrator"]);
});

test("an older list does not write over a newer state", async () => {
  const administrator = await makeStaff("管管", "administrator");
  const userId = await openAccount(administrator, EMAIL, "finance");
  await expect(
    act(administrator, TODAY, changeRoles, { userId, version: 1, roles: ["auditor"] }),
  ).rejects.toThrow("changed in the meantime");
});

test("a client's contact stays one: no role of the body beside it or instead", async () => {
  const administrator = await makeStaff("管管", "administrator");
  const { userId } = await makeClient("青禾", "91350100M000100Y43");
  const outcome = await act(administrator, TODAY, changeRoles, { userId, version: 1, roles: ["finance"] });
  expect(refusalCodes(outcome)).toEqual(["client-role-alone"]);
});

test("the list of accounts finds by name, state and role, and never shows a hash", async () => {
  const administrator = await makeStaff("管管", "administrator");
  await openAccount(administrator, EMAIL, "finance");
  const contact = await makeClient("青禾客服", "91350100M000100Y43");
  await prisma().user.update({ where: { id: contact.userId }, data: { name: "周以宁" } });
  const asked = async (form: object) =>
    expectAccepted(await act(administrator, TODAY, listUsers, form)).rows.map((row) => row.name);
  expect(await asked({ q: "林" })).toEqual(["林晓"]);
  expect(await asked({ q: "青禾客服" })).toEqual(["周以宁"]);
  expect(await asked({ role: "finance", status: "active" })).toEqual(["林晓"]);
  expect(await asked({ status: "disabled" })).toEqual([]);
  const page = await act(administrator, TODAY, listUsers, {});
  expect(JSON.stringify(page)).not.toContain("argon2");
});

test("accounts are administrators' business alone", async () => {
  const administrator = await makeStaff("管管", "administrator");
  const finance = await makeStaff("方财", "finance");
  for (const useCase of [disableUser, enableUser])
    expect(
      refusalCodes(await act(finance, TODAY, useCase, { userId: administrator.userId, version: 1 })),
    ).toEqual(["not-permitted"]);
  expect(refusalCodes(await act(finance, TODAY, listUsers, {}))).toEqual(["not-permitted"]);
});
