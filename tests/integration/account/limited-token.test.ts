import { beforeEach, expect, test } from "vitest";
import { actorStore } from "@/lib/data/actor-store";
import { prisma } from "@/lib/data/prisma";
import { secondsToWait } from "@/lib/http/rate-limit";
import { changePassword } from "@/lib/usecases/account/change-password";
import { endEverySession } from "@/lib/usecases/account/end-every-session";
import { readAccount } from "@/lib/usecases/account/queries/read-account";
import { requestEmailChange } from "@/lib/usecases/account/request-email-change";
import { createToken } from "@/lib/usecases/token/create-token";
import { listTokens } from "@/lib/usecases/token/queries/list-tokens";
import { revokeToken } from "@/lib/usecases/token/revoke-token";
import { resetDatabase } from "@/tests/support/database";
import { act, expectAccepted, makeStaff, refusalCodes } from "@/tests/support/house";

beforeEach(resetDatabase);

const TODAY = "2026-06-01";

test("a token limited to reading cases neither reads nor changes the account it stands for", async () => {
  const finance = await makeStaff("甲", "finance");
  const form = { name: "报表", scopes: ["case:read" as const], days: 30 };
  const { id: tokenId, secret } = expectAccepted(await act(finance, TODAY, createToken, form));
  const holder = await actorStore.byApiToken(secret);
  if (holder === null) throw new Error("made a moment ago");
  const passwords = { currentPassword: "whatever it is", password: "a new and long password" };
  const tried = [
    await act(holder, TODAY, readAccount, {}),
    await act(holder, TODAY, changePassword, passwords),
    await act(holder, TODAY, requestEmailChange, { email: "a@example.com", currentPassword: "x" }),
    await act(holder, TODAY, endEverySession, {}),
    await act(holder, TODAY, listTokens, {}),
    await act(holder, TODAY, revokeToken, { tokenId }),
  ];
  expect(tried.flatMap(refusalCodes)).toEqual(tried.map(() => "token-scope-missing"));
  expect(await prisma().apiToken.count({ where: { revokedAt: null } })).toBe(1);
});

test.each([
  ["a change of password", changePassword],
  ["a change of address", requestEmailChange],
] as const)("%s may be tried ten times, and not without end", async (_, useCase) => {
  const somebody = await makeStaff("甲", "finance");
  for (let call = 0; call < 10; call += 1)
    expect(await secondsToWait(useCase, new Headers(), somebody)).toBeNull();
  expect(await secondsToWait(useCase, new Headers(), somebody)).not.toBeNull();
});
