import type { z } from "zod";
import { EVERY_STAGE, STAGE_HISTORY, type stageHistoryForm } from "@/lib/domain/audit-log/stage-history";
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

export const extractColumns = { ...columns, previousHash: true, hash: true } as const;

const page = (tx: Transaction, where: Prisma.AuditLogEntryWhereInput, limit: number) =>
  tx.auditLogEntry.findMany({ where, orderBy: { sequence: "desc" }, take: limit, select: columns });

export type LogRow = Awaited<ReturnType<typeof page>>[number];

type StageAsked = z.output<typeof stageHistoryForm>;
type Where = Prisma.AuditLogEntryWhereInput;

const ofEvents = ({
  events,
  papers,
}: (typeof STAGE_HISTORY)[keyof typeof STAGE_HISTORY]): readonly Where[] => [
  ...events.map((event) => ({ event: { startsWith: event } })),
  ...papers.map((kind) => ({ event: "document.issued", after: { path: ["kind"], equals: kind } })),
];

/** Ids under which the log knows what was written in an audit. */
const partsOfAudit = async (tx: Transaction, caseId: string, auditId: string): Promise<readonly string[]> => {
  const only = { where: { auditId }, select: { id: true } } as const;
  const audit = await tx.audit.count({ where: { id: auditId, caseId } });
  if (audit !== 1) throw new NotFoundError("audit");
  const parts = [
    await tx.auditNote.findMany(only),
    await tx.interviewRecord.findMany(only),
    await tx.stage1Finding.findMany(only),
    await tx.nonconformity.findMany(only),
  ];
  return parts.flat().map(({ id }) => id);
};

/** What was done to an object and its parts, and the papers issued about it. */
const ofObject = (id: string, parts: readonly string[]): readonly Where[] => [
  { subjectId: { in: [id, ...parts] } },
  { event: "document.issued", after: { path: ["subjectId"], equals: id } },
];

/** Reading the chained log; it is written in lib/audit-log/append.ts alone. */
export const auditLogStore = {
  /** Rows by their numbers, for a list that has chosen them. */
  bySequences: ({ tx }: Db, sequences: readonly bigint[]): Promise<readonly LogRow[]> =>
    tx.auditLogEntry.findMany({ where: { sequence: { in: [...sequences] } }, select: columns }),

  /** What belongs to a stage of the case, or to one audit or nonconformity of it. */
  async ofStage({ tx, scope }: Db, asked: StageAsked, limit: number): Promise<readonly LogRow[]> {
    const { caseId, stage, subjectId } = asked;
    const reached = await tx.certificationCase.count({ where: { AND: [{ id: caseId }, caseScope(scope)] } });
    if (reached !== 1) throw new NotFoundError("case");
    const ofOne = async (one: string) =>
      ofObject(one, stage === "audit" ? await partsOfAudit(tx, caseId, one) : []);
    const ofAll = stage === "audit" ? [] : ofEvents(STAGE_HISTORY[stage]);
    const own = subjectId === undefined ? ofAll : await ofOne(subjectId);
    return page(tx, { caseId, OR: [...own, { event: { startsWith: EVERY_STAGE } }] }, limit);
  },

  /** The next rows of the chain after `sequence`, oldest first, for whoever re-computes it. */
  async chainAfter(sequence: bigint, limit: number) {
    return prisma().auditLogEntry.findMany({
      where: { sequence: { gt: sequence } },
      orderBy: { sequence: "asc" },
      take: limit,
      select: extractColumns,
    });
  },
};

export type ChainRow = Awaited<ReturnType<typeof auditLogStore.chainAfter>>[number];
