import type { AccountMail } from "@/lib/domain/account/account-mail";
import type { Context } from "../framework/context";

type Link = Readonly<{ userId: string; to: string; template: AccountMail["template"]; token: string }>;

const PAGES = {
  invitation: "/invitation",
  "password-reset": "/password-reset",
  "email-change": "/email-change",
} as const;

/** Mails a one-time link of an account; it leaves after the commit, in the language of the account's owner. */
export const sendAccountMail = (context: Context, { userId, to, template, token }: Link): void => {
  context.send("mail", { template, userId, recipient: to, link: `${PAGES[template]}?token=${token}` });
};
