import { z } from "zod";
import { rateStore } from "@/lib/data/rate-store";
import { sessionStore } from "@/lib/data/session-store";
import { userStore } from "@/lib/data/user-store";
import { email } from "@/lib/domain/fields";
import { accepted } from "@/lib/domain/outcome";
import { passwordMatches } from "@/lib/password-hash";
import { defineUseCase } from "../framework/define-use-case";

/** Wrong passwords for one account from one address, and from one address altogether, per window. */
const PER_ACCOUNT_AND_ADDRESS = 8;
const PER_ADDRESS = 60;
const WINDOW_MINUTES = 15;

export type SignedIn = Readonly<{ userId: string; sessionId: string; name: string; email: string }>;

export const signInForm = z.object({
  email,
  password: z.string().min(1).max(200),
  address: z.string().max(100),
  userAgent: z.string().max(400).nullable(),
});

/**
 * Checks a password and opens a session; null for any failure, with no word on which.
 * The counts are kept per address, never per account alone: a stranger who fails on purpose
 * locks himself out, and the owner still gets in from elsewhere.
 */
export const signIn = defineUseCase({
  name: "session.start",
  permission: "public",
  method: "POST",
  path: "/sessions",
  input: signInForm,
  async run(context, form) {
    const { tx } = context.db;
    const keys = { pair: `sign-in:${form.address}:${form.email}`, address: `sign-in:${form.address}` };
    const [pairCount, addressCount] = [
      await rateStore.count(tx, keys.pair),
      await rateStore.count(tx, keys.address),
    ];
    if (pairCount >= PER_ACCOUNT_AND_ADDRESS || addressCount >= PER_ADDRESS)
      return accepted<SignedIn | null>(null);
    const user = await userStore.forSignIn(tx, form.email);
    const matches = await passwordMatches(user?.passwordHash ?? null, form.password);
    if (user === null || !matches || user.status !== "active") {
      await rateStore.add(tx, keys.pair, WINDOW_MINUTES);
      await rateStore.add(tx, keys.address, WINDOW_MINUTES);
      return accepted<SignedIn | null>(null);
    }
    await rateStore.clear(tx, keys.pair);
    const sessionId = await sessionStore.start(tx, user.id, form.userAgent);
    context.changed("session.started", { kind: "user", id: user.id });
    return accepted<SignedIn | null>({ userId: user.id, sessionId, name: user.name, email: user.email });
  },
});
