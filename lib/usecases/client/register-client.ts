import { clientStore } from "@/lib/data/client-store";
import { mailTokenStore } from "@/lib/data/mail-token-store";
import { userStore } from "@/lib/data/user-store";
import { registerClientForm } from "@/lib/domain/client/client-forms";
import { accepted, refused } from "@/lib/domain/outcome";
import { sendAccountMail } from "../account/account-mail";
import { defineUseCase } from "../framework/define-use-case";

/**
 * A prospective client registers its organisation (5.2). Staff confirm it before it can apply;
 * the portal's user chooses a password by the link of a mail, which proves the address.
 */
export const registerClient = defineUseCase({
  name: "client.register",
  permission: "public",
  method: "POST",
  path: "/clients/registrations",
  input: registerClientForm,
  limit: { calls: 20, minutes: 60 },
  async run(context, form) {
    const { tx } = context.db;
    if (await clientStore.isCreditCodeTaken({ tx }, form.creditCode))
      return refused({ code: "credit-code-taken", field: "creditCode" });
    if (await userStore.isEmailTaken(tx, form.contactEmail))
      return refused({ code: "email-taken", field: "contactEmail", facts: { email: form.contactEmail } });
    const { now } = context;
    const clientId = await clientStore.create({ tx }, { ...form, status: "awaiting-confirmation", now });
    const userId = await userStore.create(tx, {
      ...{ email: form.contactEmail, name: form.userName, roles: ["client"], personId: null, clientId, now },
    });
    await userStore.saveLocale(tx, userId, context.actor.locale);
    const token = await mailTokenStore.create(tx, userId, "invitation");
    context.changed("client.registered", { kind: "client", id: clientId, after: { ...form } });
    sendAccountMail(context, { userId, to: form.contactEmail, template: "invitation", token });
    return accepted({ received: true });
  },
});
