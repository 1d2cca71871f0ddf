import type { Transaction } from "./prisma";

/**
 * Holds a name (an address of mail, a credit code, "administrators") until the commit, so that "is it free?"
 * and the write that takes it cannot be overtaken. The unique constraint behind it remains the last word.
 */
export const lockName = async (tx: Transaction, kind: string, name = ""): Promise<void> => {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`${kind}:${name}`}, 0))`;
};
