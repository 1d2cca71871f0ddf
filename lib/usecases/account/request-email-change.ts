import { mailTokenStore } from "@/lib/data/mail-token-store";
import { userStore } from "@/lib/data/user-store";
import { requestEmailChangeForm } from "@/lib/domain/account/account-forms";
import { accepted, refused } from "@/lib/domain/outcome";
import { passwordMatches } from "@/lib/password-hash";
import { defineUseCase } from "../framework/define-use-case";
import { sendAccountMail } from "./account-mail";

/** Asks for another address; it counts only after the link mailed to the new address was opened. */
export const requestEmailChange = defineUseCase({
  name: "account.request-email-change",
  permission: "own-account",
  method: "POST",
  path: "/account/email-change-request",
  input: requestEmailChangeForm,
  // Each checks a password, and each mails somebody who may be a stranger.
  limit: { calls: 10, minutes: 60 },
  async run(context, form) {
    const { tx } = context.db;
    const { userId } = context.actor;
    if (!(await passwordMatches(await userStore.passwordHash(tx, userId), form.currentPassword)))
      return refused({ code: "current-password-wrong", field: "currentPassword" });
    if (!(await userStore.isEmailTaken(tx, form.email))) {
      const token = await mailTokenStore.create(tx, userId, "email-change", form.email);
      sendAccountMail(context, { userId, to: form.email, template: "email-change", token });
    }
    context.changed("user.email-change-requested", { kind: "user", id: userId });
    return accepted({ told: true });
  },
});
