import { mailboxStore } from "@/lib/data/mailbox-store";
import { env } from "@/lib/env";
import { composeMail } from "@/lib/mail/compose";
import type { MailOrder } from "@/lib/mail/mail";
import { sendBySmtp } from "@/lib/mail/send";

/** Sends by SMTP_URL where it is set; otherwise the demonstration's local mailbox keeps it. */
export const deliverMail = async (order: MailOrder): Promise<void> => {
  const mail = await composeMail(order);
  const { SMTP_URL, CERTDESK_MODE } = env();
  if (SMTP_URL !== undefined) return sendBySmtp(SMTP_URL, mail);
  if (CERTDESK_MODE === "production") throw new Error("SMTP_URL is not set: no mail can leave");
  await mailboxStore.keep({ recipient: mail.to, subject: mail.subject, text: mail.text });
};
