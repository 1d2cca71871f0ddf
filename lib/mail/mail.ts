import { z } from "zod";

/**
 * A mail to be written: `template` names mails.<template>.subject and .text of the message files, in the
 * reader's language; `facts` fill them. The payload of the outbox topic "mail".
 */
export const mailOrder = z.object({
  to: z.string().min(3).max(254),
  locale: z.string(),
  template: z.string().regex(/^[a-z][a-z0-9-]*$/),
  facts: z.record(z.string(), z.union([z.string(), z.number()])).default({}),
});

export type MailOrder = z.output<typeof mailOrder>;

export type Mail = Readonly<{ to: string; subject: string; text: string }>;
