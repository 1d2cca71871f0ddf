import { prisma, type Transaction } from "./prisma";

const MS_PER_MINUTE = 60_000;

/** Counts of tries per key in a running window; on the machine's clock. */
export const rateStore = {
  async count(tx: Transaction, key: string): Promise<number> {
    const row = await tx.rateCount.findUnique({ where: { key }, select: { count: true, windowEnd: true } });
    return row === null || row.windowEnd < new Date() ? 0 : row.count;
  },
  /** One more try; opens a window of `minutes` when none runs. One statement, so parallel tries all count. */
  async add(tx: Transaction, key: string, minutes: number): Promise<void> {
    const now = new Date();
    const windowEnd = new Date(now.getTime() + minutes * MS_PER_MINUTE);
    await tx.$executeRaw`
      INSERT INTO "RateCount" ("key", "count", "windowEnd") VALUES (${key}, 1, ${windowEnd})
      ON CONFLICT ("key") DO UPDATE SET
        "count" = CASE WHEN "RateCount"."windowEnd" < ${now} THEN 1 ELSE "RateCount"."count" + 1 END,
        "windowEnd" = CASE WHEN "RateCount"."windowEnd" < ${now} THEN ${windowEnd} ELSE "RateCount"."windowEnd" END`;
  },
  async clear(tx: Transaction, key: string): Promise<void> {
    await tx.rateCount.deleteMany({ where: { key } });
  },
};

/** Windows that have ended count nothing any more. */
export const forgetOldCounts = async (now: Date): Promise<void> => {
  await prisma().rateCount.deleteMany({ where: { windowEnd: { lt: now } } });
};
