import type { Criteria, SchemeRules } from "@/rules/schemes/scheme-rules";

const inBoth = (one: Criteria, other: Criteria): Criteria => (one.audited === "always" ? one : other);

/** Each list once, in the order of the schemes; what one scheme always audits is not on request for another. */
const everyCriteria = (every: readonly SchemeRules[]): readonly Criteria[] => {
  const byList = new Map<string, Criteria>();
  for (const each of every.flatMap(({ criteria }) => criteria)) {
    const known = byList.get(each.list.id);
    byList.set(each.list.id, known === undefined ? each : inBoth(known, each));
  }
  return [...byList.values()];
};

/**
 * What the shared steps of a combined audit go by (11.1): the rules of the scheme that leads, with the criteria of all.
 * The others must not be asked less than by their own rule, so an edition may lead only where none of its shared
 * clocks is laxer; tests/unit/case/combined-rules holds that for every pair that is in force together.
 */
export const combinedRules = (every: readonly [SchemeRules, ...SchemeRules[]]): SchemeRules => {
  const [leading, ...others] = every;
  return others.length === 0 ? leading : { ...leading, criteria: everyCriteria(every) };
};

/**
 * The criteria of a case that one of its schemes certifies against: its own, but an on-request list only where no other
 * scheme of the case brings it along as its own (4.1). GB/T 19001 of a combined case stands on the quality certificate.
 */
export const criteriaOfScheme = (
  scheme: SchemeRules,
  every: readonly SchemeRules[],
  criteria: readonly string[],
): readonly string[] => {
  const broughtBy = (id: string) =>
    every.some(
      (other) =>
        other.scheme !== scheme.scheme &&
        other.criteria.some(({ list, audited }) => list.id === id && audited === "always"),
    );
  return scheme.criteria
    .filter(({ list, audited }) => audited === "always" || !broughtBy(list.id))
    .map(({ list }) => list.id)
    .filter((id) => criteria.includes(id));
};
