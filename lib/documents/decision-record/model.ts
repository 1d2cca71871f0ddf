import { z } from "zod";
import {
  auditKind,
  date,
  grade,
  halfDays,
  head,
  signature,
  site,
  span,
  subject,
  text,
  texts,
} from "../kit/model";
import type { Frozen } from "../kit/model";

/** The decision with what the decision makers saw and why they decided so (5.9). */
export const decisionRecordSchema = head.extend({
  subject,
  /** What the certificate would cover, each site with its activity; records of before name none. */
  sites: z.array(site.extend({ nameEn: text, addressEn: text, activityEn: text })).default([]),
  auditKind,
  auditSpan: span,
  team: texts,
  manDays: halfDays,
  recommendation: text,
  reportReview: z.array(z.object({ section: text, passes: z.boolean(), remark: text })),
  reportReviewer: signature,
  clientComments: text,
  checks: z.array(z.object({ clause: text, text, holds: z.boolean(), facts: text })),
  nonconformities: z.array(z.object({ number: text, grade, state: text, settledOn: date.nullable() })),
  outcome: z.enum(["grant", "refuse", "maintain", "extend", "reduce", "suspend", "restore", "withdraw"]),
  reasons: texts,
  decidedOn: date,
  /** Null where the decision gives no certificate. */
  validity: z.object({ from: date, to: date }).nullable(),
  fileHash: text,
  deciders: z.array(signature),
});

export type DecisionRecordModel = Frozen<z.infer<typeof decisionRecordSchema>>;
