import { env } from "@/lib/env";
import { DEFAULT_LOCALE } from "@/lib/i18n/locales";
import type { Context } from "../framework/context";

type AccountMail = Readonly<{
  to: string;
  name: string;
  template: "invitation" | "password-reset" | "email-change";
  token: string;
}>;

const PAGES = {
  invitation: "/invitation",
  "password-reset": "/password-reset",
  "email-change": "/email-change",
} as const;

/** Mails a one-time link of an account; it leaves after the commit. */
export const sendAccountMail = (context: Context, { to, name, template, token }: AccountMail): void => {
  const url = `${env().PUBLIC_URL}${PAGES[template]}?token=${token}`;
  context.send("mail", { to, locale: DEFAULT_LOCALE, template, facts: { name, url } });
};
