import { Client } from "pg";
import type { TestProject } from "vitest/node";
import { applyMigrations } from "@/lib/data/migrate/apply-migrations";
import { startTemporaryPostgres } from "@/scripts/support/temporary-postgres";

declare module "vitest" {
  interface ProvidedContext {
    readonly databaseServer: string;
  }
}

export const TEMPLATE = "template_migrated";

/** One PostgreSQL for the whole run, with one migrated database from which every worker takes its copy. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const server = await startTemporaryPostgres();
  const serverUrl = server.url("postgres");
  await createDatabase(serverUrl, TEMPLATE);
  await applyMigrations(server.url(TEMPLATE));
  project.provide("databaseServer", serverUrl);
  return server.stop;
}

async function createDatabase(serverUrl: string, name: string): Promise<void> {
  const client = new Client({ connectionString: serverUrl });
  await client.connect();
  await client.query(`CREATE DATABASE "${name}"`);
  await client.end();
}
