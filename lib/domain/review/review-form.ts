import { z } from "zod";
import { count, id, line, optionalDay, optionalLine, optionalText } from "../fields";
import { choices } from "./review-choices";
import { REVIEW_OUTCOMES, REVIEW_SUBJECTS, VERDICTS } from "./review-subjects";

export const reviewPreviewForm = z.object({ caseId: id, ...choices });

/** The reviewer's word on one condition or document: verdict, source and day of the check, never a bare tick. */
export const reviewCheck = z.object({
  subject: z.enum(REVIEW_SUBJECTS),
  /** null: not judged yet, as when more is asked for. */
  verdict: z.enum(VERDICTS).nullish(),
  source: optionalLine(300),
  checkedOn: optionalDay,
  note: optionalText(2_000),
});

/** Only what was judged counts. */
const judgedChecks = z
  .array(reviewCheck)
  .max(REVIEW_SUBJECTS.length)
  .transform((checks) =>
    checks.flatMap(({ verdict, ...check }) =>
      verdict === null || verdict === undefined ? [] : [{ ...check, verdict }],
    ),
  );
export type ReviewCheck = z.output<typeof judgedChecks>[number];

/** 申请评审 (5.3.1, 5.3.2). Lenient: what an outcome asks for is judged by assessReview, all of it at once. */
export const applicationReviewForm = z.object({
  caseId: id,
  /** The submitted version that was reviewed. */
  applicationVersion: count(10_000),
  outcome: z.enum(REVIEW_OUTCOMES),
  /** Refusal: why. Supplement: what is asked for, a line each. */
  reasons: optionalText(5_000),
  supplementDueOn: optionalDay,
  checks: judgedChecks,
  criteria: z.array(line(60)).max(10),
  professionalCodes: z
    .array(line(20))
    .max(30)
    .transform((codes) => [...new Set(codes)]),
  lawsAndStandards: optionalText(5_000),
  coefficientReason: optionalText(2_000),
  ...choices,
});
export type ApplicationReviewForm = z.output<typeof applicationReviewForm>;
