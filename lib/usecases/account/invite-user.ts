import { clientStore } from "@/lib/data/client-store";
import { mailTokenStore } from "@/lib/data/mail-token-store";
import { lockName } from "@/lib/data/name-lock";
import { personStore } from "@/lib/data/person-store";
import { userStore } from "@/lib/data/user-store";
import { inviteUserForm } from "@/lib/domain/account/account-forms";
import { EVERYTHING } from "@/lib/domain/access/can";
import { accepted, refused } from "@/lib/domain/outcome";
import { defineUseCase } from "../framework/define-use-case";
import { sendAccountMail } from "./account-mail";

/** Makes an account and mails its owner a one-time link to choose a password. */
export const inviteUser = defineUseCase({
  name: "user.invite",
  permission: "user:manage",
  method: "POST",
  path: "/users",
  input: inviteUserForm,
  async run(context, form) {
    const { tx } = context.db;
    if (await userStore.isEmailTaken(tx, form.email))
      return refused({ code: "email-taken", field: "email", facts: { email: form.email } });
    if (form.personId !== null) {
      await lockName(tx, "account-of-person", form.personId);
      const person = await personStore.file(context.db, form.personId);
      if (person.user !== null) return refused({ code: "person-has-account", field: "personId" });
    }
    if (form.clientId !== null) await clientStore.head({ tx, scope: EVERYTHING }, form.clientId);
    const id = await userStore.create(tx, { ...form, now: context.now });
    const token = await mailTokenStore.create(tx, id, "invitation");
    context.changed("user.invited", { kind: "user", id, after: form });
    sendAccountMail(context, { userId: id, to: form.email, template: "invitation", token });
    return accepted({ id });
  },
});
