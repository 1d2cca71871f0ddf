import { join } from "node:path";
import { Client } from "pg";
import { inject } from "vitest";
import { resetDatabase } from "./database";
import { TEMPLATE } from "./database-server";

/**
 * Gives this worker a database and a file store of its own and tells the product, before it is imported. The worker
 * keeps them, as it keeps the product, and each of its files begins with the database empty.
 */
const name = `worker_${process.env["VITEST_POOL_ID"] ?? "0"}`;

if (process.env["STORAGE_DIR"] === undefined) await settle();
else await resetDatabase();

async function settle(): Promise<void> {
  const serverUrl = inject("databaseServer");
  const url = new URL(serverUrl);
  url.pathname = `/${name}`;
  const server = new Client({ connectionString: serverUrl });
  await server.connect();
  await server.query(`DROP DATABASE IF EXISTS "${name}" WITH (FORCE)`);
  await server.query(`CREATE DATABASE "${name}" TEMPLATE "${TEMPLATE}"`);
  await server.end();

  process.env["CERTDESK_MODE"] = "test";
  process.env["DATABASE_URL"] = url.href;
  process.env["AUTH_SECRET"] = "a secret that only the tests know, long enough";
  process.env["PUBLIC_URL"] = "http://127.0.0.1:3000";
  process.env["LOG_LEVEL"] = "silent";
  process.env["STORAGE_DIR"] = join(inject("storageFolder"), name);
}
