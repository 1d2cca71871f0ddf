import { z } from "zod";
import { date, head, signature, site, subject, text } from "../kit/model";
import type { Frozen } from "../kit/model";

/** What the certificate will say, put before the client to confirm. */
export const certificateContentConfirmationSchema = head.extend({
  subject,
  sites: z.array(site.extend({ nameEn: text, addressEn: text, activityEn: text })),
  copies: z.object({ zh: z.int().nonnegative(), en: z.int().nonnegative() }),
  answerBy: date,
  answer: z.object({ agrees: z.boolean().nullable(), corrections: text }),
  client: signature,
});

export type CertificateContentConfirmationModel = Frozen<
  z.infer<typeof certificateContentConfirmationSchema>
>;
