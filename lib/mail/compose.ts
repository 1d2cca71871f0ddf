import { toLocale } from "@/lib/i18n/locales";
import { sentenceValues } from "@/lib/i18n/say";
import { translatorFor } from "@/lib/i18n/translator";
import type { Mail, MailOrder } from "./mail";

/** Line breaks in a subject would be headers of their own. */
const oneLine = (text: string): string => text.replace(/\s+/g, " ").trim();

/** Writes a mail in the reader's language. A template without sentences is a fault of ours and thrown. */
export const composeMail = async (order: MailOrder): Promise<Mail> => {
  const t = await translatorFor(toLocale(order.locale));
  const key = `mails.${order.template}`;
  if (!t.has(`${key}.subject`)) throw new Error(`No mail is called ${order.template}`);
  const facts = sentenceValues(t, order.facts);
  return { to: order.to, subject: oneLine(t(`${key}.subject`, facts)), text: t(`${key}.text`, facts) };
};
