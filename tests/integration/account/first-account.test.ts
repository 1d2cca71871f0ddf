import { beforeEach, expect, test } from "vitest";
import { prisma } from "@/lib/data/prisma";
import { ANONYMOUS } from "@/lib/domain/account/anonymous";
import { acceptInvitation } from "@/lib/usecases/account/accept-invitation";
import { openFirstAccount } from "@/lib/usecases/account/open-first-account";
import { actorOf, PASSWORD, TODAY, trySignIn } from "@/tests/support/accounts";
import { resetDatabase } from "@/tests/support/database";
import { act, expectAccepted, refusalCodes } from "@/tests/support/house";

beforeEach(resetDatabase);

const EMAIL = "first@example.com";
const start = (email: string | null) => act(ANONYMOUS, TODAY, openFirstAccount, { email });
const accept = (token: string) => act(ANONYMOUS, TODAY, acceptInvitation, { token, password: PASSWORD });

test("a fresh installation gets one administrator by a printed link, and never a second one", async () => {
  expect(refusalCodes(await start(null))).toEqual(["first-administrator-unnamed"]);
  const { token } = expectAccepted(await start(EMAIL));
  expect(await prisma().outboxMessage.count()).toBe(0);
  expectAccepted(await accept(token));
  const actor = await actorOf(await trySignIn({ email: EMAIL, password: PASSWORD }));
  expect(actor?.roles).toEqual(["administrator"]);
  expect(refusalCodes(await start(EMAIL))).toEqual(["accounts-exist"]);
  expect(refusalCodes(await start(null))).toEqual(["accounts-exist"]);
});

test("until the link is used, a new start makes a new one for the address given then", async () => {
  const first = expectAccepted(await start("mistyped@example.com"));
  const second = expectAccepted(await start(EMAIL));
  expect(refusalCodes(await accept(first.token))).toEqual(["link-used-or-expired"]);
  expect(expectAccepted(await accept(second.token)).email).toBe(EMAIL);
  expect(await prisma().user.count()).toBe(1);
});

test("two processes that start at once make one account", async () => {
  await Promise.all([start(EMAIL), start(EMAIL), start(EMAIL)]);
  expect(await prisma().user.count()).toBe(1);
});
