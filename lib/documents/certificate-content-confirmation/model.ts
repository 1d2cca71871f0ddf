import { z } from "zod";
import { date, head, signature, site, subject, text, texts } from "../kit/model";
import type { Frozen } from "../kit/model";

/** What the certificate will say, put before the client to confirm. */
export const certificateContentConfirmationSchema = head.extend({
  subject,
  /** Of a combined audit each certificate by what is its own (11.1); none where there is one alone. */
  certificates: z.array(z.object({ scheme: text, ruleDocument: text, criteria: texts })).default([]),
  sites: z.array(site.extend({ nameEn: text, addressEn: text, activityEn: text })),
  copies: z.object({ zh: z.int().nonnegative(), en: z.int().nonnegative() }),
  answerBy: date,
  answer: z.object({ agrees: z.boolean().nullable(), corrections: text }),
  client: signature,
});

export type CertificateContentConfirmationModel = Frozen<
  z.infer<typeof certificateContentConfirmationSchema>
>;
