import { PrismaPg } from "@prisma/adapter-pg";
import { env } from "@/lib/env";
import { PrismaClient, type Prisma } from "./generated/client";
import { oneQueryAtATime } from "./one-query-at-a-time";

/** One transaction; every store works inside one. */
export type Transaction = Prisma.TransactionClient;

const statementNames = new Map<string, string>();

/** The same text gets the same prepared statement, so PostgreSQL plans it once per connection. */
const statementName = (query: { readonly sql: string }): string => {
  const known = statementNames.get(query.sql);
  if (known !== undefined) return known;
  const name = `q${statementNames.size}`;
  if (statementNames.size < 2_000) statementNames.set(query.sql, name);
  return name;
};

const connect = (): PrismaClient =>
  new PrismaClient({
    adapter: oneQueryAtATime(
      new PrismaPg(
        { connectionString: env().DATABASE_URL, max: env().DATABASE_POOL },
        { statementNameGenerator: statementName },
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
