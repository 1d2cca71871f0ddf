import { randomBytes } from "node:crypto";
import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { startEmbeddedPostgres } from "./embedded-postgres";

const FOLDER = ".data/postgres";
const NAME = "certdesk";
const PORT_LINE = 3;

/** The embedded server's address while npm start runs it, or undefined. */
async function runningEmbedded(): Promise<string | undefined> {
  const [pid, password] = await Promise.all(
    [`${FOLDER}/data/postmaster.pid`, `${FOLDER}/password`].map((path) =>
      readFile(path, "utf8").catch(() => undefined),
    ),
  );
  const port = pid?.split("\n").at(PORT_LINE)?.trim();
  if (port === undefined || password === undefined) return undefined;
  return `postgresql://certdesk:${password.trim()}@127.0.0.1:${port}/${NAME}`;
}

/** Points this process at DATABASE_URL, or at the demonstration of this folder, which it starts if nobody has. */
export async function findRunningDatabase(): Promise<void> {
  // No session is signed by a command line.
  process.env["AUTH_SECRET"] ??= randomBytes(32).toString("base64url");
  process.env["LOG_LEVEL"] ??= "warn";
  if ((process.env["DATABASE_URL"] ?? "") !== "") return;
  const running = await runningEmbedded();
  if (running !== undefined) {
    process.env["DATABASE_URL"] = running;
    return;
  }
  const server = await startEmbeddedPostgres({ folder: resolve(FOLDER) });
  process.once("exit", server.kill);
  process.env["DATABASE_URL"] = server.url(NAME);
}
