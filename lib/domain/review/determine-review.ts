import type { Answer, Ok } from "@/rules/core/answer";
import { effectivePersonnel } from "@/rules/man-days/effective-personnel";
import type { ManDaysAnswer } from "@/rules/man-days/man-days-question";
import type { SamplingAnswer } from "@/rules/sampling/sample";
import type { ApplicationContent } from "../application/application-form";
import type { EveryRules } from "../case/combined-rules";
import type { ReviewChoices } from "./review-choices";
import { daysByScheme, sampleOf, type SchemeDays } from "./scheme-days";

/** What the rules answer to one application and the reviewer's choices. */
export type ReviewDetermination = Readonly<{ sampling: Ok<SamplingAnswer> }> &
  Omit<SchemeDays, "scheme"> &
  Readonly<{
    /** Whole people after conversion by hours, wherever they work; null: there is nobody. */
    effectivePersonnel: number | null;
    /** Further systems audited together, each by its own rule (11.1). */
    combined: readonly SchemeDays[];
  }>;

/**
 * Effective people, sample and audit time of an application by the editions of its case (5.4.3, 5.4.5, 11.1). Pure: the
 * form's live preview and the review ask the same function. 30 × 8 h + 9 × 4 h on one site: 35 people, 4.0 days by the
 * floor.
 */
export const determineReview = (
  content: ApplicationContent,
  choices: ReviewChoices,
  every: EveryRules,
): ReviewDetermination => {
  const [{ manDays, siteDaysRange, countsSitesSingly }, ...combined] = daysByScheme(
    "initial",
    content,
    choices,
    every,
  );
  return {
    ...{ manDays, siteDaysRange, countsSitesSingly },
    sampling: sampleOf(every[0], content),
    effectivePersonnel: effectivePersonnel(content.personnel, every[0].manDays.effectivePersonnel),
    combined,
  };
};

/** Every scheme of a determination, the leading one first. */
export const everyDays = (
  { combined, ...own }: ReviewDetermination,
  leading: string,
): readonly SchemeDays[] => [{ scheme: leading, ...own }, ...combined];

/** Days as a person may add them up: half-days of the whole audit, whatever its number of systems. */
export type SummedDays = Readonly<{ stage1: number; onSite: number; total: number }>;

const halfDays = (value: number | undefined): number => Math.round((value ?? 0) * 2);

/** The audit time of all schemes together, in half-days; a scheme without a figure adds none. */
export const summedDays = (every: readonly Readonly<{ manDays: Answer<ManDaysAnswer> }>[]): SummedDays => {
  const figures = every.flatMap(({ manDays: answer }) => (answer.ok ? [answer] : []));
  const sum = (of: "stage1" | "onSite" | "total") =>
    figures.reduce((whole, figure) => whole + halfDays(figure[of]), 0);
  return { stage1: sum("stage1"), onSite: sum("onSite"), total: sum("total") };
};
