import { z } from "zod";
import type { PlainDate } from "@/rules/core/plain-date";
import { COMPLEXITY_FACTORS } from "../application/application-lists";
import { count, id, optionalText, text, version } from "../fields";

/** The facts days and sample rest on: as reviewed, or as found. */
export type CaseFacts = Readonly<{
  effectivePersonnel: number;
  dissimilarSites: number;
  /** Sizes of the groups of similar sites, largest first. */
  similarGroups: readonly number[];
  scope: string;
  complexity: readonly string[];
}>;

/** What the team found of people, sites, scope and complexity (5.6.2 c); the server compares, nobody ticks. */
export const factsForm = z.object({
  caseId: id,
  auditId: id,
  /** The version of the confirmation the form was made from; 0 where there is none yet. */
  version: z.number().int().min(0).max(2_000_000_000),
  effectivePersonnel: z.number().int().min(1).max(1_000_000),
  dissimilarSites: count(10_000),
  similarGroups: z.array(z.object({ count: z.number().int().min(1).max(10_000) })).max(100),
  scope: text(2_000),
  complexity: z.array(z.enum(COMPLEXITY_FACTORS)).max(10),
  /** What differs and how it was found; needed when anything does. */
  difference: optionalText(4_000),
});

export const settleFactsForm = z.object({
  caseId: id,
  auditId: id,
  /** The confirmation that was read: another one in the meantime may ask for more. */
  version,
  addedHalfDays: count(400),
  settlement: text(4_000),
});

/** The confirmation as it stands on file. */
export type FactsOnFile = CaseFacts &
  Readonly<{
    id: string;
    version: number;
    confirmedOn: PlainDate;
    byPersonId: string;
    isSame: boolean;
    difference: string;
    requiredHalfDays: number | null;
    sample: number | null;
    settledOn: PlainDate | null;
    settlement: string;
  }>;

const sorted = (values: readonly string[]): string => values.toSorted().join();

export const FACT_NAMES = ["effectivePersonnel", "sites", "scope", "complexity"] as const;
export type FactName = (typeof FACT_NAMES)[number];

/** Which of the facts are not as reviewed. */
export const differingFacts = (reviewed: CaseFacts, found: CaseFacts): readonly FactName[] => {
  const sitesOf = (facts: CaseFacts) =>
    `${facts.dissimilarSites}/${facts.similarGroups.toSorted((one, other) => other - one).join()}`;
  const same: Readonly<Record<FactName, boolean>> = {
    effectivePersonnel: reviewed.effectivePersonnel === found.effectivePersonnel,
    sites: sitesOf(reviewed) === sitesOf(found),
    scope: reviewed.scope === found.scope,
    complexity: sorted(reviewed.complexity) === sorted(found.complexity),
  };
  return FACT_NAMES.filter((name) => !same[name]);
};
