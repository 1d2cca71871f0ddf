import type { PlainDate } from "@/rules/core/plain-date";
import type { SchemeRules } from "@/rules/schemes/scheme-rules";
import type { Refusal } from "../outcome";
import type { ProgrammeForm } from "./programme-form";
import type { ProgrammeSite, SitesToVisit } from "./sites-to-visit";

/** A decision is foreseen for today or later: the windows of the later audits are shown from it (6.1). */
export const assessForeseen = (
  foreseenDecisionOn: PlainDate | null,
  today: PlainDate,
): readonly Refusal[] => {
  if (foreseenDecisionOn === null || foreseenDecisionOn >= today) return [];
  const facts = { day: foreseenDecisionOn, today };
  return [{ code: "foreseen-decision-past", clause: "6.1", field: "foreseenDecisionOn", facts }];
};

/** What speaks against the sites a person chose to fill each group's sample (5.4.5). */
export const assessChoice = (
  rules: SchemeRules,
  sites: readonly ProgrammeSite[],
  visit: SitesToVisit,
  chosen: ProgrammeForm["chosen"],
): readonly Refusal[] => {
  const { clause } = rules.sampling.random;
  const ids = chosen.map((each) => each.siteId);
  const groupOf = new Map(sites.map((site) => [site.id, site.similarGroup]));
  const counts = visit.groups.flatMap(({ group, toChoose }): readonly Refusal[] => {
    const count = ids.filter((siteId) => groupOf.get(siteId) === group).length;
    if (count === toChoose) return [];
    return [
      {
        code: "sites-to-choose",
        clause,
        field: "chosen",
        facts: { group, expected: toChoose, chosen: count },
      },
    ];
  });
  const sampled = new Set([...visit.all, ...visit.groups.flatMap((group) => group.drawn)]);
  const open = new Set(visit.groups.map((group) => group.group));
  const faults = chosen.flatMap(({ siteId }, index): readonly Refusal[] => {
    const group = groupOf.get(siteId) ?? null;
    const isChoosable = group !== null && open.has(group) && !sampled.has(siteId);
    const isRepeated = ids.indexOf(siteId) !== index;
    if (isChoosable && !isRepeated) return [];
    return [
      { code: "site-not-choosable", clause, field: `chosen.${index}.siteId`, facts: { row: index + 1 } },
    ];
  });
  return [...counts, ...faults];
};
