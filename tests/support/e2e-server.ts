import { rm } from "node:fs/promises";
import { applyMigrations } from "@/lib/data/migrate/apply-migrations";
import { keepSettings, serverSettings } from "./e2e-settings";
import { startTemporaryPostgres } from "@/scripts/support/temporary-postgres";

/** The built product on a database and a file store of its own, for one run of the end-to-end tests. */
const postgres = await startTemporaryPostgres();
const settings = serverSettings(postgres.url("postgres"));
Object.assign(process.env, { ...settings, NODE_ENV: "production" });

await applyMigrations(postgres.url("postgres"));
// Imported now and not above: Next and the product read their settings when they are loaded.
const { admitEverybody } = await import("./e2e-people");
await admitEverybody();
await keepSettings(settings);
const { startServer } = await import("@/lib/http/server/start-server");
const server = await startServer({ host: "127.0.0.1", port: Number(settings.PORT) });

process.once("SIGTERM", () => void end());

async function end(): Promise<void> {
  await server.close();
  await postgres.stop();
  await rm(settings.E2E_FOLDER, { recursive: true, force: true });
  process.exit(0);
}
