import { cp, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { applyMigrations } from "@/lib/data/migrate/apply-migrations";
import { MIGRATIONS_FOLDER, migrationNames } from "@/lib/data/migrate/migration-files";
import { databaseUrl, withSql } from "./database";

const migrationsBefore = async (migration: string): Promise<string> => {
  const folder = await mkdtemp(join(tmpdir(), "certdesk-migrations-"));
  const before = (await migrationNames()).filter((name) => name < migration);
  for (const name of [...before, "migration_lock.toml"])
    await cp(join(MIGRATIONS_FOLDER, name), join(folder, name), { recursive: true });
  return folder;
};

const emptyDatabase = async (): Promise<string> => {
  const url = new URL(databaseUrl());
  url.pathname = `${url.pathname}_before`;
  const name = url.pathname.slice(1);
  await withSql((sql) => sql.query(`DROP DATABASE IF EXISTS "${name}" WITH (FORCE)`));
  await withSql((sql) => sql.query(`CREATE DATABASE "${name}"`));
  return url.href;
};

/** A database of its own as it stood before a migration: what that one carries over is written into it first. */
export const databaseBefore = async (migration: string): Promise<string> => {
  const [folder, url] = [await migrationsBefore(migration), await emptyDatabase()];
  await applyMigrations(url, folder);
  await rm(folder, { recursive: true });
  return url;
};
