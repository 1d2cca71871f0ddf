import { randomBytes } from "node:crypto";
import { readFile, writeFile } from "node:fs/promises";
import { applyMigrations } from "@/lib/data/migrate/apply-migrations";
import { env } from "@/lib/env";
import { startServer } from "@/lib/http/server/start-server";
import { demonstrationSignIns } from "@/prisma/seed/sign-ins.data";
import { generatePrismaClient } from "../support/generate-prisma-client";
import { runChild } from "../support/run-child";
import { build } from "./build";
import { demonstrationState, markDemonstration } from "./demonstration-state";
import { demonstrationDatabase } from "./demonstration-database";
import { type Ending, orderlyEnding } from "./ending";
import { beSoleInstance, requireFreePort } from "./sole-instance";
import { requireSupportedServer } from "./database";
import { secondsSince, step } from "./step";

const SECRET_FILE = ".data/auth-secret";

/** npm start: everything from the sources to an address in the browser, with invented people and cases. */
export async function startDemonstration(): Promise<void> {
  const ending = orderlyEnding();
  try {
    await start(ending);
  } catch (error) {
    console.error(`\n${error instanceof Error ? error.message : String(error)}`);
    await ending.end(1);
  }
}

async function start(ending: Ending): Promise<void> {
  const since = performance.now();
  if (process.env["CERTDESK_MODE"] === "production") {
    throw new Error("npm start runs the demonstration. The production start is: npm run serve");
  }
  await requireFreePort(process.env["HOST"] ?? "127.0.0.1", Number(process.env["PORT"] ?? 3000));
  ending.undoLater(await beSoleInstance());
  await step("Generate the database client", generatePrismaClient);
  await step("Build the pages", build);
  let databaseUrl = "";
  await step("Start PostgreSQL", async () => {
    databaseUrl = await demonstrationDatabase(ending);
    return requireSupportedServer(databaseUrl);
  });
  Object.assign(process.env, {
    CERTDESK_MODE: process.env["CERTDESK_MODE"] ?? "demonstration",
    DATABASE_URL: databaseUrl,
    AUTH_SECRET: process.env["AUTH_SECRET"] ?? (await keptSecret()),
    PUBLIC_URL: process.env["PUBLIC_URL"] ?? `http://127.0.0.1:${process.env["PORT"] ?? "3000"}`,
    LOG_LEVEL: process.env["LOG_LEVEL"] ?? "warn",
  });
  await fillDatabase(databaseUrl);
  await step("Start the server", async () => {
    const server = await startServer({ host: env().HOST, port: env().PORT });
    ending.undoLater(server.close);
    return `${env().HOST}:${env().PORT}`;
  });
  console.log(
    `\nReady after ${secondsSince(since)}: http://${env().HOST}:${env().PORT}   (Ctrl-C stops everything)\n`,
  );
  for (const { role, email, password } of demonstrationSignIns) {
    console.log(`  ${role.padEnd(22)} ${email.padEnd(34)} ${password}`);
  }
}

async function fillDatabase(databaseUrl: string): Promise<void> {
  const state = await demonstrationState(databaseUrl);
  if (state === "half-made" || state === "foreign") throw new Error(UNUSABLE[state]);
  await step("Migrate the database", async () => {
    const applied = await applyMigrations(databaseUrl);
    return applied.length === 0 ? "up to date" : `${applied.length} applied`;
  });
  if (state === "complete") return;
  await markDemonstration(databaseUrl, "half-made");
  const since = performance.now();
  console.log("Invent people and cases (once) ...");
  await runChild({
    args: ["--import", "tsx", "scripts/start/seed.ts"],
    onLine: (line) => {
      console.log(`  ${line}   ${secondsSince(since)}`);
    },
  });
  await markDemonstration(databaseUrl, "complete");
}

const UNUSABLE = {
  "half-made":
    "The demonstration in this database was interrupted while it was made. Give it an empty database.",
  foreign: "This database was not made by npm start; a demonstration never touches it. Give it an empty one.",
} as const;

/** Sessions outlive a restart, so the secret behind them does too. */
async function keptSecret(): Promise<string> {
  const kept = await readFile(SECRET_FILE, "utf8").catch(() => undefined);
  if (kept !== undefined) return kept;
  const secret = randomBytes(32).toString("base64url");
  await writeFile(SECRET_FILE, secret, { mode: 0o600 });
  return secret;
}
