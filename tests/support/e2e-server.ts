import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { applyMigrations } from "@/lib/data/migrate/apply-migrations";
import { startTemporaryPostgres } from "@/scripts/support/temporary-postgres";

/** The built product on a database and a file store of its own, for one run of the end-to-end tests. */
const port = process.env["E2E_PORT"] ?? "";
const postgres = await startTemporaryPostgres();
const storage = await mkdtemp(join(tmpdir(), "certdesk-storage-"));

Object.assign(process.env, {
  NODE_ENV: "production",
  CERTDESK_MODE: "test",
  DATABASE_URL: postgres.url("postgres"),
  AUTH_SECRET: "a secret that only the tests know, long enough",
  PUBLIC_URL: `http://127.0.0.1:${port}`,
  PORT: port,
  STORAGE_DIR: storage,
  LOG_LEVEL: "warn",
});

await applyMigrations(postgres.url("postgres"));
// Imported now and not above: Next and the product read their settings when they are loaded.
const { admitEverybody } = await import("./e2e-people");
await admitEverybody();
const { startServer } = await import("@/lib/http/server/start-server");
const server = await startServer({ host: "127.0.0.1", port: Number(port) });

process.once("SIGTERM", () => void end());

async function end(): Promise<void> {
  await server.close();
  await postgres.stop();
  await rm(storage, { recursive: true, force: true });
  process.exit(0);
}
