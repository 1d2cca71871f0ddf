import { applicationStore } from "@/lib/data/application-store";
import type { CaseHead } from "@/lib/data/case-store";
import { factsStore } from "@/lib/data/facts-store";
import { sampleStore } from "@/lib/data/sample-store";
import { laterAnew } from "@/lib/domain/audit/determine-anew";
import { everyRulesOfCase } from "@/lib/domain/case/rules-of-case";
import type { AnyStep, ExplainedFact, Explanation } from "@/lib/domain/explanation/explanation";
import { laterHalfDays, type SchemeReviewedDays } from "@/lib/domain/programme/foreseen-audits";
import { siteCounts } from "@/lib/domain/programme/sites-to-visit";
import { daysByScheme } from "@/lib/domain/review/scheme-days";
import { mayBeSampled } from "@/lib/domain/review/site-groups";
import { step } from "@/rules/core/answer";
import { sample } from "@/rules/sampling/sample";
import type { SchemeRules } from "@/rules/schemes/scheme-rules";
import type { Context } from "../framework/context";
import { initialToday } from "../programme/initial-today";
import { allSystems, determinationOf } from "./explain-determination";
import { explained, type Part } from "./explained";
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
const lastSteps = (
  { manDays }: SchemeRules,
  kind: Later,
  { uncombined, coefficient }: SchemeReviewedDays,
  days: number,
): readonly AnyStep[] => {
  const { clause } = manDays[kind];
  return [
    step("initial-today", clause, uncombined / 2, "day"),
    ...(coefficient === null
      ? []
      : [step("coefficient", manDays.coefficient.clause, coefficient / HUNDREDTHS, "coefficient")]),
    step("total", clause, days, "day"),
  ];
};

/** What each system's rule says of a later audit by today's facts. */
const laterParts = async (
  { db }: Context,
  head: CaseHead,
  asked: Readonly<{ kind: Later; of: Determination; today: Today }>,
): Promise<readonly Part[]> => {
  const { kind, of, today } = asked;
  const every = everyRulesOfCase(head);
  const { content } = await applicationStore.version(db, head.id, of.review.applicationVersion);
  const asReviewed = daysByScheme(kind, content, of.review.choices, every);
  return every.flatMap((rules, index): readonly Part[] => {
    const own = today.days.find(({ scheme }) => scheme === rules.scheme);
    if (own === undefined) return [];
    const choices = today.found?.choices.find(({ scheme }) => scheme === rules.scheme);
    const led = { ...rules, sampling: every[0].sampling };
    const answer =
      today.found === null || choices === undefined
        ? asReviewed[index]?.manDays
        : laterAnew(led, kind, today.found.facts, choices);
    const days = laterHalfDays([rules], kind, [own]) / 2;
    if (answer?.ok === true && answer.total === days) return [{ ...answer, rules }];
    const { interpretations = [] } = of.systems[index]?.manDays ?? {};
    return [{ rules, interpretations, steps: lastSteps(rules, kind, own, days) }];
  });
};

/** Days of a later audit as foreseen today (5.4.3.2, 5.4.3.3). */
export const explainLaterDays =
  (kind: Later) =>
  async (context: Context, head: CaseHead): Promise<Explanation> => {
    const of = await determinationOf(context, head);
    const today = await initialToday(context, head);
    const parts = await laterParts(context, head, { kind, of, today });
    const value = laterHalfDays(everyRulesOfCase(head), kind, today.days) / 2;
    const { days: facts } = await factsToday(context, head, of, today);
    return explained({ figure: `${kind}-days` }, { value, parts, together: allSystems(parts, value), facts });
  };

/** Sites of a later audit by today's list (5.4.5.2.2, 5.4.5.2.3), without the central office. */
export const explainLaterSites =
  (audit: Later) =>
  async (context: Context, head: CaseHead): Promise<Explanation> => {
    const of = await determinationOf(context, head);
    const { rules } = of.leading;
    const { content } = await applicationStore.version(context.db, head.id, of.review.applicationVersion);
    const there = (await sampleStore.ofCase(context.db, head.id)).filter(
      ({ goneInAuditId }) => goneInAuditId === null,
    );
    const { dissimilarSites: dissimilar, similarGroups: similar } = siteCounts(there);
    const { sites } = await factsToday(context, head, of, await initialToday(context, head));
    const facts = sites.map((fact): ExplainedFact =>
      fact.value.kind === "sites" ? { ...fact, value: { kind: "sites", dissimilar, similar } } : fact,
    );
    const figure = { figure: `${audit}-sites` } as const;
    // Where there is no site beside the client's own the rules say 0: that sampling were not allowed would be no reason.
    const isSpread = dissimilar > 0 || similar.length > 0;
    if (isSpread && !mayBeSampled(content)) {
      const steps = [step("every-site", rules.sampling.clause, dissimilar, "site")];
      return explained(figure, { value: dissimilar, parts: [{ rules, steps, interpretations: [] }], facts });
    }
    const answer = sample(rules.sampling, { audit, dissimilar, similar, provedEffective: true });
    const { groups } = answer;
    return explained(figure, { value: answer.sample, parts: [{ ...answer, rules }], groups, facts });
  };
