import type { ReviewChoices } from "@/lib/domain/audit/determine-anew";
import type { ScopeWords } from "@/lib/domain/audit/scope-in-force";
import type { CaseFacts } from "@/lib/domain/audit/facts-file";
import { siteCounts } from "@/lib/domain/programme/sites-to-visit";
import { days, percent } from "@/rules/core/amount";
import type { Db } from "./db";
import { NotFoundError } from "./errors";

const HUNDREDTHS = 100;
const HALF_DAY = 0.5;

/** The review the case was accepted on. */
const acceptedReview = async ({ tx }: Db, caseId: string) => {
  const row = await tx.applicationReview.findFirst({
    where: { caseId, outcome: "accept" },
    orderBy: { id: "desc" },
    select: {
      scope: true,
      scopeEn: true,
      complexity: true,
      siteHalfDays: true,
      coefficientHundredths: true,
      stage1OnSite: true,
      effectivePersonnel: true,
      sampleSize: true,
      adjustments: { orderBy: { position: "asc" }, select: { daysHundredths: true, reason: true } },
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

  async choices(db: Db, caseId: string): Promise<ReviewChoices> {
    const review = await acceptedReview(db, caseId);
    return {
      adjustments: review.adjustments.map(({ daysHundredths, reason }) => ({
        days: days(daysHundredths / HUNDREDTHS),
        reason,
      })),
      coefficient:
        review.coefficientHundredths === null ? null : percent(review.coefficientHundredths / HUNDREDTHS),
      siteDays: review.siteHalfDays === null ? null : days(review.siteHalfDays * HALF_DAY),
      stage1OnSite: review.stage1OnSite,
      sampledSites: review.sampleSize ?? (await acceptedSites(db, caseId)).length,
    };
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
