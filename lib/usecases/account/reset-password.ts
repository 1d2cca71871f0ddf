import { calendarFeedStore } from "@/lib/data/calendar-feed-store";
import { mailTokenStore } from "@/lib/data/mail-token-store";
import { rateStore } from "@/lib/data/rate-store";
import { sessionStore } from "@/lib/data/session-store";
import { tokenStore } from "@/lib/data/token-store";
import { userStore } from "@/lib/data/user-store";
import { resetPasswordForm } from "@/lib/domain/account/account-forms";
import { accountKey } from "@/lib/domain/account/sign-in-limits";
import { assessPassword } from "@/lib/domain/account/assess-password";
import { accepted, refused } from "@/lib/domain/outcome";
import { hashPassword } from "@/lib/password-hash";
import { defineUseCase } from "../framework/define-use-case";

/** A new password by the link of the mail; every session of the account ends, and every token of it. */
export const resetPassword = defineUseCase({
  name: "account.reset-password",
  permission: "public",
  method: "POST",
  path: "/account/password-reset",
  input: resetPasswordForm,
  limit: { calls: 60, minutes: 60 },
  async run(context, form) {
    const { tx } = context.db;
    const used = await mailTokenStore.use(tx, form.token, "password-reset");
    if (used === null) return refused({ code: "link-used-or-expired" });
    const user = await userStore.file(tx, used.userId);
    if (user.status !== "active") return refused({ code: "link-used-or-expired" });
    const faults = assessPassword(form.password, user.email);
    if (faults.length > 0) return refused(...faults);
    await userStore.savePassword(tx, used.userId, await hashPassword(form.password));
    await sessionStore.endAllOf(tx, used.userId);
    for (const id of await tokenStore.revokeAllOf(tx, used.userId))
      context.changed("token.revoked", { kind: "token", id });
    for (const id of await calendarFeedStore.revokeAllOf(tx, used.userId))
      context.changed("calendar-feed.revoked", { kind: "calendar-feed", id });
    // The owner has proved himself: neither his own tries nor guesses of strangers stand in his way.
    await rateStore.clearAll(tx, accountKey(user.email));
    context.changed("user.password-reset", { kind: "user", id: used.userId });
    return accepted({ done: true });
  },
});
