import { z } from "zod";
import { auditKind, fen, halfDays, head, signature, subject, text } from "../kit/model";
import type { Frozen } from "../kit/model";

/** The certification contract (5.3.3); printed in Chinese and English at once. */
export const contractSchema = head.extend({
  subject,
  auditKind,
  legalRepresentative: text,
  contact: z.object({ name: text, phone: text, email: text }),
  /** Every site covered, the central office first; from two on they are listed in an annex. */
  sites: z.array(z.object({ name: text, nameEn: text, address: text, addressEn: text })).min(1),
  manDays: z.object({
    stage1: halfDays,
    onSite: halfDays,
    total: halfDays,
    surveillance: halfDays,
    recertification: halfDays,
  }),
  arrangement: z.object({ zh: text, en: text }),
  fees: z.array(z.object({ name: text, nameEn: text, due: text, dueEn: text, fen })),
  account: z.object({ holder: text, bank: text, number: text }),
  signatures: z.object({ client: signature, body: signature }),
});

export type ContractModel = Frozen<z.infer<typeof contractSchema>>;
