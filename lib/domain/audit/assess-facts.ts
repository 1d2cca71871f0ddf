import type { Refusal } from "../outcome";
import { differingFacts, type CaseFacts, type FactsOnFile } from "./facts-file";

export type OnTheCase = Readonly<{
  /** Half-days determined for stage 1 and stage 2 as they stand. */
  determinedHalfDays: number;
  /** Sites in the sample, without the central office. */
  sampledSites: number;
}>;

/** Half-days and sites still missing against what the found facts require; zero where nothing is. */
export const shortfall = (
  facts: Pick<FactsOnFile, "requiredHalfDays" | "sample">,
  held: OnTheCase,
): Readonly<{ halfDays: number; sites: number }> => ({
  halfDays: Math.max(0, (facts.requiredHalfDays ?? 0) - held.determinedHalfDays),
  sites: Math.max(0, (facts.sample ?? 0) - held.sampledSites),
});

/** A difference is described; without one there is nothing to describe. */
export const assessFacts = (
  reviewed: CaseFacts,
  found: CaseFacts & Readonly<{ difference: string }>,
): readonly Refusal[] => {
  const differing = differingFacts(reviewed, found);
  return differing.length > 0 && found.difference === ""
    ? [{ code: "difference-undescribed", clause: "5.6.2 c)", facts: { differing }, field: "difference" }]
    : [];
};

/** The shortfall is settled when days and sample are what the found facts require (5.6.2 c). */
export const assessSettlement = (
  facts: FactsOnFile | null,
  held: OnTheCase,
  addedHalfDays: number,
): readonly Refusal[] => {
  if (facts === null) return [{ code: "facts-not-confirmed", clause: "5.6.2 c)" }];
  if (facts.settledOn !== null) return [{ code: "nothing-to-settle", clause: "5.6.2 c)" }];
  const missing = shortfall(facts, held);
  return [
    ...(addedHalfDays < missing.halfDays
      ? [
          {
            code: "days-still-short",
            clause: "5.4.3",
            facts: { missingDays: missing.halfDays / 2, addedDays: addedHalfDays / 2 },
            field: "addedHalfDays",
          },
        ]
      : []),
    ...(missing.sites > 0
      ? [{ code: "sample-still-short", clause: "5.4.5", facts: { missing: missing.sites } }]
      : []),
  ];
};
