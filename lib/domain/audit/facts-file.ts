import { z } from "zod";
import type { PlainDate } from "@/rules/core/plain-date";
import { COMPLEXITY_CODES } from "../application/application-lists";
import { count, id, line, optionalEnglishText, optionalId, optionalText, text } from "../fields";
import { isOtherScope, type ScopeWords } from "./scope-in-force";

/** The facts days and sample rest on: as reviewed, or as found. */
export type CaseFacts = ScopeWords &
  Readonly<{
    effectivePersonnel: number;
    dissimilarSites: number;
    /** Sizes of the groups of similar sites, largest first. */
    similarGroups: readonly number[];
    /** Sites found on top of those applied for, and sites found gone. */
    changedSites: number;
    complexity: readonly string[];
  }>;

/** The central office is on every list. */
export const FOUND_SITE_KINDS = ["fixed", "temporary"] as const;

/** A site the team found on top of the list (5.6.2 c). */
export const foundSite = z.object({
  /** The site as kept by an earlier confirmation of this audit. */
  siteId: optionalId,
  kind: z.enum(FOUND_SITE_KINDS),
  name: line(),
  address: line(300),
  activity: line(300),
  headcount: count(1_000_000),
  /** The number of the group it is similar to; null: dissimilar to every other. */
  similarGroup: z
    .number()
    .int()
    .min(1)
    .max(99)
    .nullish()
    .transform((value) => value ?? null),
});
export type FoundSite = z.output<typeof foundSite>;

/** What the team found of people, sites, scope and complexity (5.6.2 c); the server compares, nobody ticks. */
export const factsForm = z.object({
  caseId: id,
  auditId: id,
  /** The version of the confirmation the form was made from; 0 where there is none yet. */
  version: z.number().int().min(0).max(2_000_000_000),
  effectivePersonnel: z.number().int().min(1).max(1_000_000),
  /** Sites of the list that are not there (any more). */
  goneSiteIds: z.array(id).max(500).default([]),
  furtherSites: z.array(foundSite).max(500).default([]),
  scope: text(2_000),
  /** Empty: the team writes none; another scope is then put into English when it is settled. */
  scopeEn: optionalEnglishText(2_000),
  complexity: z.array(z.enum(COMPLEXITY_CODES)).max(COMPLEXITY_CODES.length),
  /** What differs and how it was found; needed when anything does. */
  difference: optionalText(4_000),
});

const frozenStep = z.object({
  code: z.string(),
  clause: z.string(),
  value: z.union([z.number(), z.string()]),
  unit: z.enum(["day", "person", "site", "coefficient", "date", "fraction", "category"]),
});

/** How the rules came to a figure, as frozen with it (5.4.4.6). */
export const frozenBasis = z.object({ steps: z.array(frozenStep), interpretations: z.array(z.string()) });
export type FrozenBasis = z.output<typeof frozenBasis>;

/** The confirmation as it stands on file. */
export type FactsOnFile = CaseFacts &
  Readonly<{
    id: string;
    version: number;
    confirmedOn: PlainDate;
    byPersonId: string;
    isSame: boolean;
    difference: string;
    furtherSites: readonly FoundSite[];
    goneSiteIds: readonly string[];
    requiredHalfDays: number | null;
    /** The rules give no figure for what was found: a person determines the days at the settlement. */
    isByPerson: boolean;
    sample: number | null;
    manDays: FrozenBasis | null;
    sampling: FrozenBasis | null;
    settledOn: PlainDate | null;
    settlement: string;
  }>;

const sorted = (values: readonly string[]): string => values.toSorted().join();

export const FACT_NAMES = ["effectivePersonnel", "sites", "scope", "complexity"] as const;
export type FactName = (typeof FACT_NAMES)[number];

/** Which of the facts are not as reviewed. */
export const differingFacts = (reviewed: CaseFacts, found: CaseFacts): readonly FactName[] => {
  const sitesOf = (facts: CaseFacts) =>
    `${facts.dissimilarSites}/${facts.similarGroups.toSorted((one, other) => other - one).join()}/${facts.changedSites}`;
  const same: Readonly<Record<FactName, boolean>> = {
    effectivePersonnel: reviewed.effectivePersonnel === found.effectivePersonnel,
    sites: sitesOf(reviewed) === sitesOf(found),
    scope: !isOtherScope(reviewed, found),
    complexity: sorted(reviewed.complexity) === sorted(found.complexity),
  };
  return FACT_NAMES.filter((name) => !same[name]);
};
