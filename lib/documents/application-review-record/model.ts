import { z } from "zod";
import { date, halfDays, head, signature, step, subject, text, texts } from "../kit/model";
import type { Frozen } from "../kit/model";

/** The review of one application version: what was checked, what the rules answered, what was decided. */
export const applicationReviewRecordSchema = head.extend({
  subject,
  applicationVersion: z.int().positive(),
  receivedOn: date,
  conditions: z.array(
    z.object({
      clause: text,
      name: text,
      outcome: z.enum(["met", "notMet", "notApplicable"]),
      facts: text,
      source: text,
      checkedOn: date.nullable(),
    }),
  ),
  documents: z.array(z.object({ name: text, isComplete: z.boolean(), remark: text })),
  effectivePersonnel: z.object({ count: z.int(), steps: z.array(step) }),
  manDays: z.object({
    steps: z.array(step),
    stage1: halfDays,
    onSite: halfDays,
    total: halfDays,
    binding: z.enum(["own", "floor"]),
  }),
  sample: z.object({ count: z.int().nonnegative(), steps: z.array(step) }),
  codes: texts,
  competence: text,
  interpretations: texts,
  outcome: z.enum(["accept", "supplement", "refuse"]),
  reasons: texts,
  laws: texts,
  reviewer: signature,
});

export type ApplicationReviewRecordModel = Frozen<z.infer<typeof applicationReviewRecordSchema>>;
