import { healthStore } from "@/lib/data/health-store";
import { migrationNames } from "@/lib/data/migrate/migration-files";
import { outboxLag } from "@/lib/data/outbox-store";
import { logger } from "@/lib/logger";
import { fileStore } from "@/lib/storage/file-store";

const PATIENCE_MS = 5_000;

type Check = Readonly<{ ok: boolean; facts?: Readonly<Record<string, number>> }>;

const inTime = async <T>(work: Promise<T>): Promise<T> => {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error("no answer in time")), PATIENCE_MS);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
};

const checked = async (name: string, check: () => Promise<Check>): Promise<readonly [string, Check]> => {
  try {
    return [name, await inTime(check())];
  } catch (error) {
    // The reason is for the log: whoever asks from outside learns only which part fails.
    logger("health").error({ err: error, check: name }, "health check failed");
    return [name, { ok: false }];
  }
};

const migrations = async (): Promise<Check> => {
  const applied = new Set(await healthStore.appliedMigrations());
  const missing = (await migrationNames()).filter((name) => !applied.has(name)).length;
  return { ok: missing === 0, facts: { missing } };
};

/** Mail that waits for its server's second chance is told, and is no reason to take the process out of service. */
const outbox = async (): Promise<Check> => ({ ok: true, facts: await outboxLag() });

const done = async (work: Promise<void>): Promise<Check> => {
  await work;
  return { ok: true };
};

/** GET /api/v1/health: 200 when this process can serve, 503 when it cannot. */
export const answerHealth = async (): Promise<Response> => {
  const checks = await Promise.all([
    checked("database", () => done(healthStore.answers())),
    checked("migrations", migrations),
    checked("storage", () => done(fileStore.probe())),
    checked("outbox", outbox),
  ]);
  const isWell = checks.every(([, check]) => check.ok);
  return Response.json(
    { status: isWell ? "ok" : "failing", checks: Object.fromEntries(checks) },
    { status: isWell ? 200 : 503, headers: { "cache-control": "no-store" } },
  );
};
