import type { Transaction } from "./prisma";

/**
 * The next whole number of a series. The counter's row stays locked until the commit: parallel takers wait,
 * and a taker who rolls back gives the number back, so there is neither a gap nor a duplicate.
 */
export const nextNumber = async (tx: Transaction, key: string): Promise<number> => {
  const rows = await tx.$queryRaw<readonly { last: number }[]>`
    INSERT INTO "Counter" ("key", "last") VALUES (${key}, 1)
    ON CONFLICT ("key") DO UPDATE SET "last" = "Counter"."last" + 1
    RETURNING "last"`;
  const [row] = rows;
  if (row === undefined) throw new Error(`The counter ${key} gave no number`);
  return row.last;
};

/** The last number taken of a series, 0 before the first; the next may be taken meanwhile. */
export const lastNumber = async (tx: Transaction, key: string): Promise<number> => {
  const row = await tx.counter.findUnique({ where: { key }, select: { last: true } });
  return row === null ? 0 : row.last;
};
