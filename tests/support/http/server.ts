import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import type { TestProject } from "vitest/node";
import { applyMigrations } from "@/lib/data/migrate/apply-migrations";
import { freePort } from "@/scripts/support/free-port";
import { startTemporaryPostgres } from "@/scripts/support/temporary-postgres";

/** What the test process and the server's process share, so that a test arranges what the server then serves. */
type HttpSettings = Readonly<Record<string, string>>;

declare module "vitest" {
  interface ProvidedContext {
    readonly httpSettings: HttpSettings;
  }
}

/** The server's day: after A/2 took effect, and the same on every machine. */
export const TODAY = "2026-06-15";

const START_MS = 60_000;
const LOOK_EVERY_MS = 100;

const answers = async (address: string): Promise<boolean> => {
  try {
    return (await fetch(`${address}/api/v1/health`)).ok;
  } catch {
    return false;
  }
};

/** The built product on a fresh database and a free port, once for the whole run. Needs `next build` before. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const postgres = await startTemporaryPostgres();
  const storage = await mkdtemp(join(tmpdir(), "certdesk-storage-"));
  const port = String(await freePort());
  const settings: HttpSettings = {
    CERTDESK_MODE: "test",
    CERTDESK_CLOCK: TODAY,
    DATABASE_URL: postgres.url("postgres"),
    AUTH_SECRET: "a secret that only the tests know, long enough",
    PUBLIC_URL: `http://127.0.0.1:${port}`,
    PORT: port,
    STORAGE_DIR: storage,
    LOG_LEVEL: "error",
    // A test may come from an address of its own and use up what that address is allowed.
    TRUSTED_PROXIES: "1",
  };
  await applyMigrations(postgres.url("postgres"));
  const child = spawn(process.execPath, ["--import", "tsx", "tests/support/http/serve.ts"], {
    env: { ...process.env, NODE_ENV: "production", ...settings },
    stdio: ["ignore", "inherit", "inherit"],
  });
  const ended = once(child, "exit");
  const deadline = Date.now() + START_MS;
  while (!(await answers(settings["PUBLIC_URL"] ?? ""))) {
    if (child.exitCode !== null || Date.now() > deadline)
      throw new Error("The server did not start. Is there a build? Run: npx next build");
    await pause(LOOK_EVERY_MS);
  }
  project.provide("httpSettings", settings);
  return async () => {
    child.kill("SIGTERM");
    await ended;
    await postgres.stop();
    await rm(storage, { recursive: true, force: true });
  };
}
