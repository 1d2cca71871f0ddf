import { clientStore } from "@/lib/data/client-store";
import { mailTokenStore } from "@/lib/data/mail-token-store";
import { rateStore } from "@/lib/data/rate-store";
import { userStore } from "@/lib/data/user-store";
import { registerClientForm } from "@/lib/domain/client/client-forms";
import { accepted } from "@/lib/domain/outcome";
import { env } from "@/lib/env";
import { sendAccountMail } from "../account/account-mail";
import { defineUseCase } from "../framework/define-use-case";
import type { Context } from "../framework/context";

/** Mails an hour about registrations with one address: a stranger cannot fill somebody's mailbox. */
const PER_HOUR = 5;

/** Tells the owner of an account that somebody registered with its address; nothing else comes of it. */
const tellOwner = async (context: Context, email: string): Promise<void> => {
  const { tx } = context.db;
  const owner = await userStore.forSignIn(tx, email);
  const tries = await rateStore.add(tx, `registration:${email}`, 60);
  if (owner === null || owner.status === "disabled" || tries > PER_HOUR) return;
  const { locale } = await userStore.forMail(tx, owner.id);
  // Nothing the stranger wrote goes into the mail: it would carry anybody's words under our name.
  const facts = { reader: owner.name, url: env().PUBLIC_URL };
  context.send("mail", { to: email, locale, template: "registration-attempted", facts });
  context.changed("client.registration-attempted", { kind: "user", id: owner.id });
};

/**
 * A prospective client registers its organisation (5.2). Staff confirm it before it can apply; the portal's user
 * chooses a password by the link of a mail, which proves the address. Who registers is answered the same in every
 * case: what we know is told to the owner of a known address by mail, and to staff where the credit code belongs to
 * another client. Such a registration cannot be confirmed (see confirmClient).
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
    const isClaimed = await clientStore.isCreditCodeTaken({ tx }, form.creditCode);
    if (await userStore.isEmailTaken(tx, form.contactEmail)) {
      await tellOwner(context, form.contactEmail);
      return accepted({ received: true });
    }
    const { now } = context;
    const clientId = await clientStore.create(
      { tx },
      {
        ...{ ...form, status: "awaiting-confirmation", now },
        claimedCreditCode: isClaimed ? form.creditCode : null,
      },
    );
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
