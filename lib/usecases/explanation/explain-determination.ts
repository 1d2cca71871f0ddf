import type { CaseHead } from "@/lib/data/case-store";
import { fromJsonColumn } from "@/lib/data/parse/json-column";
import { reviewStore } from "@/lib/data/review-store";
import { settlementStore } from "@/lib/data/settlement-store";
import { auditStore } from "@/lib/data/audit-store";
import { rulesOfCase } from "@/lib/domain/case/rules-of-case";
import {
  nextStep,
  type AnyStep,
  type ExplainedFact,
  type Explanation,
} from "@/lib/domain/explanation/explanation";
import { frozenManDays, frozenSampling } from "@/lib/domain/explanation/frozen-answer";
import { NotFoundError } from "@/lib/data/errors";
import type { Context } from "../framework/context";
import { determinationFacts } from "./determination-facts";
import { explained } from "./explained";
import { settlementFacts } from "./found-facts";

const DIFFERENCE_CLAUSE = "5.6.2 c)";

/** The accepted determination as it was frozen, its facts, and the edition it was made by. */
export const determinationOf = async (context: Context, head: CaseHead) => {
  const review = await reviewStore.accepted(context.db, head.id);
  const facts = await determinationFacts(context, head.id, review);
  return {
    rules: rulesOfCase(head),
    review,
    facts,
    manDays: fromJsonColumn(frozenManDays, review.manDaysAnswer),
    sampling: fromJsonColumn(frozenSampling, review.samplingAnswer),
  };
};

type Determination = Awaited<ReturnType<typeof determinationOf>>;

const factsOfDays = ({ facts }: Determination): readonly ExplainedFact[] => [
  ...facts.personnel,
  ...facts.chosen,
];

const daysTold = (of: Determination) => ({
  ...{ rules: of.rules, interpretations: of.manDays.interpretations, warnings: of.manDays.warnings },
  ...{ facts: factsOfDays(of), determinedOn: of.review.reviewedOn },
});

/** Effective people (5.4.3.1 notes): the groups of the application, converted by hours. */
export const explainPeople = async (context: Context, head: CaseHead): Promise<Explanation> => {
  const of = await determinationOf(context, head);
  const { manDays } = of;
  return explained(
    { figure: "people" },
    {
      ...daysTold(of),
      value: manDays.effectivePersonnel,
      steps: manDays.steps.filter(({ code }) => code === "effective-personnel"),
      interpretations: manDays.interpretations.filter((id) => id === "effective-personnel"),
      warnings: [],
      facts: of.facts.personnel,
    },
  );
};

/** Days of the initial audit (5.4.3), all of them. */
export const explainTotal = async (context: Context, head: CaseHead): Promise<Explanation> => {
  const of = await determinationOf(context, head);
  return explained(
    { figure: "total-days" },
    { ...daysTold(of), value: of.manDays.total ?? null, steps: of.manDays.steps },
  );
};

const partSteps = ({ rules, manDays }: Determination): Readonly<{ stage1: AnyStep[]; onSite: AnyStep[] }> => {
  const { clause } = rules.manDays.kind === "stages" ? rules.manDays.base : rules.manDays.stage1;
  const part = (code: string, value: number | undefined): AnyStep[] =>
    value === undefined ? [] : [nextStep(code, clause, value, "day")];
  const stage1 = part("stage1-part", manDays.stage1);
  return { stage1, onSite: [...stage1, ...part("on-site-part", manDays.onSite)] };
};

/** What of the days is stage 1, and what is left for stage 2. */
export const explainPart =
  (figure: "stage1-days" | "on-site-days") =>
  async (context: Context, head: CaseHead): Promise<Explanation> => {
    const of = await determinationOf(context, head);
    const { stage1, onSite } = partSteps(of);
    const isStage1 = figure === "stage1-days";
    const value = isStage1 ? of.manDays.stage1 : of.manDays.onSite;
    const steps = [...of.manDays.steps, ...(isStage1 ? stage1 : onSite)];
    return explained({ figure }, { ...daysTold(of), value: value ?? null, steps });
  };

/** Stage 2 as it stands: the review's days and what settlements added to them (5.6.2 c). */
export const explainStage2 = async (context: Context, head: CaseHead): Promise<Explanation> => {
  const of = await determinationOf(context, head);
  const stage2 = (await auditStore.ofCase(context.db, head.id)).findLast(({ kind }) => kind === "stage2");
  if (stage2 === undefined) throw new NotFoundError("audit");
  const value = stage2.determinedHalfDays / 2;
  const added = (await settlementStore.addedHalfDays(context.db, head.id)) / 2;
  const clause = DIFFERENCE_CLAUSE;
  const settled: readonly AnyStep[] =
    added === 0
      ? []
      : [
          nextStep("settled-addition", clause, added, "day"),
          nextStep("stage2-as-settled", clause, value, "day"),
        ];
  return explained(
    { figure: "stage2-days" },
    {
      ...daysTold(of),
      value,
      steps: [...of.manDays.steps, ...partSteps(of).onSite, ...settled],
      facts: [...factsOfDays(of), ...(await settlementFacts(context, head.id))],
    },
  );
};

/** Sites of the initial audit (5.4.5), without the central office. */
export const explainSample = async (context: Context, head: CaseHead): Promise<Explanation> => {
  const of = await determinationOf(context, head);
  const { sampling, rules, facts, review } = of;
  return explained(
    { figure: "sample" },
    {
      ...{ rules, value: sampling.sample, steps: sampling.steps, groups: sampling.groups },
      ...{ interpretations: sampling.interpretations, warnings: sampling.warnings },
      ...{ facts: facts.sites, determinedOn: review.reviewedOn },
    },
  );
};
