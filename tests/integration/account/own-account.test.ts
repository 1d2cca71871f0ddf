import { beforeEach, expect, test } from "vitest";
import { actorStore } from "@/lib/data/actor-store";
import { prisma } from "@/lib/data/prisma";
import { sessionStore } from "@/lib/data/session-store";
import { ANONYMOUS } from "@/lib/domain/account/anonymous";
import type { Actor } from "@/lib/domain/access/actor";
import { changePassword } from "@/lib/usecases/account/change-password";
import { confirmEmailChange } from "@/lib/usecases/account/confirm-email-change";
import { endEverySession } from "@/lib/usecases/account/end-every-session";
import { endSession } from "@/lib/usecases/account/end-session";
import { readAccount } from "@/lib/usecases/account/queries/read-account";
import { requestEmailChange } from "@/lib/usecases/account/request-email-change";
import { requestPasswordReset } from "@/lib/usecases/account/request-password-reset";
import { drainOutbox } from "@/lib/jobs/drain-outbox";
import { createToken } from "@/lib/usecases/token/create-token";
import { signIn } from "@/lib/usecases/account/sign-in";
import { resetPassword } from "@/lib/usecases/account/reset-password";
import { actorOf, mailedToken, openAccount, PASSWORD, TODAY, trySignIn } from "@/tests/support/accounts";
import { resetDatabase } from "@/tests/support/database";
import { act, expectAccepted, makeStaff, refusalCodes } from "@/tests/support/house";

beforeEach(resetDatabase);

const EMAIL = "lin.xiao@example.com";
const NEXT_EMAIL = "lin@example.com";
const NEXT_PASSWORD = "another long password";
const MINUTE = 60_000;

const signedIn = async (): Promise<Readonly<{ actor: Actor; session: string }>> => {
  await openAccount(await makeStaff("管管", "administrator"), EMAIL, "finance");
  const session = (await trySignIn({ email: EMAIL, password: PASSWORD })) ?? "";
  const actor = await actorOf(session);
  if (actor === null) throw new Error("signed in a moment ago");
  return { actor, session };
};

test("a mail about an account is in the language in which its owner last signed in", async () => {
  await signedIn();
  const english = { ...ANONYMOUS, locale: "en" };
  const tried = {
    email: EMAIL,
    password: PASSWORD,
    address: "203.0.113.7",
    userAgent: "test",
    knownDevice: null,
  };
  expect(expectAccepted(await act(english, TODAY, signIn, tried))).not.toBeNull();
  expectAccepted(await act(ANONYMOUS, TODAY, requestPasswordReset, { email: EMAIL }));
  await drainOutbox();
  const mails = await prisma().mailMessage.findMany({ where: { recipient: EMAIL }, orderBy: { id: "asc" } });
  expect(mails.map(({ subject }) => subject)).toEqual([
    "[CertDesk] Choose the password of your account",
    "[CertDesk] Choose a new password",
  ]);
});

test("a session ends after an hour without use, and after twelve hours whatever happens", async () => {
  const { session } = await signedIn();
  const set = (data: object) => prisma().session.update({ where: { id: session }, data });
  await set({ lastSeenAt: new Date(Date.now() - 59 * MINUTE) });
  expect(await actorOf(session)).not.toBeNull();
  const { lastSeenAt } = await prisma().session.findUniqueOrThrow({ where: { id: session } });
  expect(Date.now() - lastSeenAt.getTime()).toBeLessThan(MINUTE);
  await set({ lastSeenAt: new Date(Date.now() - 61 * MINUTE) });
  expect(await actorOf(session)).toBeNull();
  const { createdAt, endsAt } = await set({ lastSeenAt: new Date() });
  expect(endsAt.getTime() - createdAt.getTime()).toBe(12 * 60 * MINUTE);
  await set({ endsAt: new Date(Date.now() - 1) });
  expect(await actorOf(session)).toBeNull();
});

test("sign-out ends the row behind the cookie", async () => {
  const { session } = await signedIn();
  await sessionStore.end(session);
  expect(await actorStore.bySession(session)).toBeNull();
});

test("one's open sessions are listed and ended one by one or all at once; another's do not exist", async () => {
  const { actor, session } = await signedIn();
  const second = (await trySignIn({ email: EMAIL, password: PASSWORD })) ?? "";
  const { sessions } = expectAccepted(await act(actor, TODAY, readAccount, {}));
  expect(sessions.map((one) => one.id).sort()).toEqual([session, second].sort());
  const stranger = await makeStaff("方财", "finance");
  await expect(act(stranger, TODAY, endSession, { sessionId: session })).rejects.toThrow("No such session");
  expectAccepted(await act(actor, TODAY, endSession, { sessionId: session }));
  expect(await actorOf(session)).toBeNull();
  expect(await actorOf(second)).not.toBeNull();
  await expect(act(actor, TODAY, endSession, { sessionId: session })).rejects.toThrow("No such session");
  expectAccepted(await act(actor, TODAY, endEverySession, {}));
  expect(await actorOf(second)).toBeNull();
});

test("a new password wants the present one and ends every session", async () => {
  const { actor, session } = await signedIn();
  const wrong = { currentPassword: "not this one", password: NEXT_PASSWORD };
  expect(refusalCodes(await act(actor, TODAY, changePassword, wrong))).toEqual(["current-password-wrong"]);
  expectAccepted(await act(actor, TODAY, changePassword, { ...wrong, currentPassword: PASSWORD }));
  expect(await actorOf(session)).toBeNull();
  expect(await trySignIn({ email: EMAIL, password: PASSWORD })).toBeNull();
  expect(await trySignIn({ email: EMAIL, password: NEXT_PASSWORD })).not.toBeNull();
});

test("a forgotten password is replaced by the mailed link, which works once", async () => {
  const { actor, session } = await signedIn();
  expectAccepted(await act(actor, TODAY, createToken, { name: "夜间备份", scopes: [], days: 90 }));
  expectAccepted(await act(ANONYMOUS, TODAY, requestPasswordReset, { email: EMAIL }));
  const token = await mailedToken(EMAIL);
  const outcomes = await Promise.all(
    [1, 2].map(() => act(ANONYMOUS, TODAY, resetPassword, { token, password: NEXT_PASSWORD })),
  );
  expect(outcomes.flatMap((outcome) => refusalCodes(outcome))).toEqual(["link-used-or-expired"]);
  expect(await actorOf(session)).toBeNull();
  expect(await prisma().apiToken.findMany({ where: { userId: actor.userId, revokedAt: null } })).toEqual([]);
  expect(await prisma().auditLogEntry.count({ where: { event: "token.revoked" } })).toBe(1);
  expect(await trySignIn({ email: EMAIL, password: NEXT_PASSWORD })).not.toBeNull();
});

test("asking for a reset tells nobody who has an account, and fills nobody's mailbox", async () => {
  await signedIn();
  const before = await prisma().outboxMessage.count();
  const unknown = await act(ANONYMOUS, TODAY, requestPasswordReset, { email: "nobody@example.com" });
  const known = await Promise.all(
    Array.from({ length: 9 }, () => act(ANONYMOUS, TODAY, requestPasswordReset, { email: EMAIL })),
  );
  for (const outcome of known) expect(outcome).toEqual(unknown);
  expect((await prisma().outboxMessage.count()) - before).toBe(5);
});

test("another address counts once its own link was opened", async () => {
  const { actor, session } = await signedIn();
  const asked = { email: NEXT_EMAIL, currentPassword: "not this one" };
  expect(refusalCodes(await act(actor, TODAY, requestEmailChange, asked))).toEqual([
    "current-password-wrong",
  ]);
  expectAccepted(await act(actor, TODAY, requestEmailChange, { ...asked, currentPassword: PASSWORD }));
  expect(await actorOf(session)).not.toBeNull();
  const token = await mailedToken(NEXT_EMAIL);
  expectAccepted(await act(ANONYMOUS, TODAY, confirmEmailChange, { token }));
  expect(await actorOf(session)).toBeNull();
  expect(await trySignIn({ email: EMAIL, password: PASSWORD })).toBeNull();
  expect(await trySignIn({ email: NEXT_EMAIL, password: PASSWORD })).not.toBeNull();
});

test("an address that somebody took meanwhile is refused when its link is opened", async () => {
  const { actor } = await signedIn();
  const asked = { email: NEXT_EMAIL, currentPassword: PASSWORD };
  expectAccepted(await act(actor, TODAY, requestEmailChange, asked));
  const token = await mailedToken(NEXT_EMAIL);
  await openAccount(await makeStaff("又管", "administrator"), NEXT_EMAIL, "finance");
  expect(refusalCodes(await act(ANONYMOUS, TODAY, confirmEmailChange, { token }))).toEqual(["email-taken"]);
});
