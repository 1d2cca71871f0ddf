import type { Criteria, SchemeRules } from "@/rules/schemes/scheme-rules";

/** The editions a case is judged by, the leading one first. */
export type EveryRules = readonly [SchemeRules, ...SchemeRules[]];

/** What the shared steps of a case go by. */
export type CaseRules = SchemeRules &
  Readonly<{
    /** Every scheme of the case, the leading one first: codes and competence are asked for each. */
    schemes: readonly string[];
  }>;

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

/** Who reads a shared paper sees every system and every rule document; the leading one's edition follows the last. */
const named = ([leading, ...others]: EveryRules) => ({
  system: {
    zh: [leading, ...others].map(({ system }) => system.zh).join("、"),
    en: [leading, ...others].map(({ system }) => system.en).join(" and "),
  },
  documentNumber: [
    ...others.map(({ documentNumber, edition }) => `${documentNumber} ${edition}`),
    leading.documentNumber,
  ].join("、"),
});

/** 11.1: each auditor stands in one of the registers, and the team in every one of them. */
const togetherIn = ([{ team }, ...others]: EveryRules): SchemeRules["team"] => {
  const own = team.registration.system;
  const systems = new Set(others.map((other) => other.team.registration.system).filter((one) => one !== own));
  if (systems.size === 0) return team;
  const alongside = { clause: "11.1", systems: [...systems] };
  return { ...team, registration: { ...team.registration, alongside } };
};

/** Readings of all systems, each once: several editions share some. */
const everyReading = (every: readonly SchemeRules[]): SchemeRules["interpretations"] => [
  ...new Map(every.flatMap(({ interpretations }) => interpretations).map((one) => [one.id, one])).values(),
];

/**
 * What the shared steps of a combined audit go by (11.1): the rules of the scheme that leads, with the criteria of all.
 * The others must not be asked less than by their own rule, so an edition may lead only where none of its shared
 * clocks is laxer; tests/unit/case/combined-rules holds that for every pair that is in force together.
 */
export const combinedRules = (every: EveryRules): CaseRules => {
  const [leading, ...others] = every;
  const schemes = every.map(({ scheme }) => scheme);
  if (others.length === 0) return { ...leading, schemes };
  return {
    ...leading,
    ...named(every),
    schemes,
    criteria: everyCriteria(every),
    team: togetherIn(every),
    interpretations: everyReading(every),
  };
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
