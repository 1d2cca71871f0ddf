import type { Refusal } from "../outcome";
import {
  differingFacts,
  type CaseFacts,
  type FactName,
  type FactsOnFile,
  type FoundSite,
} from "./facts-file";
import { isOtherScope, isScopeSettled, type ScopeWords, type SettledScope } from "./scope-in-force";

const CLAUSE = "5.6.2 c)";

export type OnTheCase = Readonly<{
  /** Half-days determined for stage 1 and stage 2 as they stand. */
  determinedHalfDays: number;
  /** Sites the sample still lacks, group by group (5.4.5). */
  missingSites: number;
}>;

export type Shortfall = Readonly<{ halfDays: number; sites: number }>;

/** Half-days and sites still missing against what the found facts require; zero where nothing is. */
export const shortfall = (facts: Pick<FactsOnFile, "requiredHalfDays">, held: OnTheCase): Shortfall => ({
  halfDays: Math.max(0, (facts.requiredHalfDays ?? 0) - held.determinedHalfDays),
  sites: held.missingSites,
});

export type ListedSite = Readonly<{
  id: string;
  kind: string;
  name: string;
  address: string;
  foundInAuditId: string | null;
  goneInAuditId: string | null;
}>;

type Found = Readonly<{
  difference: string;
  furtherSites: readonly FoundSite[];
  goneSiteIds: readonly string[];
}>;

/** What the list holds when this audit comes: neither found by it nor gone before it. */
export const sitesBefore = <Site extends ListedSite>(
  sites: readonly Site[],
  auditId: string,
): readonly Site[] =>
  sites.filter(
    ({ foundInAuditId, goneInAuditId }) =>
      foundInAuditId !== auditId && (goneInAuditId === null || goneInAuditId === auditId),
  );

/** A site is gone only from the list; one found is not on it already; the central office stays. */
export const assessFoundSites = (
  sites: readonly ListedSite[],
  auditId: string,
  { furtherSites, goneSiteIds }: Omit<Found, "difference">,
): readonly Refusal[] => {
  const listed = sitesBefore(sites, auditId);
  const own = sites.filter(({ foundInAuditId }) => foundInAuditId === auditId).map(({ id }) => id);
  const isGone = (id: string) => goneSiteIds.includes(id);
  const unknown = goneSiteIds.filter(
    (id) => !listed.some((site) => site.id === id && site.kind !== "central"),
  );
  const placeOf = ({ name, address }: Readonly<{ name: string; address: string }>) => `${name}\n${address}`;
  const known = new Set(listed.filter(({ id }) => !isGone(id)).map(placeOf));
  return [
    ...unknown.map(() => ({ code: "site-not-on-list", clause: CLAUSE, field: "goneSiteIds" })),
    ...furtherSites.flatMap((site, index): readonly Refusal[] => {
      const facts = { name: site.name, row: index + 1 };
      const isTwice = furtherSites.findIndex((other) => placeOf(other) === placeOf(site)) !== index;
      return [
        ...(site.siteId !== null && !own.includes(site.siteId)
          ? [{ code: "site-not-on-list", clause: CLAUSE, field: `furtherSites.${index}.name` }]
          : []),
        ...(known.has(placeOf(site)) || isTwice
          ? [{ code: "site-on-list-already", clause: CLAUSE, facts, field: `furtherSites.${index}.name` }]
          : []),
      ];
    }),
  ];
};

/** The facts that are not as reviewed; a scope also where it is not the one that a settlement adopted since. */
export const differingNow = (
  reviewed: CaseFacts,
  inForce: ScopeWords,
  found: CaseFacts,
): readonly FactName[] => {
  const differing = differingFacts(reviewed, found);
  return differing.includes("scope") || !isOtherScope(inForce, found) ? differing : [...differing, "scope"];
};

type AsFound = Readonly<{
  found: CaseFacts & Readonly<{ difference: string }>;
  differing: readonly FactName[];
  inForce: ScopeWords;
  auditKind: string;
}>;

/** A difference is described; another scope does not keep the English of the one on file, and stage 2 leaves none out. */
export const assessFacts = ({ found, differing, inForce, auditKind }: AsFound): readonly Refusal[] => {
  const isOther = isOtherScope(inForce, found);
  return [
    ...(differing.length > 0 && found.difference === ""
      ? [{ code: "difference-undescribed", clause: CLAUSE, facts: { differing }, field: "difference" }]
      : []),
    ...(found.scope !== inForce.scope && found.scopeEn !== "" && found.scopeEn === inForce.scopeEn
      ? [{ code: "scope-english-not-followed", clause: "5.9.4", field: "scopeEn" }]
      : []),
    ...(auditKind === "stage2" && !isOther && inForce.scopeEn === "" && found.scopeEn === ""
      ? [{ code: "scope-english-missing", clause: "5.9.4", field: "scopeEn" }]
      : []),
  ];
};

/** Whether there is anything to settle, and whether the added days are what the found facts require (5.6.2 c). */
export const assessSettlement = (
  facts: FactsOnFile | null,
  held: OnTheCase,
  addedHalfDays: number,
): readonly Refusal[] => {
  if (facts === null) return [{ code: "facts-not-confirmed", clause: CLAUSE }];
  if (facts.settledOn !== null) return [{ code: "nothing-to-settle", clause: CLAUSE }];
  const missing = shortfall(facts, held);
  if (addedHalfDays >= missing.halfDays) return [];
  return [
    {
      code: "days-still-short",
      clause: "5.4.3",
      facts: { missingDays: missing.halfDays / 2, addedDays: addedHalfDays / 2 },
      field: "addedHalfDays",
    },
  ];
};

type Confirmed = Readonly<{
  found: CaseFacts;
  isByPerson: boolean;
  kept: FactsOnFile | null;
  reviewed: ScopeWords;
  settlements: readonly SettledScope[];
}>;

/**
 * Whether a confirmation with enough days and sites leaves nothing to a person: another scope was settled as it is
 * found, and days that a person determined were determined for these very facts.
 */
export const isSettledAlready = ({ found, isByPerson, kept, reviewed, settlements }: Confirmed): boolean => {
  const isDetermined =
    !isByPerson || (kept !== null && kept.settledOn !== null && differingFacts(kept, found).length === 0);
  return isScopeSettled(reviewed, settlements, found) && isDetermined;
};
