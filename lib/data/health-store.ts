import { prisma } from "./prisma";

/** What the database says of itself, without a transaction. */
export const healthStore = {
  async answers(): Promise<void> {
    await prisma().$queryRaw`SELECT 1`;
  },
  async appliedMigrations(): Promise<readonly string[]> {
    const rows = await prisma().$queryRaw<readonly { migration_name: string }[]>`
      SELECT "migration_name" FROM "_prisma_migrations" WHERE "finished_at" IS NOT NULL AND "rolled_back_at" IS NULL`;
    return rows.map((row) => row.migration_name);
  },
};
