import { z } from "zod";
import { auditKind, date, halfDays, head, signature, step, subject, text, texts } from "../kit/model";
import type { Frozen } from "../kit/model";

/** How the audit time was determined, so that anybody can follow it (5.4.4.6). */
export const manDaysRecordSchema = head.extend({
  subject,
  auditKind,
  determinedOn: date,
  effectivePersonnel: z.object({ count: z.int(), steps: z.array(step) }),
  sampledSites: z.int().nonnegative(),
  steps: z.array(step),
  /** What it was reckoned from, and where that stands; records of before have none. */
  facts: z.array(z.object({ name: text, value: text, source: text })).optional(),
  /** Limits held against each other; one that stands alone decides by itself. */
  limits: z.array(z.object({ name: text, value: text, isDecisive: z.boolean() })).optional(),
  adjustments: z.array(z.object({ amount: text, reason: text })),
  /** Combined audits only (11.1). */
  coefficient: text.nullable(),
  stage1: halfDays,
  onSite: halfDays,
  total: halfDays,
  binding: z.enum(["own", "floor"]),
  /** Each with the reason given for it. */
  warnings: texts,
  interpretations: texts,
  /** Why an earlier determination no longer holds; null for the first one. */
  redeterminedBecause: text.nullable(),
  determinedBy: signature,
  approvedBy: signature,
});

export type ManDaysRecordModel = Frozen<z.infer<typeof manDaysRecordSchema>>;
