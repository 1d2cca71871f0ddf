import { toCoefficient, toDays } from "@/rules/core/amount";
import type { ManDaysQuestion } from "@/rules/man-days/man-days-question";
import type { CalculatorRules } from "./edition-choice";
import type { Asked } from "./facts";
import { manDaysQuestion } from "./man-days-asked";

const given = (key: string, value: unknown) => (value === null ? {} : { [key]: value });

const manDaysContract = (question: ManDaysQuestion): object => {
  const { audit, personnel, adjustments, coefficient, stage1OnSite, manualDays } = question;
  return {
    audit,
    personnel,
    ...(question.kind === "stages"
      ? {
          complexity: question.complexity,
          sampledSites: question.sampledSites,
          ...given("siteDays", question.siteDays === null ? null : toDays(question.siteDays)),
        }
      : {
          ...given("category", question.category),
          sites: question.sites.map((site) => ({ ...site, reduction: toCoefficient(site.reduction) })),
          ...given("stage1", question.stage1 === null ? null : toDays(question.stage1)),
        }),
    adjustments: adjustments.map((each) => ({ ...each, days: toDays(each.days) })),
    ...given("coefficient", coefficient === null ? null : toCoefficient(coefficient)),
    stage1OnSite,
    ...given("manualDays", manualDays === null ? null : { ...manualDays, days: toDays(manualDays.days) }),
  };
};

const factsOf = (rules: CalculatorRules, { question, facts }: Asked): object => {
  switch (question) {
    case "man-days":
      return manDaysContract(manDaysQuestion(rules.manDays, facts));
    case "sampling":
      return { ...facts, similar: facts.similar.map(({ count }) => count) };
    case "validity": {
      const { kind, decidedOn, previousLastDay } = facts;
      return { kind, decidedOn, ...(kind === "initial" ? {} : { previousLastDay }) };
    }
    case "grade":
      return {
        ...facts,
        criteria: facts.criteria.filter((criterion) => Object.hasOwn(rules.findings.criteria, criterion)),
      };
    case "deadline":
      return facts;
  }
};

/** The same question as the command line and its HTTP twin take it, for whoever wants to ask it there. */
export const contractQuestion = (rules: CalculatorRules, asked: Asked): object => ({
  scheme: asked.scheme,
  edition: asked.edition,
  ...factsOf(rules, asked),
});
