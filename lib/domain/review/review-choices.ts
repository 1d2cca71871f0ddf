import { z } from "zod";
import { wholeHundredths } from "@/rules/core/amount";
import { COMPLEXITY_CODES } from "../application/application-lists";
import { count, line, optionalLine, optionalText } from "../fields";

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

/** A sampled site that counts by itself: its people, and how much of its table time is taken off. */
const sitePeople = z.object({
  name: optionalLine(),
  people: count(1_000_000),
  reduction: hundredths(0, 1).default(0),
});

/** What the reviewer chooses for the days of one scheme; people, sites and scope come from the application. */
const ofScheme = {
  complexity: z.array(z.enum(COMPLEXITY_CODES)).max(COMPLEXITY_CODES.length),
  /** Days for the sampled sites, inside the range of 5.4.3.1(3); null: the upper end. */
  siteDays: hundredths(0, MOST_DAYS)
    .nullish()
    .transform((value) => value ?? null),
  /** The sampled sites, where the edition counts each by itself; elsewhere none. */
  sites: z.array(sitePeople).max(500).default([]),
  adjustments: z.array(timeAdjustment).max(50),
  /** Only past the end of the floor's table. */
  manualDays,
};

export const schemeChoices = z.object(ofScheme);
export type SchemeChoices = z.output<typeof schemeChoices>;

/** The same for the systems audited together, and what is said once for all of them. */
export const choices = {
  ...ofScheme,
  /** Further systems of a combined audit, each by its own rule (11.1). */
  combined: z
    .array(schemeChoices.extend({ scheme: line(40) }))
    .max(10)
    .default([]),
  /** Combined audit (11.1); null: not combined. */
  coefficient: hundredths(0, 10)
    .nullish()
    .transform((value) => value ?? null),
  stage1OnSite: z.boolean(),
};

export const reviewChoices = z.object(choices);
export type ReviewChoices = z.output<typeof reviewChoices>;
