import { z } from "zod";
import type { ComplexityAsked } from "@/rules/man-days/complexity-asked";

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

/** The days of one scheme of the case. */
const schemeDays = z.object({
  manDays: manDaysAnswer,
  siteDaysRange: z.object({ least: z.number(), most: z.number() }).nullable(),
  countsSitesSingly: z.boolean(),
});
export type SchemeDays = z.output<typeof schemeDays>;

export const determination = schemeDays.extend({
  sampling: samplingAnswer,
  combined: z.array(schemeDays.extend({ scheme: z.string() })),
});
export type Determination = z.output<typeof determination>;

/** A scheme of the case as the reviewer determines its days. */
export type ReviewedScheme = Readonly<{
  scheme: string;
  system: Readonly<{ zh: string; en: string }>;
  /** What its rules are told as: "CNCA-QMS-01:2025 2025". */
  edition: string;
  /** The edition's own name: within it an id of a reading is one. */
  rulesEdition: string;
  /** Where the edition speaks of increases and reductions, and of the table. */
  clauses: Readonly<{ adjustments: string; table: string }>;
  /** What the edition asks of how complex the case is. */
  complexity: ComplexityAsked;
}>;

/** In which of its two names a system is told to a reader. */
export const systemLanguage = (locale: string): "zh" | "en" => (locale === "en" ? "en" : "zh");
