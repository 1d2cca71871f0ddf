import { Prisma } from "./generated/client";
import { prisma, type Transaction } from "./prisma";

const RETRIES = 4;

/** PostgreSQL ended the transaction for another's sake (deadlock, serialization): trying again is right. */
const isTransient = (error: unknown): boolean =>
  error instanceof Prisma.PrismaClientKnownRequestError && error.code === "P2034";

/**
 * Runs `work` in one transaction at READ COMMITTED. Order comes from row locks (the case row first) and
 * constraints behind them, not from a check that another transaction may overtake.
 */
export const inTransaction = async <T>(work: (tx: Transaction) => Promise<T>): Promise<T> => {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await prisma().$transaction(work, { timeout: 60_000, maxWait: 30_000 });
    } catch (error) {
      if (attempt >= RETRIES || !isTransient(error)) throw error;
    }
  }
};

/** The name of the unique constraint that refused a write, or null when the error is another. */
export const violatedUnique = (error: unknown): string | null => {
  if (!(error instanceof Prisma.PrismaClientKnownRequestError) || error.code !== "P2002") return null;
  return JSON.stringify(error.meta ?? {});
};
