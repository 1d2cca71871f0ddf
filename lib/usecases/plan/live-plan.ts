import type { PlanQuestion } from "@/lib/domain/plan/assess-plan";
import type { HintQuestion } from "@/lib/domain/plan/plan-hints";
import { codeAsked, codesHeld } from "@/lib/domain/team/team-file";
import type { TeamContext } from "../team/team-context";

/** What a page judges a plan by while it is written. */
export type LivePlan = Readonly<{ question: Omit<PlanQuestion, "plan">; hints: HintQuestion }>;

/** The values a plan is judged by, no more of rules and people than that asks for. */
export const livePlan = (
  { rules, file, question: asked }: TeamContext,
  question: PlanQuestion,
  scope: string,
): LivePlan => ({
  question: {
    ...{ kind: question.kind, countedIds: question.countedIds, days: question.days },
    ...{
      determinedHalfDays: question.determinedHalfDays,
      sites: question.sites,
      concerned: question.concerned,
    },
    ...{ stage1: question.stage1, stage1OnSite: question.stage1OnSite, notBefore: question.notBefore },
    rules: { plan: rules.plan, criteria: rules.criteria, stages: rules.stages, clocks: rules.clocks },
    every: question.every.map(({ scheme, manDays }) => ({
      scheme,
      manDays: { onSiteShare: manDays.onSiteShare },
    })),
    team: {
      members: file.members.map(({ personId, name }) => ({ personId, name })),
      slots: file.slots,
      objections: file.objections,
    },
  },
  hints: {
    hours: rules.plan.hours,
    codesClause: rules.team.codes.clause,
    people: file.members.map(({ personId, name, codes }) => ({
      ...{ personId, name, isCounted: question.countedIds.includes(personId) },
      codes: codesHeld(rules.schemes, codes).map(({ code, validFrom, validTo }) => ({
        ...{ code, validFrom, validTo },
      })),
    })),
    slots: file.slots,
    scopeCodes: asked.schemes.flatMap((scheme) =>
      asked.scopeCodes.map((code) => codeAsked(asked.schemes, scheme, code)),
    ),
    scope,
  },
});
