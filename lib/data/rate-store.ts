import { prisma, type Transaction } from "./prisma";

const MS_PER_MINUTE = 60_000;

/** How many tries the running window holds, and when it ends. */
type Counted = Readonly<{ count: number; windowEnd: Date }>;

/** Counts of tries per key in a running window; on the machine's clock. */
export const rateStore = {
  /**
   * One more try; answers what the running window holds with it, and opens a window of `minutes` when none
   * runs. One statement, whose row stays locked until the commit: tries sent at once are counted one by one.
   */
  async count(tx: Transaction, key: string, minutes: number): Promise<Counted> {
    const now = new Date();
    const windowEnd = new Date(now.getTime() + minutes * MS_PER_MINUTE);
    const [row] = await tx.$queryRaw<readonly Counted[]>`
      INSERT INTO "RateCount" ("key", "count", "windowEnd") VALUES (${key}, 1, ${windowEnd})
      ON CONFLICT ("key") DO UPDATE SET
        "count" = CASE WHEN "RateCount"."windowEnd" < ${now} THEN 1 ELSE "RateCount"."count" + 1 END,
        "windowEnd" = CASE WHEN "RateCount"."windowEnd" < ${now} THEN ${windowEnd} ELSE "RateCount"."windowEnd" END
      RETURNING "count", "windowEnd"`;
    if (row === undefined) throw new Error("a counted try has a row");
    return row;
  },
  /** The same where only the count matters. */
  async add(tx: Transaction, key: string, minutes: number): Promise<number> {
    return (await rateStore.count(tx, key, minutes)).count;
  },
  /** A try that turned out to be none: a right password is no guess. */
  async takeBack(tx: Transaction, key: string): Promise<void> {
    await tx.rateCount.updateMany({ where: { key, count: { gt: 0 } }, data: { count: { decrement: 1 } } });
  },
  /** Sets back a count and every one whose key begins with this one and a colon. */
  async clearAll(tx: Transaction, key: string): Promise<void> {
    await tx.$executeRaw`DELETE FROM "RateCount" WHERE "key" = ${key} OR starts_with("key", ${`${key}:`})`;
  },
};

/** Windows that have ended count nothing any more. */
export const forgetOldCounts = async (now: Date): Promise<void> => {
  await prisma().rateCount.deleteMany({ where: { windowEnd: { lt: now } } });
};
