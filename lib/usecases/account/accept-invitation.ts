import { mailTokenStore } from "@/lib/data/mail-token-store";
import { userStore } from "@/lib/data/user-store";
import { acceptInvitationForm } from "@/lib/domain/account/account-forms";
import { assessPassword } from "@/lib/domain/account/assess-password";
import { accepted, refused } from "@/lib/domain/outcome";
import { hashPassword } from "@/lib/password-hash";
import { defineUseCase } from "../framework/define-use-case";

/** The invited person chooses a password; the link works once. */
export const acceptInvitation = defineUseCase({
  name: "account.accept-invitation",
  permission: "public",
  method: "POST",
  path: "/account/invitation",
  input: acceptInvitationForm,
  limit: { calls: 60, minutes: 60 },
  async run(context, form) {
    const { tx } = context.db;
    const used = await mailTokenStore.use(tx, form.token, "invitation");
    if (used === null) return refused({ code: "link-used-or-expired" });
    const user = await userStore.file(tx, used.userId);
    if (user.status !== "invited") return refused({ code: "link-used-or-expired" });
    const faults = assessPassword(form.password, user.email);
    if (faults.length > 0) return refused(...faults);
    await userStore.activate(tx, used.userId, await hashPassword(form.password));
    await userStore.saveLocale(tx, used.userId, context.actor.locale);
    context.changed("user.activated", { kind: "user", id: used.userId });
    return accepted({ email: user.email });
  },
});
