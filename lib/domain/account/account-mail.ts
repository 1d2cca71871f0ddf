import { z } from "zod";

/** A mail with a one-time link to the owner of an account; `recipient` where it goes to a new address. */
export const accountMail = z.object({
  template: z.enum(["invitation", "password-reset", "email-change"]),
  userId: z.uuid(),
  recipient: z.string().min(3).max(254).optional(),
  link: z.string().startsWith("/"),
});

export type AccountMail = z.output<typeof accountMail>;
