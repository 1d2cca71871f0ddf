import type { EveryRules } from "@/lib/domain/case/combined-rules";
import { halfDays, type HalfDays } from "@/rules/core/amount";
import type { Hundredths, Percent } from "@/rules/core/amount";
import { categoryOf } from "@/rules/man-days/complexity-asked";
import { manDays } from "@/rules/man-days/man-days";
import type { ManDaysAnswer, ManDaysQuestion, StagesQuestion } from "@/rules/man-days/man-days-question";
import type { Answer, Ok } from "@/rules/core/answer";
import { sample, type SamplingAnswer } from "@/rules/sampling/sample";
import type { SchemeRules } from "@/rules/schemes/scheme-rules";
import { accepted, refused, type Outcome } from "../outcome";
import { fromNotices } from "../rule-refusal";
import type { CaseFacts } from "./facts-file";

/** What the application review chose for one scheme beside the facts; it stays as chosen. */
export type ReviewChoices = Readonly<{
  scheme: string;
  /** Of a scheme that does not lead: what it was said to be at the review; null: the facts say it. */
  complexity: readonly string[] | null;
  /** The sampled sites as stated at the review, where the edition counts each by itself. */
  sites: readonly Readonly<{ people: number; reduction: Percent }>[];
  adjustments: readonly Readonly<{ days: Hundredths; reason: string }>[];
  coefficient: Percent | null;
  siteDays: Hundredths | null;
  stage1OnSite: boolean;
  sampledSites: number;
}>;

export type DeterminedAnew = Readonly<{
  /** null: the rules give no figure, a person determines the days at the settlement. */
  requiredHalfDays: HalfDays | null;
  sample: number;
  manDaysAnswer: Ok<ManDaysAnswer> | null;
  samplingAnswer: Ok<SamplingAnswer>;
}>;

/** Effective people are a count already: one group at a whole day. */
const WHOLE_DAY_HOURS = 8;

const question = (facts: CaseFacts, choices: ReviewChoices, sampled: number): StagesQuestion => ({
  kind: "stages",
  audit: "initial",
  personnel: [{ count: facts.effectivePersonnel, hoursPerDay: WHOLE_DAY_HOURS }],
  complexity: choices.complexity ?? facts.complexity,
  sampledSites: sampled,
  // A figure chosen for another sample says nothing about this one: the upper end stands again.
  siteDays: sampled === choices.sampledSites ? choices.siteDays : null,
  adjustments: choices.adjustments,
  coefficient: choices.coefficient,
  stage1OnSite: choices.stage1OnSite,
  manualDays: null,
});

/**
 * An edition that counts each sampled site by itself asks for the people of each: those stated at the review hold while
 * the sample has as many sites; for another sample a person determines the days (2.5).
 */
const asked = (rules: SchemeRules, facts: CaseFacts, choices: ReviewChoices, sampled: number) => {
  const stages = question(facts, choices, sampled);
  if (rules.manDays.kind === "stages") return stages;
  const { sites } = choices;
  if (sites.length !== sampled) return null;
  const outside = facts.effectivePersonnel - sites.reduce((sum, { people }) => sum + people, 0);
  const total: ManDaysQuestion = {
    ...stages,
    kind: "total",
    category: categoryOf(rules.manDays, stages.complexity),
    personnel: [{ count: Math.max(0, outside), hoursPerDay: WHOLE_DAY_HOURS }],
    sites: sites.map(({ people, reduction }) => ({
      personnel: [{ count: people, hoursPerDay: WHOLE_DAY_HOURS }],
      reduction,
    })),
    stage1: null,
  };
  return total;
};

const sampleOf = (rules: SchemeRules, facts: CaseFacts): Ok<SamplingAnswer> =>
  sample(rules.sampling, {
    audit: "initial",
    dissimilar: facts.dissimilarSites,
    similar: facts.similarGroups,
    provedEffective: false,
  });

/**
 * Days of a later audit with the facts as found (5.4.3.2, 5.4.3.3): its share of an initial audit of them, with the
 * sample of an initial one. 27 people at one site: 4.0 days, of which surveillance takes 1.5. Null: a person's matter.
 */
export const laterAnew = (
  rules: SchemeRules,
  audit: "surveillance" | "recertification",
  facts: CaseFacts,
  choices: ReviewChoices,
): Answer<ManDaysAnswer> | null => {
  const ask = asked(rules, facts, choices, sampleOf(rules, facts).sample);
  return ask === null ? null : manDays(rules.manDays, { ...ask, audit });
};

/** Days and sample of the initial audit with the facts as found (5.6.2 c), by one scheme of the case. */
const schemeAnew = (
  rules: SchemeRules,
  facts: CaseFacts,
  choices: ReviewChoices,
): Outcome<DeterminedAnew> => {
  const samplingAnswer = sampleOf(rules, facts);
  const { sample: size } = samplingAnswer;
  const ask = asked(rules, facts, choices, size);
  const byPerson = { requiredHalfDays: null, sample: size, manDaysAnswer: null, samplingAnswer };
  if (ask === null) return accepted(byPerson);
  const manDaysAnswer = manDays(rules.manDays, ask);
  if (!manDaysAnswer.ok) return refused(...fromNotices(manDaysAnswer.refusals));
  const { total } = manDaysAnswer;
  if (total === undefined) return accepted({ ...byPerson, manDaysAnswer });
  return accepted({ ...byPerson, requiredHalfDays: halfDays(total * 2), manDaysAnswer });
};

type Shown = Ok<ManDaysAnswer> | null;

/** Steps and readings of several schemes under the leading one's; null where that has none to show. */
const together = (leading: Shown, others: readonly Shown[]): Shown => {
  if (leading === null) return null;
  const all = [leading, ...others.flatMap((one) => one ?? [])];
  return {
    ...leading,
    steps: all.flatMap(({ steps }) => steps),
    warnings: all.flatMap(({ warnings }) => warnings),
    interpretations: [...new Set(all.flatMap(({ interpretations }) => interpretations))],
  };
};

/**
 * Days and sample of the initial audit with the facts as found (5.6.2 c): each scheme's days by the edition it was
 * accepted under, added up (11.1); the sample is the leading one's.
 */
export const determineAnew = (
  every: EveryRules,
  facts: CaseFacts,
  choices: readonly ReviewChoices[],
): Outcome<DeterminedAnew> => {
  const each = every.map((rules) => {
    const own = choices.find(({ scheme }) => scheme === rules.scheme);
    if (own === undefined) throw new RangeError(`The review chose nothing for ${rules.scheme}`);
    // The sites to visit are the leading scheme's for all of them.
    return schemeAnew({ ...rules, sampling: every[0].sampling }, facts, own);
  });
  const refusals = each.flatMap((one) => (one.ok ? [] : one.refusals));
  const [leading, ...others] = each.flatMap((one) => (one.ok ? [one.value] : []));
  if (refusals.length > 0 || leading === undefined) return refused(...refusals);
  const halves = [leading, ...others].map(({ requiredHalfDays }) => requiredHalfDays);
  return accepted({
    ...leading,
    manDaysAnswer: together(
      leading.manDaysAnswer,
      others.map(({ manDaysAnswer }) => manDaysAnswer),
    ),
    requiredHalfDays: halves.includes(null)
      ? null
      : halfDays(halves.reduce<number>((sum, one) => sum + (one ?? 0), 0)),
  });
};
