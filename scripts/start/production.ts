import { applyMigrations } from "@/lib/data/migrate/apply-migrations";
import { env } from "@/lib/env";
import { startServer } from "@/lib/http/server/start-server";
import { generatePrismaClient } from "../support/generate-prisma-client";
import { build } from "./build";
import { requireSupportedServer } from "./database";
import { demonstrationState } from "./demonstration-state";
import { orderlyEnding, type Ending } from "./ending";
import { step } from "./step";

/** npm run serve: a body's own server. Its settings are complete, or it does not start. */
export async function startProduction(): Promise<void> {
  const ending = orderlyEnding();
  try {
    await start(ending);
  } catch (error) {
    console.error(`\n${error instanceof Error ? error.message : String(error)}`);
    await ending.end(1);
  }
}

async function start(ending: Ending): Promise<void> {
  process.env["CERTDESK_MODE"] = "production";
  const { DATABASE_URL, HOST, PORT, PUBLIC_URL } = env();
  await step("Reach PostgreSQL", () => requireSupportedServer(DATABASE_URL));
  const state = await demonstrationState(DATABASE_URL);
  if (state === "half-made" || state === "complete") {
    throw new Error(
      "DATABASE_URL leads to a demonstration, whose accounts everybody knows. Use another one.",
    );
  }
  await step("Generate the database client", generatePrismaClient);
  await step("Build the pages", build);
  await step("Migrate the database", async () => {
    const applied = await applyMigrations(DATABASE_URL);
    return applied.length === 0 ? "up to date" : `${applied.length} applied`;
  });
  const { firstAccountLink } = await import("./first-account");
  const link = await firstAccountLink();
  await step("Start the server", async () => {
    const server = await startServer({ host: HOST, port: PORT });
    ending.undoLater(server.close);
    return `${HOST}:${PORT}`;
  });
  console.log(`Serving ${PUBLIC_URL}`);
  if (link !== null)
    console.log(`\nThe first administrator chooses a password here; the link works once:\n  ${link}`);
}
