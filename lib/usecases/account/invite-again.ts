import { mailTokenStore } from "@/lib/data/mail-token-store";
import { userStore } from "@/lib/data/user-store";
import { inviteAgainForm } from "@/lib/domain/account/account-forms";
import { accepted, refused } from "@/lib/domain/outcome";
import { defineUseCase } from "../framework/define-use-case";
import { sendAccountMail } from "./account-mail";

/** Mails a fresh link to somebody whose invitation got lost or too old; the earlier link stops working. */
export const inviteAgain = defineUseCase({
  name: "user.invite-again",
  permission: "user:manage",
  method: "POST",
  path: "/users/{userId}/invitation",
  input: inviteAgainForm,
  async run(context, form) {
    const { tx } = context.db;
    const user = await userStore.file(tx, form.userId);
    if (user.status !== "invited") return refused({ code: "user-not-invited" });
    const token = await mailTokenStore.create(tx, user.id, "invitation");
    context.changed("user.invited-again", { kind: "user", id: user.id });
    sendAccountMail(context, { userId: user.id, to: user.email, template: "invitation", token });
    return accepted({ told: true });
  },
});
