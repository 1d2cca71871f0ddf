import { z } from "zod";
import { day } from "@/lib/domain/fields";
import { CLOCKS } from "@/rules/clocks/clock-rules";
import { wholeHundredths } from "@/rules/core/amount";
import { GRADED_AUDITS, GRADES } from "@/rules/findings/finding-rules";
import { MAN_DAYS_AUDITS } from "@/rules/man-days/man-days-question";
import { SAMPLED_AUDITS } from "@/rules/sampling/sample";

/** The questions of the calculator: those of the command line that a form makes sense of. */
export const QUESTIONS = ["man-days", "sampling", "deadline", "validity", "grade"] as const;
export type Question = (typeof QUESTIONS)[number];

const MOST_PEOPLE = 10_000_000;
const MOST_SITES = 100_000;
const MOST_DAYS = 10_000;
const MOST_ROWS = 100;

const people = z.number().int().min(0).max(MOST_PEOPLE);
const sites = z.number().int().min(0).max(MOST_SITES);
const hours = z.number().min(0).max(24);
const code = z.string().max(60);
const line = z.string().max(200).default("");

/** Days and coefficients are held in whole hundredths: a finer figure would be another one. */
const twoPlaces = (least: number, most: number) =>
  z
    .number()
    .min(least)
    .max(most)
    .refine((value) => wholeHundredths(value) !== null, { params: { code: "finer-than-hundredth" } });

const days = twoPlaces(-MOST_DAYS, MOST_DAYS);
const share = twoPlaces(-10, 10);

export const manDaysFacts = z.strictObject({
  audit: z.enum(MAN_DAYS_AUDITS),
  personnel: z.array(z.strictObject({ count: people, hoursPerDay: hours })).max(MOST_ROWS),
  complexity: z.array(code).max(20).default([]),
  category: code.optional(),
  sampledSites: sites.default(0),
  siteDays: days.optional(),
  sites: z
    .array(z.strictObject({ count: people, hoursPerDay: hours, reduction: share }))
    .max(MOST_ROWS)
    .default([]),
  stage1: days.optional(),
  adjustments: z
    .array(z.strictObject({ days, reason: line }))
    .max(MOST_ROWS)
    .default([]),
  coefficient: share.optional(),
  stage1OnSite: z.boolean().default(false),
  manualDays: z.strictObject({ days: days.optional(), reason: line, approver: line }).optional(),
});

export const samplingFacts = z.strictObject({
  audit: z.enum(SAMPLED_AUDITS),
  dissimilar: sites,
  similar: z
    .array(z.strictObject({ count: sites }))
    .max(MOST_ROWS)
    .default([]),
  provedEffective: z.boolean().default(true),
});

export const deadlineFacts = z.strictObject({
  clock: z.enum(CLOCKS),
  from: day,
  first: z.boolean().default(false),
});

export const validityFacts = z
  .strictObject({
    kind: z.enum(["initial", "recertification"]),
    decidedOn: day,
    previousLastDay: day.optional(),
  })
  .superRefine(({ kind, previousLastDay }, context) => {
    if (kind === "initial" || previousLastDay !== undefined) return;
    context.addIssue({ code: "custom", path: ["previousLastDay"], params: { code: "required" } });
  });

export const gradeFacts = z.strictObject({
  audit: z.enum(GRADED_AUDITS),
  grade: z.enum(GRADES),
  criteria: z.array(code).max(20).default([]),
  minorsOnProcess: z.number().int().min(0).max(1000).default(1),
  reason: line,
});

const edition = { scheme: code, edition: code };

/** One question to one edition with its facts. */
export const asked = z.discriminatedUnion("question", [
  z.strictObject({ ...edition, question: z.literal("man-days"), facts: manDaysFacts }),
  z.strictObject({ ...edition, question: z.literal("sampling"), facts: samplingFacts }),
  z.strictObject({ ...edition, question: z.literal("deadline"), facts: deadlineFacts }),
  z.strictObject({ ...edition, question: z.literal("validity"), facts: validityFacts }),
  z.strictObject({ ...edition, question: z.literal("grade"), facts: gradeFacts }),
]);
export type Asked = z.output<typeof asked>;
export type AskedOf<Q extends Question> = Extract<Asked, { question: Q }>;

/** What the answer is held against: facts that were kept, or the same facts by another edition. */
export const against = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("facts"), asked }),
  z.strictObject({ kind: z.literal("edition"), ...edition }),
]);
export type Against = z.output<typeof against>;
