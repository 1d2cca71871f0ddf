import { beforeEach, expect, test } from "vitest";
import { attemptSignIn } from "@/lib/auth/attempt-sign-in";
import { deviceToken } from "@/lib/auth/known-device";
import { prisma } from "@/lib/data/prisma";
import { ANONYMOUS } from "@/lib/domain/account/anonymous";
import { requestPasswordReset } from "@/lib/usecases/account/request-password-reset";
import { resetPassword } from "@/lib/usecases/account/reset-password";
import { mailedToken, openAccount, PASSWORD, TODAY, trySignIn } from "@/tests/support/accounts";
import { resetDatabase } from "@/tests/support/database";
import { act, expectAccepted, makeStaff } from "@/tests/support/house";

beforeEach(resetDatabase);

const EMAIL = "lin.xiao@example.com";
const WRONG = "not the right password";
const right = { email: EMAIL, password: PASSWORD };
const wrong = { email: EMAIL, password: WRONG };
const open = async () => openAccount(await makeStaff("管管", "administrator"), EMAIL, "finance");

/** Wrong passwords, all at once. */
const guess = (count: number, address: (index: number) => string) =>
  Promise.all(Array.from({ length: count }, (_, index) => trySignIn({ ...wrong, address: address(index) })));

test("eight wrong passwords shut out the guesser, and nobody else", async () => {
  await open();
  await guess(8, () => "198.51.100.1");
  expect(await trySignIn({ ...right, address: "198.51.100.1" })).toBeNull();
  expect(await trySignIn({ ...right, address: "198.51.100.2" })).not.toBeNull();
});

test("guesses sent at once are counted one by one", async () => {
  await open();
  await guess(20, () => "198.51.100.1");
  const counted = await prisma().rateCount.findMany({ where: { key: { contains: ":from:" } } });
  expect(counted.map((row) => row.count)).toEqual([20]);
  expect(await trySignIn({ ...right, address: "198.51.100.1" })).toBeNull();
});

test("a right password uses nothing up: one may sign in all day", async () => {
  await open();
  const sessions = [];
  for (let count = 0; count < 12; count += 1) sessions.push(await trySignIn(right));
  expect(sessions).not.toContain(null);
});

test("guessing from many addresses stops, the owner's own browser goes on, and a mailed link clears it", async () => {
  await open();
  await guess(40, (index) => `198.51.100.${index}`);
  expect(await trySignIn({ ...right, address: "192.0.2.1" })).toBeNull();
  expect(await trySignIn({ ...right, address: "192.0.2.1", knownDevice: "the-owners" })).not.toBeNull();
  expectAccepted(await act(ANONYMOUS, TODAY, requestPasswordReset, { email: EMAIL }));
  const token = await mailedToken(EMAIL);
  expectAccepted(await act(ANONYMOUS, TODAY, resetPassword, { token, password: PASSWORD }));
  expect(await trySignIn({ ...right, address: "192.0.2.1" })).not.toBeNull();
});

const resetByMail = async () => {
  expectAccepted(await act(ANONYMOUS, TODAY, requestPasswordReset, { email: EMAIL }));
  const token = await mailedToken(EMAIL);
  expectAccepted(await act(ANONYMOUS, TODAY, resetPassword, { token, password: PASSWORD }));
};

test("who forgot the password and tried twelve gets in at once by the new one, at this machine and the known one", async () => {
  await open();
  await guess(12, () => "192.0.2.1");
  for (let count = 0; count < 12; count += 1) await trySignIn({ ...wrong, knownDevice: "the-owners" });
  expect(await trySignIn({ ...right, address: "192.0.2.1" })).toBeNull();
  expect(await trySignIn({ ...right, address: "192.0.2.1", knownDevice: "the-owners" })).toBeNull();
  await resetByMail();
  expect(await trySignIn({ ...right, address: "192.0.2.1" })).not.toBeNull();
  expect(await trySignIn({ ...right, address: "192.0.2.1", knownDevice: "the-owners" })).not.toBeNull();
});

test("a reset of one's own account sets back no guesses at another account, nor what the address used up", async () => {
  await open();
  const other = `${EMAIL}.au`;
  for (let count = 0; count < 8; count += 1)
    await trySignIn({ email: other, password: WRONG, address: "192.0.2.1" });
  for (let count = 0; count < 53; count += 1)
    await trySignIn({ email: `nobody${count}@example.com`, password: WRONG, address: "192.0.2.9" });
  await guess(8, () => "192.0.2.9");
  await resetByMail();
  expect(await trySignIn({ ...right, address: "192.0.2.9" })).toBeNull();
  const kept = await prisma().rateCount.findMany({ where: { key: { contains: `${other}:from:` } } });
  expect(kept.map(({ count }) => count)).toEqual([8]);
});

test("a stranger in the same office cannot shut the office out", async () => {
  await open();
  for (let count = 0; count < 61; count += 1)
    await trySignIn({ email: `nobody${count}@example.com`, password: WRONG, address: "192.0.2.9" });
  expect(await trySignIn({ ...right, address: "192.0.2.9" })).toBeNull();
  expect(await trySignIn({ ...right, address: "192.0.2.9", knownDevice: "the-owners" })).not.toBeNull();
});

test("a known browser in wrong hands gets ten guesses", async () => {
  await open();
  for (let count = 0; count < 10; count += 1) await trySignIn({ ...wrong, knownDevice: "stolen" });
  expect(await trySignIn({ ...right, knownDevice: "stolen" })).toBeNull();
});

test("a browser is known only by what we sealed for this very account, and only for half a year", async () => {
  await open();
  const signIn = (device: string | undefined) =>
    attemptSignIn(right, { locale: "zh-CN", address: "192.0.2.1", userAgent: null, device });
  await guess(41, (index) => `198.51.100.${index}`);
  const half = 180 * 86_400_000;
  expect(await signIn(undefined)).toBeNull();
  expect(await signIn(deviceToken("other@example.com", "one", Date.now()))).toBeNull();
  expect(await signIn(deviceToken(EMAIL, "one", Date.now() - half - 1))).toBeNull();
  expect(await signIn(`${deviceToken(EMAIL, "one", Date.now())}x`)).toBeNull();
  expect(await signIn(deviceToken(EMAIL, "one", Date.now()))).not.toBeNull();
});

test.each([undefined, null, {}, { email: EMAIL }, { email: 7, password: [] }, { email: "x", password: "y" }])(
  "credentials that are none (%j) are wrong ones",
  async (credentials) => {
    expect(
      await attemptSignIn(credentials, { locale: "zh-CN", address: "a", userAgent: null, device: "…" }),
    ).toBeNull();
  },
);
