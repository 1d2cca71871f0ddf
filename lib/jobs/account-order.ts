import type { Transaction } from "@/lib/data/prisma";
import { userStore } from "@/lib/data/user-store";
import type { AccountMail } from "@/lib/domain/account/account-mail";
import { env } from "@/lib/env";
import type { MailOrder } from "@/lib/mail/mail";

/** Whom a mail about an account goes to, in whose language, with the link as an address of this installation. */
export const accountOrder = async (
  tx: Transaction,
  { template, userId, recipient, link }: AccountMail,
): Promise<MailOrder> => {
  const user = await userStore.forMail(tx, userId);
  return {
    to: recipient ?? user.email,
    locale: user.locale,
    template,
    facts: { name: user.name, url: new URL(link, env().PUBLIC_URL).href },
  };
};
