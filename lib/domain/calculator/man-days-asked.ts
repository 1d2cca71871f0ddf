import { days, percent } from "@/rules/core/amount";
import type { ManDaysQuestion } from "@/rules/man-days/man-days-question";
import type { ManDaysRules } from "@/rules/man-days/man-days-rules";
import { manDaysCategories } from "@/rules/man-days/people-table";
import type { AskedOf } from "./facts";

type Facts = AskedOf<"man-days">["facts"];

const amount = (value: number | undefined) => (value === undefined ? null : days(value));

/** Of the facts those the edition asks for, in its shape: what another scheme asked stays behind. */
export const manDaysQuestion = (rules: ManDaysRules, facts: Facts): ManDaysQuestion => {
  const { audit, personnel, stage1OnSite, manualDays } = facts;
  const common = {
    audit,
    personnel,
    adjustments: facts.adjustments.map((each) => ({ days: days(each.days), reason: each.reason })),
    coefficient: facts.coefficient === undefined ? null : percent(facts.coefficient),
    stage1OnSite,
    manualDays:
      manualDays?.days === undefined
        ? null
        : { days: days(manualDays.days), reason: manualDays.reason, approver: manualDays.approver },
  };
  if (rules.kind === "stages")
    return {
      kind: "stages",
      ...common,
      complexity: facts.complexity.filter((factor) => rules.complexity.factors.includes(factor)),
      sampledSites: facts.sampledSites,
      siteDays: amount(facts.siteDays),
    };
  return {
    kind: "total",
    ...common,
    category: manDaysCategories(rules).find((category) => category === facts.category) ?? null,
    sites: facts.sites.map(({ count, hoursPerDay, reduction }) => ({
      personnel: [{ count, hoursPerDay }],
      reduction: percent(reduction),
    })),
    stage1: amount(facts.stage1),
  };
};
