import type { CaseHead } from "@/lib/data/case-store";
import { factsStore } from "@/lib/data/facts-store";
import { sampleStore } from "@/lib/data/sample-store";
import { laterAnew } from "@/lib/domain/audit/determine-anew";
import type { AnyStep, ExplainedFact, Explanation } from "@/lib/domain/explanation/explanation";
import { laterHalfDays } from "@/lib/domain/programme/foreseen-audits";
import { siteCounts } from "@/lib/domain/programme/sites-to-visit";
import { laterDays } from "@/lib/domain/review/determine-review";
import { mayBeSampled } from "@/lib/domain/review/site-groups";
import { applicationStore } from "@/lib/data/application-store";
import { step } from "@/rules/core/answer";
import { sample } from "@/rules/sampling/sample";
import type { Context } from "../framework/context";
import { initialToday } from "../programme/initial-today";
import { determinationOf } from "./explain-determination";
import { explained } from "./explained";
import { foundFacts } from "./found-facts";

type Later = "surveillance" | "recertification";
type Today = Awaited<ReturnType<typeof initialToday>>;
type Determination = Awaited<ReturnType<typeof determinationOf>>;

const HUNDREDTHS = 100;

/** The facts of today: as reviewed, or as a team found them since. */
const factsToday = async (context: Context, head: CaseHead, { facts }: Determination, today: Today) => {
  const auditId = await factsStore.lastSettledAudit(context.db, head.id);
  const found = auditId === null ? null : await factsStore.onFile(context.db, auditId);
  if (today.found === null || auditId === null || found === null)
    return { days: [...facts.personnel, ...facts.chosen], sites: facts.sites };
  const { people, sites } = await foundFacts(context, { caseId: head.id, auditId }, found);
  const chosen = facts.chosen.filter(({ name }) => name !== "complexity");
  return { days: [...people, ...sites, ...chosen], sites };
};

/** The last steps alone, where the rules cannot take the facts again: a person gave the days they rest on. */
const lastSteps = (of: Determination, today: Today, kind: Later, days: number): readonly AnyStep[] => {
  const { clause } = of.rules.manDays[kind];
  const { coefficient, uncombined } = today.days;
  return [
    step("initial-today", clause, uncombined / 2, "day"),
    ...(coefficient === null
      ? []
      : [step("coefficient", of.rules.manDays.coefficient.clause, coefficient / HUNDREDTHS, "coefficient")]),
    step("total", clause, days, "day"),
  ];
};

/** Days of a later audit as foreseen today (5.4.3.2, 5.4.3.3). */
export const explainLaterDays =
  (kind: Later) =>
  async (context: Context, head: CaseHead): Promise<Explanation> => {
    const of = await determinationOf(context, head);
    const { rules, review, manDays } = of;
    const today = await initialToday(context, head);
    const days = laterHalfDays(rules, kind, today.days) / 2;
    const { content } = await applicationStore.version(context.db, head.id, review.applicationVersion);
    const answer =
      today.found === null
        ? laterDays(kind, content, review.choices, rules)
        : laterAnew(rules, kind, today.found.facts, today.found.choices);
    const isSame = answer?.ok === true && answer.total === days;
    return explained(
      { figure: `${kind}-days` },
      {
        ...{ rules, value: days },
        steps: isSame ? answer.steps : lastSteps(of, today, kind, days),
        interpretations: isSame ? answer.interpretations : manDays.interpretations,
        warnings: isSame ? answer.warnings : [],
        facts: (await factsToday(context, head, of, today)).days,
      },
    );
  };

/** Sites of a later audit by today's list (5.4.5.2.2, 5.4.5.2.3), without the central office. */
export const explainLaterSites =
  (audit: Later) =>
  async (context: Context, head: CaseHead): Promise<Explanation> => {
    const of = await determinationOf(context, head);
    const { rules, review } = of;
    const { content } = await applicationStore.version(context.db, head.id, review.applicationVersion);
    const there = (await sampleStore.ofCase(context.db, head.id)).filter(
      ({ goneInAuditId }) => goneInAuditId === null,
    );
    const { dissimilarSites: dissimilar, similarGroups: similar } = siteCounts(there);
    const sites = (await factsToday(context, head, of, await initialToday(context, head))).sites;
    const listed = sites.map((fact): ExplainedFact =>
      fact.value.kind === "sites" ? { ...fact, value: { kind: "sites", dissimilar, similar } } : fact,
    );
    const figure = { figure: `${audit}-sites` } as const;
    if (!mayBeSampled(content)) {
      const { clause } = rules.sampling;
      const steps: readonly AnyStep[] = [step("every-site", clause, dissimilar, "site")];
      return explained(figure, { rules, value: dissimilar, steps, interpretations: [], facts: listed });
    }
    const answer = sample(rules.sampling, { audit, dissimilar, similar, provedEffective: true });
    const { steps, warnings, interpretations, groups } = answer;
    return explained(figure, {
      ...{ rules, value: answer.sample, steps, warnings, interpretations, groups, facts: listed },
    });
  };
