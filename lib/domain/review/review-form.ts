import { z } from "zod";
import { wholeHundredths } from "@/rules/core/amount";
import { COMPLEXITY_CODES } from "../application/application-lists";
import { count, id, line, optionalDay, optionalLine, optionalText } from "../fields";
import { REVIEW_OUTCOMES, REVIEW_SUBJECTS, VERDICTS } from "./review-subjects";

/** A figure in days or a coefficient, written with at most two places: the rules count in whole hundredths. */
const hundredths = (least: number, most: number) =>
  z
    .number()
    .min(least)
    .max(most)
    .refine((value) => wholeHundredths(value) !== null, { params: { code: "two-places" } });

const MOST_DAYS = 1_000;

/** More time (positive) or less (negative), each with its reason (5.4.3.1(2)). */
export const timeAdjustment = z.object({
  days: hundredths(-MOST_DAYS, MOST_DAYS),
  reason: optionalLine(500),
});

/** Without a figure nothing is stated: the boxes may stand empty, and only an acceptance asks for it. */
const manualDays = z
  // Strict: with nothing required, whatever object comes along would else be read as none.
  .strictObject({
    days: hundredths(0, MOST_DAYS).nullish(),
    reason: optionalText(2_000),
    approver: optionalLine(100),
  })
  .nullish()
  .transform((stated) =>
    stated?.days === null || stated?.days === undefined ? null : { ...stated, days: stated.days },
  );

/** What the reviewer chooses for the reckoning of days; people, sites and scope come from the application. */
const choices = {
  complexity: z.array(z.enum(COMPLEXITY_CODES)).max(COMPLEXITY_CODES.length),
  /** Days for the sampled sites, inside the range of 5.4.3.1(3); null: the upper end. */
  siteDays: hundredths(0, MOST_DAYS)
    .nullish()
    .transform((value) => value ?? null),
  adjustments: z.array(timeAdjustment).max(50),
  /** Combined audit (11.1); null: not combined. */
  coefficient: hundredths(0, 10)
    .nullish()
    .transform((value) => value ?? null),
  stage1OnSite: z.boolean(),
  /** Only past the end of the floor's table. */
  manualDays,
};

export const reviewChoices = z.object(choices);
export type ReviewChoices = z.output<typeof reviewChoices>;

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
