import { z } from "zod";
import type { OnTheCase } from "@/lib/domain/audit/assess-facts";
import type { DeterminedAnew, ReviewChoices } from "@/lib/domain/audit/determine-anew";
import type { CaseFacts, FactsOnFile } from "@/lib/domain/audit/facts-file";
import { days, percent } from "@/rules/core/amount";
import type { PlainDate } from "@/rules/core/plain-date";
import type { Db } from "./db";
import { NotFoundError, StaleError } from "./errors";
import { toDateColumn, toPlainDate, toPlainDateOrNull } from "./parse/dates";
import { fromJsonColumn, toJsonColumn } from "./parse/json-column";

/** What the frozen answer keeps beside the rules' own words: the sites as found. */
const frozenSites = z.object({
  dissimilarSites: z.number().int(),
  similarGroups: z.array(z.number().int()),
  sample: z.number().int().nullable(),
});

const HUNDREDTHS = 100;
const HALF_DAY = 0.5;

/** The review the case was accepted on. */
const acceptedReview = async ({ tx }: Db, caseId: string) => {
  const row = await tx.applicationReview.findFirst({
    where: { caseId, outcome: "accept" },
    orderBy: { createdAt: "desc" },
    select: {
      scope: true,
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

const sitesOf = async ({ tx }: Db, caseId: string) =>
  tx.caseSite.findMany({
    where: { caseId, kind: { not: "central" } },
    select: { similarGroup: true, sampledBy: true },
  });

const groupSizes = (groups: readonly (number | null)[]): readonly number[] => {
  const sizes = new Map<number, number>();
  for (const group of groups) if (group !== null) sizes.set(group, (sizes.get(group) ?? 0) + 1);
  return [...sizes.values()].toSorted((one, other) => other - one);
};

/** As the form holds them, so that it can show the difference. */
const staleFacts = (kept: FactsOnFile | null): StaleError =>
  new StaleError(
    "fact confirmation",
    kept?.version ?? 0,
    kept === null ? undefined : { ...kept, similarGroups: kept.similarGroups.map((count) => ({ count })) },
  );

/** 5.6.2 c: what was reviewed, what was found, what that requires. */
export const factsStore = {
  async reviewed(db: Db, caseId: string): Promise<CaseFacts> {
    const review = await acceptedReview(db, caseId);
    const sites = await sitesOf(db, caseId);
    if (review.effectivePersonnel === null) throw new RangeError(`Case ${caseId} has no effective people`);
    return {
      effectivePersonnel: review.effectivePersonnel,
      dissimilarSites: sites.filter(({ similarGroup }) => similarGroup === null).length,
      similarGroups: groupSizes(sites.map(({ similarGroup }) => similarGroup)),
      scope: review.scope,
      complexity: review.complexity,
    };
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
      sampledSites: review.sampleSize ?? (await sitesOf(db, caseId)).length,
    };
  },

  /** Days determined for the initial audit and sites sampled, as they stand now. */
  async held(db: Db, caseId: string): Promise<OnTheCase> {
    const audits = await db.tx.audit.findMany({
      where: { caseId, kind: { in: ["stage1", "stage2"] }, status: { not: "abandoned" } },
      orderBy: { round: "asc" },
      select: { kind: true, determinedHalfDays: true },
    });
    const latest = new Map(audits.map(({ kind, determinedHalfDays }) => [kind, determinedHalfDays]));
    const sites = await sitesOf(db, caseId);
    return {
      determinedHalfDays: [...latest.values()].reduce((sum, each) => sum + each, 0),
      sampledSites: sites.filter(({ sampledBy }) => sampledBy !== null).length,
    };
  },

  async onFile({ tx }: Db, auditId: string): Promise<FactsOnFile | null> {
    const row = await tx.factConfirmation.findUnique({ where: { auditId } });
    if (row === null) return null;
    const sites = fromJsonColumn(frozenSites, row.determinedAnswer);
    return {
      ...sites,
      id: row.id,
      version: row.version,
      confirmedOn: toPlainDate(row.confirmedOn),
      byPersonId: row.byPersonId,
      isSame: row.isSame,
      effectivePersonnel: row.effectivePersonnel,
      scope: row.scope,
      complexity: row.complexity,
      difference: row.difference,
      requiredHalfDays: row.requiredHalfDays,
      settledOn: toPlainDateOrNull(row.settledOn),
      settlement: row.settlement,
    };
  },

  /** Writes the confirmation over the one it was made from; gives its version. */
  async save(
    db: Db,
    auditId: string,
    confirmed: Readonly<{
      basedOn: number;
      facts: CaseFacts;
      isSame: boolean;
      difference: string;
      anew: DeterminedAnew | null;
      isSettled: boolean;
      byPersonId: string;
      today: PlainDate;
    }>,
  ): Promise<number> {
    const { facts, anew, today, basedOn } = confirmed;
    const { dissimilarSites, similarGroups } = facts;
    const columns = {
      confirmedOn: toDateColumn(today),
      byPersonId: confirmed.byPersonId,
      isSame: confirmed.isSame,
      effectivePersonnel: facts.effectivePersonnel,
      siteCount: dissimilarSites + similarGroups.reduce((sum, each) => sum + each, 0),
      scope: facts.scope,
      complexity: [...facts.complexity],
      difference: confirmed.difference,
      determinedAnswer: toJsonColumn({
        dissimilarSites,
        similarGroups,
        sample: anew?.sample ?? null,
        manDays: anew?.manDaysAnswer ?? null,
        sampling: anew?.samplingAnswer ?? null,
      }),
      requiredHalfDays: anew?.requiredHalfDays ?? null,
      settledOn: confirmed.isSettled ? toDateColumn(today) : null,
      settlement: "",
    };
    const kept = await factsStore.onFile(db, auditId);
    if (kept === null && basedOn === 0)
      await db.tx.factConfirmation.create({ data: { auditId, ...columns } });
    else {
      const { count } = await db.tx.factConfirmation.updateMany({
        where: { auditId, version: basedOn },
        data: { ...columns, version: { increment: 1 } },
      });
      if (count !== 1) throw staleFacts(kept);
    }
    return basedOn + 1;
  },

  async saveSettled(
    { tx }: Db,
    facts: FactsOnFile,
    settled: Readonly<{ basedOn: number; settlement: string; today: PlainDate }>,
  ): Promise<void> {
    const { count } = await tx.factConfirmation.updateMany({
      where: { id: facts.id, version: settled.basedOn, settledOn: null },
      data: {
        settlement: settled.settlement,
        settledOn: toDateColumn(settled.today),
        version: { increment: 1 },
      },
    });
    if (count !== 1) throw staleFacts(facts);
  },

  /** More days for stage 2, where the found facts ask for them. */
  async addToStage2({ tx }: Db, caseId: string, halfDays: number): Promise<void> {
    const stage2 = await tx.audit.findFirst({
      where: { caseId, kind: "stage2", status: { not: "abandoned" } },
      orderBy: { round: "desc" },
      select: { id: true },
    });
    if (stage2 === null) throw new NotFoundError("audit");
    await tx.audit.update({
      where: { id: stage2.id },
      data: { determinedHalfDays: { increment: halfDays }, version: { increment: 1 } },
    });
  },
};
