import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Client } from "pg";
import type { TestProject } from "vitest/node";
import { applyMigrations } from "@/lib/data/migrate/apply-migrations";
import { startTemporaryPostgres } from "@/scripts/support/temporary-postgres";

declare module "vitest" {
  interface ProvidedContext {
    readonly databaseServer: string;
    readonly storageFolder: string;
  }
}

export const TEMPLATE = "template_migrated";

/** One PostgreSQL for the whole run, with one migrated database from which every worker takes its copy, and one folder. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const server = await startTemporaryPostgres();
  const serverUrl = server.url("postgres");
  await createDatabase(serverUrl, TEMPLATE);
  await applyMigrations(server.url(TEMPLATE));
  project.provide("databaseServer", serverUrl);
  const storageFolder = await mkdtemp(join(tmpdir(), "certdesk-storage-"));
  project.provide("storageFolder", storageFolder);
  return async () => {
    await server.stop();
    await rm(storageFolder, { recursive: true, force: true });
  };
}

async function createDatabase(serverUrl: string, name: string): Promise<void> {
  const client = new Client({ connectionString: serverUrl });
  await client.connect();
  await client.query(`CREATE DATABASE "${name}"`);
  await client.end();
}
