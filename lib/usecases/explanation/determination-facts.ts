import { applicationStore } from "@/lib/data/application-store";
import type { reviewStore } from "@/lib/data/review-store";
import type { ExplainedFact, FactSource } from "@/lib/domain/explanation/explanation";
import { mayBeSampled, siteGroups } from "@/lib/domain/review/site-groups";
import type { PlainDate } from "@/rules/core/plain-date";
import type { Context } from "../framework/context";

type Acceptance = Awaited<ReturnType<typeof reviewStore.accepted>>;

const applicationSource = (caseId: string, number: number): FactSource => ({
  kind: "application",
  href: `/cases/${caseId}/application/versions/${number}`,
  on: null,
  which: String(number),
});

export const reviewSource = (caseId: string, on: PlainDate): FactSource => ({
  kind: "review",
  href: `/cases/${caseId}/review`,
  on,
  which: null,
});

/** What the client applied with, as the version that was accepted has it. */
const appliedFacts = async ({ db }: Context, caseId: string, version: number) => {
  const { content } = await applicationStore.version(db, caseId, version);
  const source = applicationSource(caseId, version);
  const { dissimilar, similar } = siteGroups(content);
  const isSpread = content.sites.some(({ kind }) => kind !== "central");
  const personnel: ExplainedFact = {
    ...{ name: "personnel", source },
    value: {
      kind: "personnel",
      groups: content.personnel.map(({ group, count, hoursPerDay }) => ({ group, count, hoursPerDay })),
    },
  };
  const sites: ExplainedFact = {
    ...{ name: "sites", source },
    value: { kind: "sites", dissimilar: dissimilar.length, similar: similar.map((group) => group.length) },
  };
  const allowed: ExplainedFact = {
    ...{ name: "sampling-allowed", source },
    value: { kind: "yes-no", isTrue: mayBeSampled(content) },
  };
  return { personnel: [personnel], sites: isSpread ? [sites, allowed] : [sites] };
};

/** What the reviewer chose. Its reasons are the body's own, as on the record of the determination. */
const chosenFacts = ({ actor }: Context, caseId: string, { choices, ...review }: Acceptance) => {
  const source = reviewSource(caseId, review.reviewedOn);
  const reasonTold = (reason: string) => (actor.clientId === null ? reason : null);
  const fact = (name: string, value: ExplainedFact["value"]): ExplainedFact => ({ name, value, source });
  const { complexity, adjustments, siteDays, coefficient, stage1OnSite } = choices;
  const sample = review.sampleSize ?? 0;
  return [
    ...(complexity.length === 0
      ? []
      : [fact("complexity", { kind: "codes", codes: complexity, words: "complexity" })]),
    fact("sampled", { kind: "amount", value: sample, unit: "site" }),
    ...(siteDays === null ? [] : [fact("site-days", { kind: "amount", value: siteDays, unit: "day" })]),
    ...(adjustments.length === 0
      ? []
      : [
          fact("adjustments", {
            kind: "adjustments",
            rows: adjustments.map(({ days, reason }) => ({ days, reason: reasonTold(reason) })),
          }),
        ]),
    ...(coefficient === null
      ? []
      : [fact("coefficient", { kind: "amount", value: coefficient, unit: "coefficient" })]),
    fact("stage1-on-site", { kind: "yes-no", isTrue: stage1OnSite }),
  ];
};

/** The facts of the determination of an initial audit, each with the place where it stands. */
export const determinationFacts = async (context: Context, caseId: string, review: Acceptance) => {
  const applied = await appliedFacts(context, caseId, review.applicationVersion);
  return { ...applied, chosen: chosenFacts(context, caseId, review) };
};
