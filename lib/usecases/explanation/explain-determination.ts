import { auditStore } from "@/lib/data/audit-store";
import type { CaseHead } from "@/lib/data/case-store";
import { NotFoundError } from "@/lib/data/errors";
import { fromJsonColumn } from "@/lib/data/parse/json-column";
import { reviewStore } from "@/lib/data/review-store";
import { settlementStore } from "@/lib/data/settlement-store";
import { rulesOfScheme } from "@/lib/domain/case/rules-of-case";
import { nextStep, type AnyStep, type Explanation } from "@/lib/domain/explanation/explanation";
import { frozenManDays, frozenSampling, type FrozenManDays } from "@/lib/domain/explanation/frozen-answer";
import { step } from "@/rules/core/answer";
import type { SchemeRules } from "@/rules/schemes/scheme-rules";
import type { Context } from "../framework/context";
import { determinationFacts } from "./determination-facts";
import { explained, type Part } from "./explained";
import { settlementFacts } from "./found-facts";

const DIFFERENCE_CLAUSE = "5.6.2 c)";
const COMBINED_CLAUSE = "11.1";

/** The answer of one system's rule as it was frozen at the review. */
type SystemAnswer = Readonly<{ rules: SchemeRules; manDays: FrozenManDays }>;

/** The accepted determination as it was frozen, system by system, its facts, and the editions it was made by. */
export const determinationOf = async (context: Context, head: CaseHead) => {
  const review = await reviewStore.accepted(context.db, head.id);
  const answerOf = (scheme: string, answer: unknown): SystemAnswer => ({
    rules: rulesOfScheme(head, scheme),
    manDays: fromJsonColumn(frozenManDays, answer),
  });
  const leading = answerOf(head.scheme, review.manDaysAnswer);
  return {
    review,
    leading,
    systems: [
      leading,
      ...review.combined.map(({ scheme, manDaysAnswer }) => answerOf(scheme, manDaysAnswer)),
    ],
    facts: await determinationFacts(context, head, review),
    sampling: fromJsonColumn(frozenSampling, review.samplingAnswer),
  };
};

type Determination = Awaited<ReturnType<typeof determinationOf>>;

const told = ({ facts, review }: Determination) => ({
  facts: [...facts.personnel, ...facts.chosen],
  determinedOn: review.reviewedOn,
});

/** The systems' days added up, where there are several (11.1). */
export const allSystems = (systems: readonly unknown[], value: number): readonly AnyStep[] =>
  systems.length === 1 ? [] : [nextStep("all-systems", COMBINED_CLAUSE, value, "day")];

const partsOf = (
  { systems }: Determination,
  more: (system: SystemAnswer) => readonly AnyStep[] = () => [],
): readonly Part[] =>
  systems.map((system) => {
    const { rules, manDays } = system;
    const { interpretations, warnings } = manDays;
    return { rules, interpretations, warnings, steps: [...manDays.steps, ...more(system)] };
  });

/** Effective people (5.4.3.1 notes): the groups of the application, converted by hours. */
export const explainPeople = async (context: Context, head: CaseHead): Promise<Explanation> => {
  const { leading, review, facts } = await determinationOf(context, head);
  const { rules, manDays } = leading;
  const people = review.effectivePersonnel ?? manDays.effectivePersonnel;
  return explained(
    { figure: "people" },
    {
      value: people,
      parts: [
        {
          rules,
          steps: [step("effective-personnel", rules.manDays.effectivePersonnel.clause, people, "person")],
          interpretations: manDays.interpretations.filter((id) => id === "effective-personnel"),
        },
      ],
      ...{ facts: facts.personnel, determinedOn: review.reviewedOn },
    },
  );
};

const inDays = (halfDays: number): number => halfDays / 2;

/** Days of the initial audit (5.4.3), of all its systems. */
export const explainTotal = async (context: Context, head: CaseHead): Promise<Explanation> => {
  const of = await determinationOf(context, head);
  // Past the end of a table a person stated the days: they are on file, and no rule reached them.
  const value = inDays(of.review.days.total);
  return explained(
    { figure: "total-days" },
    { ...told(of), value, parts: partsOf(of), together: allSystems(of.systems, value) },
  );
};

const stage1Part = ({ rules, manDays }: SystemAnswer): readonly AnyStep[] => {
  const { clause } = rules.manDays.kind === "stages" ? rules.manDays.base : rules.manDays.stage1;
  return manDays.stage1 === undefined ? [] : [nextStep("stage1-part", clause, manDays.stage1, "day")];
};

const onSitePart = (system: SystemAnswer): readonly AnyStep[] => {
  const stage1 = stage1Part(system);
  const { onSite } = system.manDays;
  const [{ clause } = { clause: "" }] = stage1;
  return onSite === undefined ? stage1 : [...stage1, nextStep("on-site-part", clause, onSite, "day")];
};

/** What of the days is stage 1, and what is left for stage 2. */
export const explainPart =
  (figure: "stage1-days" | "on-site-days") =>
  async (context: Context, head: CaseHead): Promise<Explanation> => {
    const of = await determinationOf(context, head);
    const isStage1 = figure === "stage1-days";
    const { stage1, onSite } = of.review.days;
    const value = inDays(isStage1 ? stage1 : onSite);
    const parts = partsOf(of, isStage1 ? stage1Part : onSitePart);
    return explained({ figure }, { ...told(of), value, parts, together: allSystems(of.systems, value) });
  };

/** Stage 2 as it stands: the review's days and what settlements added to them (5.6.2 c). */
export const explainStage2 = async (context: Context, head: CaseHead): Promise<Explanation> => {
  const of = await determinationOf(context, head);
  const stage2 = (await auditStore.ofCase(context.db, head.id)).findLast(({ kind }) => kind === "stage2");
  if (stage2 === undefined) throw new NotFoundError("audit");
  const value = inDays(stage2.determinedHalfDays);
  const added = inDays(await settlementStore.addedHalfDays(context.db, head.id));
  const clause = DIFFERENCE_CLAUSE;
  const settled: readonly AnyStep[] =
    added === 0
      ? []
      : [
          nextStep("settled-addition", clause, added, "day"),
          nextStep("stage2-as-settled", clause, value, "day"),
        ];
  const { facts, determinedOn } = told(of);
  return explained(
    { figure: "stage2-days" },
    {
      ...{ value, determinedOn, parts: partsOf(of, onSitePart) },
      together: [...allSystems(of.systems, inDays(of.review.days.onSite)), ...settled],
      facts: [...facts, ...(await settlementFacts(context, head.id))],
    },
  );
};

/** Sites of the initial audit (5.4.5), without the central office: the leading system's, for all of them. */
export const explainSample = async (context: Context, head: CaseHead): Promise<Explanation> => {
  const { sampling, leading, facts, review } = await determinationOf(context, head);
  const { steps, interpretations, warnings } = sampling;
  return explained(
    { figure: "sample" },
    {
      ...{ value: sampling.sample, groups: sampling.groups },
      parts: [{ rules: leading.rules, steps, interpretations, warnings }],
      ...{ facts: facts.sites, determinedOn: review.reviewedOn },
    },
  );
};
