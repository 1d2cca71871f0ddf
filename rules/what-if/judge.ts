import type { Calendar } from "../calendar/calendar";
import { readClock, type ClockReading } from "../clocks/clock-state";
import type { Answer, Ok } from "../core/answer";
import { categoryOf } from "../man-days/complexity-asked";
import { manDays } from "../man-days/man-days";
import type { ManDaysAnswer, ManDaysQuestion } from "../man-days/man-days-question";
import { sample, type SampledAudit, type SamplingAnswer } from "../sampling/sample";
import type { SchemeRules } from "../schemes/scheme-rules";
import type { ClockFacts, DaysFacts, SitesFacts, WhatIfFacts } from "./what-if-facts";

/** The parts of an edition that a portfolio is judged by. */
export type JudgingRules = Pick<SchemeRules, "manDays" | "sampling" | "clocks">;

/** "by-person": the table has ended, or sites are counted singly and other ones are sampled than were stated. */
export type DaysStanding = "given" | "refused" | "by-person" | "unknown";

export type JudgedClock = Pick<ClockFacts, "of"> & { readonly reading: ClockReading };

export type Judgement = {
  readonly standing: DaysStanding;
  /** Days of the audit that comes next; null unless they are given. */
  readonly total: number | null;
  readonly days: Answer<ManDaysAnswer> | null;
  /** Sites it visits beside the central office; null: the sites are not on file. */
  readonly sites: number | null;
  /** null also where every site is visited. */
  readonly sampling: Ok<SamplingAnswer> | null;
  readonly clocks: readonly JudgedClock[];
};

const sampleFor = (rules: JudgingRules, audit: SampledAudit, facts: SitesFacts): Ok<SamplingAnswer> =>
  sample(rules.sampling, {
    audit,
    dissimilar: facts.dissimilar,
    similar: facts.similar,
    provedEffective: facts.provedEffective,
  });

/** Days rest on the initial sample of today's sites, whatever the audit (5.4.3.2). */
const initialSites = (rules: JudgingRules, sites: SitesFacts): number =>
  sites.isSampled ? sampleFor(rules, "initial", sites).sample : sites.dissimilar;

/** The question as the edition asks it; null: it asks for people of sites that nobody stated. */
const questionOf = (
  { manDays: rules }: JudgingRules,
  audit: SampledAudit,
  facts: DaysFacts,
  sampledSites: number,
): ManDaysQuestion | null => {
  const { personnel, complexity, adjustments, coefficient, stage1OnSite, siteDays, sites } = facts;
  const common = { audit, personnel, adjustments, coefficient, stage1OnSite, manualDays: null };
  if (rules.kind === "stages")
    return {
      kind: "stages",
      ...common,
      complexity,
      sampledSites,
      // A figure chosen for another sample says nothing about this one: the upper end stands again.
      siteDays: siteDays !== null && siteDays.sampledSites === sampledSites ? siteDays.days : null,
    };
  // Those stated hold while the sample has as many sites; for another sample a person determines the days (2.5).
  if (sites.length !== sampledSites) return null;
  return {
    kind: "total",
    ...common,
    personnel: facts.outside,
    category: categoryOf(rules, complexity),
    sites,
    stage1: null,
  };
};

const standingOf = (days: Answer<ManDaysAnswer> | null): DaysStanding => {
  if (days === null) return "by-person";
  if (!days.ok) return "refused";
  return days.total === undefined ? "by-person" : "given";
};

type JudgedDays = Pick<Judgement, "standing" | "total" | "days">;

const judgeDays = (rules: JudgingRules, { audit, days: facts, sites }: WhatIfFacts): JudgedDays => {
  if (facts === null || sites === null) return { standing: "unknown", total: null, days: null };
  const question = questionOf(rules, audit, facts, initialSites(rules, sites));
  const days = question === null ? null : manDays(rules.manDays, question);
  return { standing: standingOf(days), total: days?.ok === true ? (days.total ?? null) : null, days };
};

/**
 * One case or certificate by one edition, as if that edition stood for it today: the days of the audit that comes
 * next, the sites it visits, every running clock with its limit and its state. 86 people at one site, surveillance:
 * 2.5 days by A/2.
 */
export const judge = (rules: JudgingRules, calendar: Calendar, facts: WhatIfFacts): Judgement => {
  const { audit, sites, clocks, today } = facts;
  const sampling = sites?.isSampled === true ? sampleFor(rules, audit, sites) : null;
  const { standing, total, days } = judgeDays(rules, facts);
  return {
    standing,
    total,
    days,
    sites: sampling === null ? (sites?.dissimilar ?? null) : sampling.sample,
    sampling,
    clocks: clocks.map(({ clock, of, from, first, stoppedOn }) => ({
      of,
      reading: readClock(rules.clocks, calendar, { clock, from, first, stoppedOn, today }),
    })),
  };
};
