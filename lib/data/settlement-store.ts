import { settlementSteps, type Settlement, type SettlementSteps } from "@/lib/domain/audit/settlement";
import { SCOPE_CHOICES, type ScopeChoice } from "@/lib/domain/audit/scope-in-force";
import { drawRecord, type DrawRecord } from "@/lib/domain/programme/draw-record";
import type { PlainDate } from "@/rules/core/plain-date";
import type { Db } from "./db";
import { NotFoundError } from "./errors";
import type { Prisma } from "./generated/client";
import { toDateColumn, toDateColumnOrNull, toPlainDate, toPlainDateOrNull } from "./parse/dates";
import { fromJsonColumn, toJsonColumn, toJsonColumnOrNull } from "./parse/json-column";

export type NewSettlement = Readonly<{
  confirmationId: string;
  settledOn: PlainDate;
  byPersonId: string;
  reason: string;
  scope: string;
  scopeEn: string;
  scopeChoice: ScopeChoice | null;
  scopeCodes: readonly string[];
  scopeAgreedOn: PlainDate | null;
  requiredHalfDays: number | null;
  halfDaysBefore: number;
  halfDaysAfter: number;
  sitesBefore: number;
  sitesAfter: number;
  steps: SettlementSteps;
  draw: DrawRecord | null;
  amendsPlan: number | null;
  visitUntil: PlainDate | null;
}>;

const columns = {
  id: true,
  settledOn: true,
  byPerson: { select: { name: true } },
  reason: true,
  scope: true,
  scopeEn: true,
  scopeChoice: true,
  scopeCodes: true,
  scopeAgreedOn: true,
  requiredHalfDays: true,
  halfDaysBefore: true,
  halfDaysAfter: true,
  sitesBefore: true,
  sitesAfter: true,
  steps: true,
  draw: true,
  amendsPlan: true,
  visitUntil: true,
  confirmation: { select: { audit: { select: { id: true, kind: true } } } },
  sites: {
    orderBy: { position: "asc" },
    select: { id: true, name: true, sampledBy: true, sampleReason: true, goneInAuditId: true },
  },
} as const satisfies Prisma.FactSettlementSelect;

const toSettlement = (row: Prisma.FactSettlementGetPayload<{ select: typeof columns }>): Settlement => {
  const { confirmation, byPerson, sites, ...rest } = row;
  return {
    ...rest,
    auditId: confirmation.audit.id,
    auditKind: confirmation.audit.kind,
    byName: byPerson.name,
    settledOn: toPlainDate(row.settledOn),
    scopeChoice: SCOPE_CHOICES.find((choice) => choice === row.scopeChoice) ?? null,
    scopeAgreedOn: toPlainDateOrNull(row.scopeAgreedOn),
    visitUntil: toPlainDateOrNull(row.visitUntil),
    steps: fromJsonColumn(settlementSteps, row.steps),
    draw: row.draw === null ? null : fromJsonColumn(drawRecord, row.draw),
    sites: sites.map(({ id, name, sampledBy, sampleReason, goneInAuditId }) => ({
      ...{ id, name, by: sampledBy ?? "", reason: sampleReason ?? "" },
      isGone: goneInAuditId !== null,
    })),
  };
};

/** How differences were settled, by whom and why (5.6.2 c). */
export const settlementStore = {
  /** Every settlement of the case, the first one first. */
  async ofCase({ tx }: Db, caseId: string): Promise<readonly Settlement[]> {
    const rows = await tx.factSettlement.findMany({
      where: { confirmation: { audit: { caseId } } },
      orderBy: { id: "asc" },
      select: columns,
    });
    return rows.map(toSettlement);
  },

  async create({ tx }: Db, settlement: NewSettlement): Promise<string> {
    const { settledOn, visitUntil, scopeCodes, scopeAgreedOn, steps, draw, ...rest } = settlement;
    const { id } = await tx.factSettlement.create({
      data: {
        ...rest,
        settledOn: toDateColumn(settledOn),
        scopeCodes: [...scopeCodes],
        scopeAgreedOn: toDateColumnOrNull(scopeAgreedOn),
        visitUntil: toDateColumnOrNull(visitUntil),
        steps: toJsonColumn(steps),
        draw: toJsonColumnOrNull(draw),
      },
      select: { id: true },
    });
    return id;
  },

  /** Half-days added to stage 2 so far: what the programme foresees of it stands on top of them. */
  async addedHalfDays({ tx }: Db, caseId: string): Promise<number> {
    const rows = await tx.factSettlement.findMany({
      where: { confirmation: { audit: { caseId } } },
      select: { halfDaysBefore: true, halfDaysAfter: true },
    });
    return rows.reduce((sum, { halfDaysBefore, halfDaysAfter }) => sum + halfDaysAfter - halfDaysBefore, 0);
  },

  /** The stage 2 a settlement adds to: the last try that was not abandoned. */
  async stage2Id({ tx }: Db, caseId: string): Promise<string> {
    const row = await tx.audit.findFirst({
      where: { caseId, kind: "stage2", status: { not: "abandoned" } },
      orderBy: { round: "desc" },
      select: { id: true },
    });
    if (row === null) throw new NotFoundError("audit");
    return row.id;
  },
};
