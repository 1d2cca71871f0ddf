import type { Json } from "@/lib/domain/canonical-json";
import { Prisma } from "./generated/client";
import { toJsonColumn } from "./parse/json-column";
import { prisma, type Transaction } from "./prisma";
import { inTransaction } from "./transaction";

export type OutboxNote = Readonly<{ topic: string; payload: NonNullable<Json> }>;

export type WaitingMessage = Readonly<{ id: string; topic: string; payload: unknown; attempts: number }>;

/** How a try ended: done, or the error and the instant of the next try. */
export type Attempted = Readonly<{ done: true }> | Readonly<{ done: false; error: string; nextTryAt: Date }>;

/** Puts messages beside the change that caused them: both are committed or neither. */
export const saveOutbox = async (tx: Transaction, notes: readonly OutboxNote[], now: Date): Promise<void> => {
  for (const note of notes) {
    await tx.outboxMessage.create({
      data: { topic: note.topic, payload: toJsonColumn(note.payload), createdAt: now, nextTryAt: now },
    });
  }
};

/** A server of mail that does not answer holds up mail alone: whoever asks takes one lane or all of them. */
const LANES = {
  mail: Prisma.sql`"topic" = 'mail'`,
  other: Prisma.sql`"topic" <> 'mail'`,
  all: Prisma.sql`TRUE`,
} as const;

export type Lane = keyof typeof LANES;

/**
 * The next message whose turn it is, locked until the commit; other workers pass it over. A first try never
 * waits: its time comes from the day of the case, which the demonstration may have moved.
 */
const lockNext = async (tx: Transaction, lane: Lane, realNow: Date): Promise<WaitingMessage | null> => {
  const rows = await tx.$queryRaw<readonly WaitingMessage[]>`
    SELECT "id", "topic", "payload", "attempts" FROM "OutboxMessage"
    WHERE "doneAt" IS NULL AND ${LANES[lane]} AND ("attempts" = 0 OR "nextTryAt" <= ${realNow})
    ORDER BY "attempts", "nextTryAt", "id" LIMIT 1
    FOR UPDATE SKIP LOCKED`;
  return rows[0] ?? null;
};

/** What a failed try wrote is taken back before its failure is written down. */
const attemptFromSavepoint = async (
  tx: Transaction,
  attempt: () => Promise<Attempted>,
): Promise<Attempted> => {
  await tx.$executeRaw`SAVEPOINT attempt`;
  const attempted = await attempt();
  if (!attempted.done) await tx.$executeRaw`ROLLBACK TO SAVEPOINT attempt`;
  return attempted;
};

/**
 * Tries the next message and records how it went, in one transaction: a process that dies on the way leaves the
 * message as it was, for the next one to try. What is done is forgotten but for its topic and time: links in mail
 * are keys. False when nothing waits.
 */
export const attemptNext = async (
  attempt: (tx: Transaction, message: WaitingMessage) => Promise<Attempted>,
  lane: Lane = "all",
): Promise<boolean> =>
  inTransaction(async (tx) => {
    const message = await lockNext(tx, lane, new Date());
    if (message === null) return false;
    const attempted = await attemptFromSavepoint(tx, () => attempt(tx, message));
    const attempts = message.attempts + 1;
    await tx.outboxMessage.update({
      where: { id: message.id },
      data: attempted.done
        ? { attempts, doneAt: new Date(), lastError: null, payload: {} }
        : { attempts, lastError: attempted.error, nextTryAt: attempted.nextTryAt },
    });
    return true;
  });

/** How many messages wait and how many of them failed before. */
export const outboxLag = async (): Promise<Readonly<{ waiting: number; failing: number }>> => {
  const waiting = await prisma().outboxMessage.count({ where: { doneAt: null } });
  const failing = await prisma().outboxMessage.count({ where: { doneAt: null, attempts: { gt: 0 } } });
  return { waiting, failing };
};

/** What is done and older than `before` has served. */
export const forgetDone = async (before: Date): Promise<void> => {
  await prisma().outboxMessage.deleteMany({ where: { doneAt: { lt: before } } });
};
