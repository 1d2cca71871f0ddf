import { z } from "zod";

const unit = z.enum([
  ...["day", "person", "site", "coefficient", "date", "fraction", "category", "month", "working-day"],
] as const);

const frozenStep = z.object({
  code: z.string(),
  clause: z.string(),
  value: z.union([z.number(), z.string()]),
  unit,
});

const factValue = z.union([
  ...[z.string(), z.number(), z.boolean(), z.array(z.string()), z.array(z.number())],
] as const);

const frozenNotice = z.object({
  code: z.string(),
  clause: z.string(),
  facts: z.record(z.string(), factValue),
});

const basis = {
  steps: z.array(frozenStep),
  warnings: z.array(frozenNotice).default([]),
  interpretations: z.array(z.string()),
};

/** The rules' answers as the review froze them, with all that explains them. */
export const frozenManDays = z.object({
  effectivePersonnel: z.number(),
  stage1: z.number().optional(),
  onSite: z.number().optional(),
  total: z.number().optional(),
  ...basis,
});
export type FrozenManDays = z.output<typeof frozenManDays>;

export const frozenSampling = z.object({
  sample: z.number(),
  groups: z
    .array(z.object({ n: z.number(), table: z.number(), floor: z.number(), sample: z.number() }))
    .default([]),
  ...basis,
});
