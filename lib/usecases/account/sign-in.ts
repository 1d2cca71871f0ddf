import { z } from "zod";
import { rateStore } from "@/lib/data/rate-store";
import { sessionStore } from "@/lib/data/session-store";
import { userStore } from "@/lib/data/user-store";
import { signInLimits } from "@/lib/domain/account/sign-in-limits";
import { signInPageForm } from "@/lib/domain/account/sign-in-form";
import { accepted } from "@/lib/domain/outcome";
import { passwordMatches } from "@/lib/password-hash";
import { defineUseCase } from "../framework/define-use-case";

export type SignedIn = Readonly<{ userId: string; sessionId: string; name: string; email: string }>;

export const signInForm = signInPageForm.extend({
  address: z.string().max(100),
  userAgent: z.string().max(400).nullable(),
  /** Of a browser that proved it signed in to this very account before; null for any other. */
  knownDevice: z.string().max(100).nullable(),
});

/**
 * Checks a password and opens a session; null for any failure, with no word on which. Every try is counted
 * before it is looked at, so that tries sent at once cannot pass together; a right one is taken back.
 */
export const signIn = defineUseCase({
  name: "session.start",
  permission: "public",
  method: "POST",
  path: "/sessions",
  input: signInForm,
  async run(context, form) {
    const { tx } = context.db;
    const limits = signInLimits(form);
    for (const { key, tries, minutes } of limits)
      if ((await rateStore.add(tx, key, minutes)) > tries) return accepted<SignedIn | null>(null);
    const user = await userStore.forSignIn(tx, form.email);
    const matches = await passwordMatches(user?.passwordHash ?? null, form.password);
    if (user === null || !matches || user.status !== "active") return accepted<SignedIn | null>(null);
    for (const { key } of limits) await rateStore.takeBack(tx, key);
    await userStore.saveLocale(tx, user.id, context.actor.locale);
    const sessionId = await sessionStore.start(tx, user.id, form.userAgent);
    context.changed("session.started", { kind: "user", id: user.id });
    return accepted<SignedIn | null>({ userId: user.id, sessionId, name: user.name, email: user.email });
  },
});
