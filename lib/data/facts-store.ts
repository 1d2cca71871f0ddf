import { z } from "zod";
import type { DeterminedAnew } from "@/lib/domain/audit/determine-anew";
import { frozenBasis, type CaseFacts, type FactsOnFile } from "@/lib/domain/audit/facts-file";
import type { PlainDate } from "@/rules/core/plain-date";
import type { Db } from "./db";
import { StaleError } from "./errors";
import { foundSiteStore } from "./found-site-store";
import { toDateColumn, toPlainDate, toPlainDateOrNull } from "./parse/dates";
import { fromJsonColumn, toJsonColumn } from "./parse/json-column";

/** What the frozen answer keeps: the sites as found, what they require, and how the rules came to it. */
const frozenAnswer = z.object({
  dissimilarSites: z.number().int(),
  similarGroups: z.array(z.number().int()),
  // Confirmations from before sites were named had no such thing.
  changedSites: z.number().int().default(0),
  isByPerson: z.boolean().default(false),
  sample: z.number().int().nullable(),
  manDays: frozenBasis.nullable().default(null),
  sampling: frozenBasis.nullable().default(null),
});

/** As the form holds them, so that it can show the difference. */
const staleFacts = (kept: FactsOnFile | null): StaleError =>
  new StaleError("fact confirmation", kept?.version ?? 0, kept === null ? undefined : { ...kept });

/** 5.6.2 c: what the team found, what that requires, and whether it is settled. */
export const factsStore = {
  async onFile({ tx, scope }: Db, auditId: string): Promise<FactsOnFile | null> {
    const row = await tx.factConfirmation.findUnique({ where: { auditId } });
    if (row === null) return null;
    return {
      ...fromJsonColumn(frozenAnswer, row.determinedAnswer),
      ...(await foundSiteStore.ofAudit({ tx, scope }, auditId)),
      id: row.id,
      version: row.version,
      confirmedOn: toPlainDate(row.confirmedOn),
      byPersonId: row.byPersonId,
      isSame: row.isSame,
      effectivePersonnel: row.effectivePersonnel,
      scope: row.scope,
      scopeEn: row.scopeEn,
      complexity: row.complexity,
      difference: row.difference,
      requiredHalfDays: row.requiredHalfDays,
      settledOn: toPlainDateOrNull(row.settledOn),
      settlement: row.settlement,
    };
  },

  /** The audit whose team found last what nobody has yet to settle; null: nothing was confirmed. */
  async lastSettledAudit({ tx }: Db, caseId: string): Promise<string | null> {
    const row = await tx.factConfirmation.findFirst({
      where: {
        settledOn: { not: null },
        audit: { caseId, kind: { in: ["stage1", "stage2"] }, status: { not: "abandoned" } },
      },
      orderBy: [{ audit: { position: "desc" } }, { audit: { round: "desc" } }],
      select: { auditId: true },
    });
    return row?.auditId ?? null;
  },

  /** What a team of the initial audit found last and nobody has yet to settle; null: nothing was confirmed. */
  async lastSettled(db: Db, caseId: string): Promise<FactsOnFile | null> {
    const auditId = await factsStore.lastSettledAudit(db, caseId);
    return auditId === null ? null : factsStore.onFile(db, auditId);
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
      /** What an earlier settlement said, where it still holds. */
      settlement: string;
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
      scopeEn: facts.scopeEn,
      complexity: [...facts.complexity],
      difference: confirmed.difference,
      determinedAnswer: toJsonColumn({
        dissimilarSites,
        similarGroups,
        changedSites: facts.changedSites,
        isByPerson: anew !== null && anew.requiredHalfDays === null,
        sample: anew?.sample ?? null,
        manDays: anew?.manDaysAnswer ?? null,
        sampling: anew?.samplingAnswer ?? null,
      }),
      requiredHalfDays: anew?.requiredHalfDays ?? null,
      settledOn: confirmed.isSettled ? toDateColumn(today) : null,
      settlement: confirmed.settlement,
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
};
