import { applicationStore } from "@/lib/data/application-store";
import type { CaseHead } from "@/lib/data/case-store";
import type { reviewStore } from "@/lib/data/review-store";
import type { ExplainedFact, FactSource } from "@/lib/domain/explanation/explanation";
import type { SchemeChoices } from "@/lib/domain/review/review-choices";
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

type SystemChoices = SchemeChoices & Readonly<{ scheme?: string }>;

/** What the reviewer chose for one system. Its reasons are the body's own, as on the record of the determination. */
const systemFacts = (
  { actor }: Context,
  source: FactSource,
  { complexity, adjustments, siteDays, sites, scheme }: SystemChoices,
): readonly ExplainedFact[] => {
  const reasonTold = (reason: string) => (actor.clientId === null ? reason : null);
  const fact = (name: string, value: ExplainedFact["value"]): ExplainedFact => ({
    ...{ name, value, source },
    ...(scheme === undefined ? {} : { scheme }),
  });
  return [
    ...(complexity.length === 0
      ? []
      : [fact("complexity", { kind: "codes", codes: complexity, words: "complexity" })]),
    ...(siteDays === null ? [] : [fact("site-days", { kind: "amount", value: siteDays, unit: "day" })]),
    ...(sites.length === 0 ? [] : [fact("site-people", { kind: "site-people", rows: sites })]),
    ...(adjustments.length === 0
      ? []
      : [
          fact("adjustments", {
            kind: "adjustments",
            rows: adjustments.map(({ days, reason }) => ({ days, reason: reasonTold(reason) })),
          }),
        ]),
  ];
};

/** What the reviewer chose: for each system of a combined audit, and once for all of them (11.1). */
const chosenFacts = (context: Context, head: CaseHead, review: Acceptance): readonly ExplainedFact[] => {
  const { combined, coefficient, stage1OnSite, ...own } = review.choices;
  const source = reviewSource(head.id, review.reviewedOn);
  const leading = combined.length === 0 ? own : { ...own, scheme: head.scheme };
  return [
    ...[leading, ...combined].flatMap((choices) => systemFacts(context, source, choices)),
    { name: "sampled", value: { kind: "amount", value: review.sampleSize ?? 0, unit: "site" }, source },
    ...(coefficient === null
      ? []
      : [
          {
            ...{ name: "coefficient", source },
            value: { kind: "amount", value: coefficient, unit: "coefficient" } as const,
          },
        ]),
    { name: "stage1-on-site", value: { kind: "yes-no", isTrue: stage1OnSite }, source },
  ];
};

/** The facts of the determination of an initial audit, each with the place where it stands. */
export const determinationFacts = async (context: Context, head: CaseHead, review: Acceptance) => {
  const applied = await appliedFacts(context, head.id, review.applicationVersion);
  return { ...applied, chosen: chosenFacts(context, head, review) };
};
