import { z } from "zod";

const step = z.object({
  code: z.string(),
  clause: z.string(),
  value: z.union([z.number(), z.string()]),
  unit: z.string(),
});
const notice = z.object({ code: z.string(), clause: z.string(), facts: z.record(z.string(), z.unknown()) });
const basis = {
  steps: z.array(step),
  warnings: z.array(notice),
  interpretations: z.array(z.string()),
};

/** The rules' answers as the preview route and the frozen review give them. */
export const samplingAnswer = z.object({ sample: z.number(), dissimilarSample: z.number(), ...basis });
export const manDaysAnswer = z.discriminatedUnion("ok", [
  z.object({
    ok: z.literal(true),
    effectivePersonnel: z.number(),
    own: z.number().optional(),
    floor: z.number().optional(),
    binding: z.enum(["own", "floor"]).optional(),
    stage1: z.number().optional(),
    onSite: z.number().optional(),
    total: z.number().optional(),
    manual: z.boolean(),
    ...basis,
  }),
  z.object({ ok: z.literal(false), refusals: z.array(notice) }),
]);

export const determination = z.object({
  sampling: samplingAnswer,
  manDays: manDaysAnswer,
  siteDaysRange: z.object({ least: z.number(), most: z.number() }).nullable(),
});
export type Determination = z.output<typeof determination>;
