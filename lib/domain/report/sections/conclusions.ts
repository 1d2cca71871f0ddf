import { z } from "zod";
import { line, optionalText } from "../../fields";
import { ANSWERS, RECOMMENDATIONS, type Recommendation } from "../report-lists";

const answer = z.object({ answer: z.enum(ANSWERS).nullable(), text: optionalText(4_000) });

const questions = z.strictObject({
  criteria: answer,
  applicable: answer,
  results: answer,
  internal: answer,
  purpose: answer,
  operation: answer,
});

/** One system: six questions, a recommendation, and the note to it. */
const systemConclusion = z.strictObject({
  scheme: line(60),
  questions,
  recommendation: z.enum(RECOMMENDATIONS).nullable(),
  note: optionalText(4_000),
});
export type SystemConclusion = z.output<typeof systemConclusion>;

/** 5: what follows for each system that was audited (5.5.7, 5.5.8.2 h, 5.5.9.2 k, 11.1). */
export const conclusionsSection = z.strictObject({ systems: z.array(systemConclusion).max(8) });
export type Conclusions = z.output<typeof conclusionsSection>;

export const EMPTY_CONCLUSIONS = { systems: [] };

const UNANSWERED = { answer: null, text: "" } as const;

const unanswered = (scheme: string): SystemConclusion => ({
  scheme,
  questions: {
    criteria: UNANSWERED,
    applicable: UNANSWERED,
    results: UNANSWERED,
    internal: UNANSWERED,
    purpose: UNANSWERED,
    operation: UNANSWERED,
  },
  recommendation: null,
  note: "",
});

/** One part for each system of the case, in its order; what was written of a system that is none is not carried. */
export const conclusionsOf = (
  { systems }: Conclusions,
  schemes: readonly string[],
): readonly SystemConclusion[] =>
  schemes.map((scheme) => systems.find((one) => one.scheme === scheme) ?? unanswered(scheme));

/**
 * What a report recommends as a whole, for whoever goes on with the case: nothing until every system has its word;
 * against only where it speaks against all; after correction as soon as one waits for it.
 */
export const jointRecommendation = (
  systems: readonly Pick<SystemConclusion, "recommendation">[],
): Recommendation | null => {
  const given = systems.flatMap(({ recommendation }) => recommendation ?? []);
  if (given.length === 0 || given.length < systems.length) return null;
  if (given.every((each) => each === "do-not-recommend")) return "do-not-recommend";
  return given.includes("recommend-after-correction") ? "recommend-after-correction" : "recommend";
};
