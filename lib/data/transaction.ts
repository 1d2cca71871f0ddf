import { Prisma } from "./generated/client";
import { prisma, type Transaction } from "./prisma";

const RETRIES = 4;

/**
 * Prisma's code of an error it knows, by its shape: the server and the pages are bundled apart, and each bundle
 * has a class of its own for the same error.
 */
const prismaCode = (error: unknown): string | null =>
  error instanceof Error && "code" in error && typeof error.code === "string" && /^P\d{4}$/.test(error.code)
    ? error.code
    : null;

/** PostgreSQL ended the transaction for another's sake (deadlock, serialization): trying again is right. */
const isTransient = (error: unknown): boolean => prismaCode(error) === "P2034";

const PATIENCE = { timeout: 60_000, maxWait: 30_000 };

/**
 * Runs `work` in one transaction at READ COMMITTED. Order comes from row locks (the case row first) and
 * constraints behind them, not from a check that another transaction may overtake.
 */
export const inTransaction = async <T>(work: (tx: Transaction) => Promise<T>): Promise<T> => {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await prisma().$transaction(work, PATIENCE);
    } catch (error) {
      if (attempt >= RETRIES || !isTransient(error)) throw error;
    }
  }
};

/**
 * Reads at one instant (REPEATABLE READ): however many queries an answer takes, it holds the state before a
 * command that commits meanwhile, never half of it. Not for writes, which must see what others committed.
 */
export const atOneInstant = <T>(read: (tx: Transaction) => Promise<T>): Promise<T> =>
  prisma().$transaction(read, {
    ...PATIENCE,
    isolationLevel: Prisma.TransactionIsolationLevel.RepeatableRead,
  });

/** The name of the unique constraint that refused a write, or null when the error is another. */
export const violatedUnique = (error: unknown): string | null => {
  if (prismaCode(error) !== "P2002") return null;
  return error instanceof Error && "meta" in error ? JSON.stringify(error.meta ?? {}) : "";
};

/** A foreign key refused the write: the form names an object that does not exist. */
export const violatedReference = (error: unknown): boolean => prismaCode(error) === "P2003";
