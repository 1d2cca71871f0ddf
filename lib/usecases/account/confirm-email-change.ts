import { mailTokenStore } from "@/lib/data/mail-token-store";
import { sessionStore } from "@/lib/data/session-store";
import { userStore } from "@/lib/data/user-store";
import { confirmEmailChangeForm } from "@/lib/domain/account/account-forms";
import { accepted, refused } from "@/lib/domain/outcome";
import { defineUseCase } from "../framework/define-use-case";

/** The link of the mail proves that the new address is the owner's. */
export const confirmEmailChange = defineUseCase({
  name: "account.confirm-email-change",
  permission: "public",
  method: "POST",
  path: "/account/email-change",
  input: confirmEmailChangeForm,
  limit: { calls: 60, minutes: 60 },
  async run(context, form) {
    const { tx } = context.db;
    const used = await mailTokenStore.use(tx, form.token, "email-change");
    if (used?.newEmail === undefined || used.newEmail === null)
      return refused({ code: "link-used-or-expired" });
    const before = await userStore.file(tx, used.userId);
    if (before.status !== "active") return refused({ code: "link-used-or-expired" });
    if (await userStore.isEmailTaken(tx, used.newEmail))
      return refused({ code: "email-taken", facts: { email: used.newEmail } });
    await userStore.saveEmail(tx, used.userId, used.newEmail);
    await sessionStore.endAllOf(tx, used.userId);
    context.changed("user.email-changed", {
      kind: "user",
      id: used.userId,
      before: { email: before.email },
      after: { email: used.newEmail },
    });
    return accepted({ email: used.newEmail });
  },
});
