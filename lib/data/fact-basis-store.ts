import type { ReviewChoices } from "@/lib/domain/audit/determine-anew";
import type { ScopeWords } from "@/lib/domain/audit/scope-in-force";
import type { CaseFacts } from "@/lib/domain/audit/facts-file";
import { choicesFor } from "@/lib/domain/review/scheme-days";
import { siteCounts } from "@/lib/domain/programme/sites-to-visit";
import { days, percent } from "@/rules/core/amount";
import type { Db } from "./db";
import { NotFoundError } from "./errors";
import { reviewStore } from "./review-store";

type SchemeHead = Readonly<{ id: string; scheme: string }>;

/** The review the case was accepted on. */
const acceptedReview = async ({ tx }: Db, caseId: string) => {
  const row = await tx.applicationReview.findFirst({
    where: { caseId, outcome: "accept" },
    orderBy: { id: "desc" },
    select: {
      scope: true,
      scopeEn: true,
      complexity: true,
      effectivePersonnel: true,
    },
  });
  if (row === null) throw new NotFoundError("application review");
  return row;
};

/** The sites as applied for and accepted. */
const acceptedSites = async ({ tx }: Db, caseId: string) =>
  tx.caseSite.findMany({
    where: { caseId, foundInAuditId: null },
    select: { kind: true, similarGroup: true },
  });

/** What the team's confirmation is compared with, and what days were determined by it (5.6.2 c). */
export const factBasisStore = {
  async reviewed(db: Db, caseId: string): Promise<CaseFacts> {
    const { effectivePersonnel, scope, scopeEn, complexity } = await acceptedReview(db, caseId);
    if (effectivePersonnel === null) throw new RangeError(`Case ${caseId} has no effective people`);
    const sites = siteCounts(await acceptedSites(db, caseId));
    return { effectivePersonnel, ...sites, changedSites: 0, scope, scopeEn, complexity };
  },

  /** The scope accepted and contracted, or the one that a settlement adopted last in its place (5.6.2 c). */
  async scopeInForce(db: Db, caseId: string): Promise<ScopeWords> {
    const adopted = await db.tx.factSettlement.findFirst({
      where: { confirmation: { audit: { caseId } }, scopeChoice: "adopt" },
      orderBy: { id: "desc" },
      select: { scope: true, scopeEn: true },
    });
    if (adopted !== null) return adopted;
    const { scope, scopeEn } = await acceptedReview(db, caseId);
    return { scope, scopeEn };
  },

  /** What was chosen for each scheme of the case, the leading one first. */
  async choices(db: Db, head: SchemeHead): Promise<readonly ReviewChoices[]> {
    const { choices, sampleSize } = await reviewStore.accepted(db, head.id);
    const sampledSites = sampleSize ?? (await acceptedSites(db, head.id)).length;
    const schemes = [head.scheme, ...choices.combined.map(({ scheme }) => scheme)];
    return schemes.map((scheme) => {
      const own = choicesFor(choices, scheme, head.scheme);
      return {
        scheme,
        complexity: scheme === head.scheme ? null : own.complexity,
        sites: own.sites.map(({ people, reduction }) => ({ people, reduction: percent(reduction) })),
        adjustments: own.adjustments.map((one) => ({ ...one, days: days(one.days) })),
        coefficient: own.coefficient === null ? null : percent(own.coefficient),
        siteDays: own.siteDays === null ? null : days(own.siteDays),
        stage1OnSite: own.stage1OnSite,
        sampledSites,
      };
    });
  },

  /** Half-days determined for stage 1 and stage 2 together, by the last try of each. */
  async determinedHalfDays({ tx }: Db, caseId: string): Promise<number> {
    const audits = await tx.audit.findMany({
      where: { caseId, kind: { in: ["stage1", "stage2"] }, status: { not: "abandoned" } },
      orderBy: { round: "asc" },
      select: { kind: true, determinedHalfDays: true },
    });
    const latest = new Map(audits.map(({ kind, determinedHalfDays }) => [kind, determinedHalfDays]));
    return [...latest.values()].reduce((sum, each) => sum + each, 0);
  },
};
