import { caseScope } from "./case-scope";
import type { Db } from "./db";
import { NotFoundError } from "./errors";
import type { Prisma } from "./generated/client";
import { prisma, type Transaction } from "./prisma";

const columns = {
  sequence: true,
  at: true,
  actorId: true,
  actorName: true,
  event: true,
  caseId: true,
  subjectKind: true,
  subjectId: true,
  requestId: true,
  before: true,
  after: true,
} as const satisfies Prisma.AuditLogEntrySelect;

const chainColumns = { ...columns, previousHash: true, hash: true } as const;

/** A page of the log: rows older than `before`, newest first. */
type Paging = Readonly<{ before: bigint | null; limit: number }>;

const older = (before: bigint | null) => (before === null ? {} : { sequence: { lt: before } });

const page = (tx: Transaction, where: Prisma.AuditLogEntryWhereInput, limit: number) =>
  tx.auditLogEntry.findMany({ where, orderBy: { sequence: "desc" }, take: limit, select: columns });

export type LogRow = Awaited<ReturnType<typeof page>>[number];

/** Reading the chained log; it is written in lib/audit-log/append.ts alone. */
export const auditLogStore = {
  async ofCase({ tx, scope }: Db, caseId: string, { before, limit }: Paging): Promise<readonly LogRow[]> {
    const reached = await tx.certificationCase.count({ where: { AND: [{ id: caseId }, caseScope(scope)] } });
    if (reached !== 1) throw new NotFoundError("case");
    return page(tx, { caseId, ...older(before) }, limit);
  },

  /** Rows by their numbers, for a list that has chosen them. */
  bySequences: ({ tx }: Db, sequences: readonly bigint[]): Promise<readonly LogRow[]> =>
    tx.auditLogEntry.findMany({ where: { sequence: { in: [...sequences] } }, select: columns }),

  /** The next rows of the chain after `sequence`, oldest first, for whoever re-computes it. */
  async chainAfter(sequence: bigint, limit: number) {
    return prisma().auditLogEntry.findMany({
      where: { sequence: { gt: sequence } },
      orderBy: { sequence: "asc" },
      take: limit,
      select: chainColumns,
    });
  },
};

export type ChainRow = Awaited<ReturnType<typeof auditLogStore.chainAfter>>[number];
