import { days, percent } from "@/rules/core/amount";
import { refused as ruleRefused, type Answer, type Ok } from "@/rules/core/answer";
import { categoryOf } from "@/rules/man-days/complexity-asked";
import { manDays } from "@/rules/man-days/man-days";
import type { ManDaysAnswer, ManDaysAudit } from "@/rules/man-days/man-days-question";
import { sample, type SamplingAnswer } from "@/rules/sampling/sample";
import { bandValue } from "@/rules/core/bands";
import type { SchemeRules } from "@/rules/schemes/scheme-rules";
import type { ApplicationContent } from "../application/application-form";
import { siteGroups } from "./site-groups";
import type { ReviewChoices } from "./review-form";

export type DaysRange = Readonly<{ least: number; most: number }>;

/** What the rules answer to one application and the reviewer's choices. */
export type ReviewDetermination = Readonly<{
  sampling: Ok<SamplingAnswer>;
  manDays: Answer<ManDaysAnswer>;
  /** Days the sampled sites may be given (5.4.3.1(3)); null where the edition counts each site by itself. */
  siteDaysRange: DaysRange | null;
}>;

const siteDaysRange = (rules: SchemeRules, sampledSites: number): DaysRange | null => {
  if (rules.manDays.kind !== "stages") return null;
  const { least, most } = bandValue(rules.manDays.sites.rows, sampledSites);
  return { least: least / 100, most: most / 100 };
};

/** The days of one kind of audit for this application; sites are sampled as for an initial audit (5.4.3.2). */
const daysOf = (
  audit: ManDaysAudit,
  content: ApplicationContent,
  choices: ReviewChoices,
  rules: SchemeRules,
  sampledSites: number,
): Answer<ManDaysAnswer> => {
  const common = {
    audit,
    personnel: content.personnel,
    adjustments: choices.adjustments.map((one) => ({ days: days(one.days), reason: one.reason })),
    coefficient: choices.coefficient === null ? null : percent(choices.coefficient),
    stage1OnSite: choices.stage1OnSite,
    manualDays:
      choices.manualDays === null ? null : { ...choices.manualDays, days: days(choices.manualDays.days) },
  };
  if (rules.manDays.kind === "stages")
    return manDays(rules.manDays, {
      kind: "stages",
      ...common,
      complexity: choices.complexity,
      sampledSites,
      siteDays: choices.siteDays === null ? null : days(choices.siteDays),
    });
  // Each sampled site has its own table value there, and which sites those are is known only after the draw.
  if (sampledSites > 0)
    return ruleRefused([
      { code: "sites-counted-singly", clause: rules.manDays.sites.clause, facts: { sampledSites } },
    ]);
  return manDays(rules.manDays, {
    kind: "total",
    ...common,
    category: categoryOf(rules.manDays, choices.complexity),
    sites: [],
    stage1: null,
  });
};

/**
 * Effective people, sample and audit time of an application by one edition (5.4.3, 5.4.5). Pure: the form's live
 * preview and the review ask the same function. 30 × 8 h + 9 × 4 h on one site: 35 people, 4.0 days by the floor.
 */
export const determineReview = (
  content: ApplicationContent,
  choices: ReviewChoices,
  rules: SchemeRules,
): ReviewDetermination => {
  const { dissimilar, similar } = siteGroups(content);
  const sampling = sample(rules.sampling, {
    audit: "initial",
    dissimilar: dissimilar.length,
    similar: similar.map((group) => group.length),
    provedEffective: false,
  });
  return {
    sampling,
    manDays: daysOf("initial", content, choices, rules, sampling.sample),
    siteDaysRange: siteDaysRange(rules, sampling.sample),
  };
};

/** Days of the later audits foreseen in the contract, reckoned with the facts of the application (5.4.3.2, 5.4.3.3). */
export const laterDays = (
  audit: "surveillance" | "recertification",
  content: ApplicationContent,
  choices: ReviewChoices,
  rules: SchemeRules,
): Answer<ManDaysAnswer> =>
  daysOf(audit, content, choices, rules, determineReview(content, choices, rules).sampling.sample);
