import { PrismaPg } from "@prisma/adapter-pg";
import { env } from "@/lib/env";
import { PrismaClient, type Prisma } from "./generated/client";
import { oneQueryAtATime } from "./one-query-at-a-time";
import { statementNames } from "./statement-names";

/** One transaction; every store works inside one. */
export type Transaction = Prisma.TransactionClient;

const connect = (): PrismaClient =>
  new PrismaClient({
    adapter: oneQueryAtATime(
      new PrismaPg(
        { connectionString: env().DATABASE_URL, max: env().DATABASE_POOL },
        { statementNameGenerator: statementNames(2_000) },
      ),
    ),
  });

declare global {
  var certdeskPrisma: PrismaClient | undefined;
}

/** The process's one client; kept on globalThis because the bundler may load this module more than once. */
export const prisma = (): PrismaClient => (globalThis.certdeskPrisma ??= connect());

export const disconnect = async (): Promise<void> => {
  const client = globalThis.certdeskPrisma;
  globalThis.certdeskPrisma = undefined;
  await client?.$disconnect();
};
