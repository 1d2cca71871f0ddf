import { mailTokenStore } from "@/lib/data/mail-token-store";
import { rateStore } from "@/lib/data/rate-store";
import { userStore } from "@/lib/data/user-store";
import { requestResetForm } from "@/lib/domain/account/account-forms";
import { accepted } from "@/lib/domain/outcome";
import { defineUseCase } from "../framework/define-use-case";
import { sendAccountMail } from "./account-mail";

/** Mails an hour for one account: a stranger cannot fill somebody's mailbox. */
const PER_HOUR = 5;

/** Mails a one-time link. The answer is the same for an unknown address: it tells nobody who has an account. */
export const requestPasswordReset = defineUseCase({
  name: "account.request-password-reset",
  permission: "public",
  method: "POST",
  path: "/account/password-reset-request",
  input: requestResetForm,
  limit: { calls: 20, minutes: 60 },
  async run(context, form) {
    const { tx } = context.db;
    const key = `reset:${form.email}`;
    const user = await userStore.forSignIn(tx, form.email);
    const tries = await rateStore.add(tx, key, 60);
    if (user?.status === "active" && tries <= PER_HOUR) {
      const token = await mailTokenStore.create(tx, user.id, "password-reset");
      context.changed("user.reset-requested", { kind: "user", id: user.id });
      sendAccountMail(context, { userId: user.id, to: form.email, template: "password-reset", token });
    }
    return accepted({ told: true });
  },
});
