import { sample } from "@/rules/sampling/sample";
import type { SchemeRules } from "@/rules/schemes/scheme-rules";

/** The sites of the initial audit as the draw grouped them; `sampled`: whether sampling was allowed (5.4.5.2.1). */
export type GroupedSites = Readonly<{ sampled: boolean; alone: number; groups: readonly number[] }>;

/**
 * Sites a later audit visits by today's list, without the central office (5.4.5.2.2, 5.4.5.2.3): 2 unlike any other
 * and 22 similar give 4 at surveillance and, where the system proved effective, 6 at recertification.
 */
export const laterSites = (
  rules: SchemeRules,
  audit: "surveillance" | "recertification",
  { sampled, alone, groups }: GroupedSites,
): number =>
  sampled
    ? sample(rules.sampling, { audit, dissimilar: alone, similar: [...groups], provedEffective: true }).sample
    : alone;
