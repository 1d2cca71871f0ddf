import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, inject, test } from "vitest";
import { applyMigrations } from "@/lib/data/migrate/apply-migrations";
import { schemaDifference } from "@/lib/data/migrate/write-migration";
import { databaseUrl, resetDatabase, withSql } from "@/tests/support/database";

const LEDGER = `
CREATE TABLE probe_ledger (id serial PRIMARY KEY, previous integer REFERENCES probe_ledger, kind "char" NOT NULL);
CREATE FUNCTION probe_refuse() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'append; only';
END $$;
CREATE TRIGGER probe_append_only BEFORE UPDATE OR DELETE ON probe_ledger
  FOR EACH ROW EXECUTE FUNCTION probe_refuse();
`;

let folder: string;
let emptyDatabase: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "certdesk-migrations-"));
  await writeFile(join(folder, "migration_lock.toml"), 'provider = "postgresql"\n');
  emptyDatabase = await createEmptyDatabase();
});

afterEach(() => rm(folder, { recursive: true }));

async function createEmptyDatabase(): Promise<string> {
  const url = new URL(databaseUrl());
  url.pathname = `${url.pathname}_empty`;
  const name = url.pathname.slice(1);
  await withSql((client) => client.query(`DROP DATABASE IF EXISTS "${name}" WITH (FORCE)`));
  await withSql((client) => client.query(`CREATE DATABASE "${name}"`));
  return url.href;
}

async function plantMigration(name: string, sql: string): Promise<void> {
  await mkdir(join(folder, name), { recursive: true });
  await writeFile(join(folder, name, "migration.sql"), sql);
}

test("the migrations lead to exactly the schema of prisma/schema", async () => {
  expect(await schemaDifference(inject("databaseServer"))).toContain("This is an empty migration");
});

test("a migration written by hand, with functions and triggers, is applied whole and once", async () => {
  await plantMigration("20260420000000_add_probe_ledger", LEDGER);
  expect(await applyMigrations(emptyDatabase, folder)).toEqual(["20260420000000_add_probe_ledger"]);
  expect(await applyMigrations(emptyDatabase, folder)).toEqual([]);
  await withSql((client) => client.query("INSERT INTO probe_ledger (kind) VALUES ('a')"), emptyDatabase);
  await expect(withSql((client) => client.query("DELETE FROM probe_ledger"), emptyDatabase)).rejects.toThrow(
    "append; only",
  );
});

test("a migration that fails names the fault, leaves nothing behind, and is applied once it is mended", async () => {
  await plantMigration("20260420000000_break", `${LEDGER} SELECT no_such_function();`);
  await expect(applyMigrations(emptyDatabase, folder)).rejects.toThrow("no_such_function");
  const { rows } = await withSql(
    (client) => client.query("SELECT to_regclass('probe_ledger') AS found"),
    emptyDatabase,
  );
  expect(rows).toEqual([{ found: null }]);
  await plantMigration("20260420000000_break", LEDGER);
  expect(await applyMigrations(emptyDatabase, folder)).toEqual(["20260420000000_break"]);
});

test("resetting between tests empties append-only tables and starts their numbers anew", async () => {
  await withSql((client) => client.query(LEDGER));
  await withSql((client) =>
    client.query("INSERT INTO probe_ledger (previous, kind) VALUES (NULL, 'a'), (1, 'b')"),
  );
  await resetDatabase();
  const inserted = await withSql((client) =>
    client.query("INSERT INTO probe_ledger (kind) VALUES ('c') RETURNING id"),
  );
  expect(inserted.rows).toEqual([{ id: 1 }]);
});
