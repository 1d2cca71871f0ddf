import type { Json } from "@/lib/domain/canonical-json";
import { toJsonColumnOrNull } from "@/lib/data/parse/json-column";
import type { Transaction } from "@/lib/data/prisma";
import { chainHash, GENESIS } from "./chain";

/** One change, as the log tells it. */
export type Change = Readonly<{
  event: string;
  caseId: string | null;
  subjectKind: string;
  subjectId: string;
  before: Json | null;
  after: Json | null;
}>;

export type Origin = Readonly<{ actorId: string | null; actorName: string; requestId: string; at: Date }>;

/** One chain for the whole installation; the number only has to be the same everywhere. */
const CHAIN_LOCK = 4_207_219_012;

/**
 * Appends the changes of one transaction to the chain. Call it last: the chain lock is held until the commit,
 * so that rows are numbered without gaps in the order in which they become visible.
 */
export const appendToAuditLog = async (
  tx: Transaction,
  origin: Origin,
  changes: readonly Change[],
): Promise<void> => {
  if (changes.length === 0) return;
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(${CHAIN_LOCK}::bigint)`;
  const last = await tx.auditLogEntry.findFirst({
    orderBy: { sequence: "desc" },
    select: { sequence: true, hash: true },
  });
  let sequence = last?.sequence ?? 0n;
  let previousHash = last?.hash ?? GENESIS;
  for (const change of changes) {
    sequence += 1n;
    const fields = { ...change, ...origin, at: origin.at.toISOString(), sequence: sequence.toString() };
    const hash = chainHash(previousHash, fields);
    await tx.auditLogEntry.create({
      data: {
        ...fields,
        sequence,
        at: origin.at,
        before: toJsonColumnOrNull(change.before),
        after: toJsonColumnOrNull(change.after),
        previousHash,
        hash,
      },
    });
    previousHash = hash;
  }
};
