import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Client } from "pg";
import { afterAll, inject } from "vitest";
import { TEMPLATE } from "./database-server";

/** Gives this test file a database and a file store of its own and tells the product, before it is imported. */
const serverUrl = inject("databaseServer");
const name = `worker_${process.env["VITEST_POOL_ID"] ?? "0"}`;
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
process.env["STORAGE_DIR"] = await mkdtemp(join(tmpdir(), "certdesk-storage-"));

afterAll(async () => {
  await rm(process.env["STORAGE_DIR"] ?? "", { recursive: true, force: true });
});
