import { days, percent } from "@/rules/core/amount";
import { bandValue } from "@/rules/core/bands";
import { refused as ruleRefused, type Answer, type Ok } from "@/rules/core/answer";
import { categoryOf } from "@/rules/man-days/complexity-asked";
import { effectivePersonnel } from "@/rules/man-days/effective-personnel";
import { manDays } from "@/rules/man-days/man-days";
import type { ManDaysAnswer, ManDaysAudit, PersonnelGroup } from "@/rules/man-days/man-days-question";
import type { TotalManDays } from "@/rules/man-days/man-days-rules";
import { sample, type SamplingAnswer } from "@/rules/sampling/sample";
import type { SchemeRules } from "@/rules/schemes/scheme-rules";
import type { ApplicationContent } from "../application/application-form";
import type { EveryRules } from "../case/combined-rules";
import type { ReviewChoices, SchemeChoices } from "./review-choices";
import { siteGroups } from "./site-groups";

export type DaysRange = Readonly<{ least: number; most: number }>;

/** The days of one scheme of a case. */
export type SchemeDays = Readonly<{
  scheme: string;
  manDays: Answer<ManDaysAnswer>;
  /** Days the sampled sites may be given (5.4.3.1(3)); null where the edition counts each site by itself. */
  siteDaysRange: DaysRange | null;
  /** The sampled sites each count by themselves: their people are stated one by one. */
  countsSitesSingly: boolean;
}>;

const BLANK: SchemeChoices = { complexity: [], siteDays: null, sites: [], adjustments: [], manualDays: null };

/** What was chosen for one scheme, with what is chosen once for all. */
export const choicesFor = (
  choices: ReviewChoices,
  scheme: string,
  leading: string,
): Omit<ReviewChoices, "combined"> => {
  if (scheme === leading) return choices;
  const { coefficient, stage1OnSite } = choices;
  const own = choices.combined.find((one) => one.scheme === scheme) ?? BLANK;
  return { ...own, coefficient, stage1OnSite };
};

const siteDaysRange = (rules: SchemeRules, sampledSites: number): DaysRange | null => {
  if (rules.manDays.kind !== "stages") return null;
  const { least, most } = bandValue(rules.manDays.sites.rows, sampledSites);
  return { least: least / 100, most: most / 100 };
};

/** People at the sampled sites count there; the others as one group at a whole day. */
const outsideSites = (
  { effectivePersonnel: rule }: TotalManDays,
  personnel: readonly PersonnelGroup[],
  sites: SchemeChoices["sites"],
): readonly PersonnelGroup[] => {
  if (sites.length === 0) return personnel;
  const all = effectivePersonnel(personnel, rule) ?? 0;
  const atSites = sites.reduce((sum, { people }) => sum + people, 0);
  return [{ count: Math.max(0, all - atSites), hoursPerDay: rule.fullDayHours }];
};

type Asked = Readonly<{
  audit: ManDaysAudit;
  content: ApplicationContent;
  choices: Omit<ReviewChoices, "combined">;
  sampledSites: number;
}>;

/** The days of one kind of audit for this application; sites are sampled as for an initial audit (5.4.3.2). */
const daysOf = (
  { manDays: rules }: SchemeRules,
  { audit, content, choices, sampledSites }: Asked,
): Answer<ManDaysAnswer> => {
  const common = {
    audit,
    adjustments: choices.adjustments.map((one) => ({ days: days(one.days), reason: one.reason })),
    coefficient: choices.coefficient === null ? null : percent(choices.coefficient),
    stage1OnSite: choices.stage1OnSite,
    manualDays:
      choices.manualDays === null ? null : { ...choices.manualDays, days: days(choices.manualDays.days) },
  };
  if (rules.kind === "stages")
    return manDays(rules, {
      kind: "stages",
      ...common,
      personnel: content.personnel,
      complexity: choices.complexity,
      sampledSites,
      siteDays: choices.siteDays === null ? null : days(choices.siteDays),
    });
  // Each sampled site has its own table value there: its people are stated, one row for each site of the sample.
  if (choices.sites.length !== sampledSites)
    return ruleRefused([
      {
        code: "sites-counted-singly",
        clause: rules.sites.clause,
        facts: { sampledSites, stated: choices.sites.length },
      },
    ]);
  return manDays(rules, {
    kind: "total",
    ...common,
    personnel: outsideSites(rules, content.personnel, choices.sites),
    category: categoryOf(rules, choices.complexity),
    sites: choices.sites.map(({ people, reduction }) => ({
      personnel: [{ count: people, hoursPerDay: rules.effectivePersonnel.fullDayHours }],
      reduction: percent(reduction),
    })),
    stage1: null,
  });
};

export const sampleOf = (rules: SchemeRules, content: ApplicationContent): Ok<SamplingAnswer> => {
  const { dissimilar, similar } = siteGroups(content);
  return sample(rules.sampling, {
    audit: "initial",
    dissimilar: dissimilar.length,
    similar: similar.map((group) => group.length),
    provedEffective: false,
  });
};

/** The days of a kind of audit by each scheme of the case, the leading one first; the sample is the leading one's. */
export const daysByScheme = (
  audit: ManDaysAudit,
  content: ApplicationContent,
  choices: ReviewChoices,
  every: EveryRules,
): readonly [SchemeDays, ...SchemeDays[]] => {
  const [leading, ...others] = every;
  const { sample: sampledSites } = sampleOf(leading, content);
  const of = (rules: SchemeRules): SchemeDays => ({
    scheme: rules.scheme,
    manDays: daysOf(rules, {
      ...{ audit, content, sampledSites },
      choices: choicesFor(choices, rules.scheme, leading.scheme),
    }),
    siteDaysRange: siteDaysRange(rules, sampledSites),
    countsSitesSingly: rules.manDays.kind === "total" && sampledSites > 0,
  });
  return [of(leading), ...others.map(of)];
};
