import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { PoolConfig } from "pg";
import { MIGRATIONS_FOLDER, readMigrations, readSchema } from "./migration-files";
import { EVERYTHING, withSchemaEngine } from "./schema-engine";

/**
 * Writes `prisma/migrations/<time>_<name>/migration.sql` with what the schema has and the migrations have not.
 * `serverUrl` is any server on which a shadow database may be made: the migrations are replayed there.
 * Without a difference the file is empty but for a comment: room for SQL that Prisma has no words for.
 */
export async function writeMigration(serverUrl: string, name: string, now: Date): Promise<string> {
  const script = await schemaDifference(serverUrl);
  const folder = join(MIGRATIONS_FOLDER, `${timestamp(now)}_${name}`);
  await mkdir(folder, { recursive: true });
  const path = join(folder, "migration.sql");
  await writeFile(path, script);
  return path;
}

/** The SQL that leads from the migrations, replayed on a shadow database, to the schema. */
export async function schemaDifference(serverUrl: string): Promise<string> {
  const schema = await readSchema();
  const migrations = await readMigrations();
  const difference = await withSchemaEngine(connectionFields(serverUrl), schema, (engine) =>
    engine.diff({
      from: { tag: "migrations", ...migrations },
      to: { tag: "schemaDatamodel", files: [...schema] },
      script: true,
      exitCode: null,
      filters: EVERYTHING,
    }),
  );
  return difference.stdout ?? "";
}

/** 2026-04-20T08:30:05Z → 20260420083005: the prefix that puts migrations in order. */
function timestamp(now: Date): string {
  return now.toISOString().replaceAll(/\D/g, "").slice(0, 14);
}

/** The shadow database is named in a field of its own, which a connection string would overrule. */
function connectionFields(serverUrl: string): PoolConfig {
  const { hostname, port, username, password, pathname } = new URL(serverUrl);
  return { host: hostname, port: Number(port), user: username, password, database: pathname.slice(1) };
}
