import { resolve } from "node:path";
import { startEmbeddedPostgres } from "../support/embedded-postgres";
import { createDatabase, dropDatabase, hasDatabase } from "./database";
import { demonstrationState } from "./demonstration-state";
import type { Ending } from "./ending";

const NAME = "certdesk";

/** The database of DATABASE_URL, or one on the embedded server, which stops when we do. */
export async function demonstrationDatabase(ending: Ending): Promise<string> {
  const given = process.env["DATABASE_URL"];
  if (given !== undefined && given !== "") return given;
  const server = await startEmbeddedPostgres({ folder: resolve(".data/postgres") });
  ending.undoLater(server.stop);
  const serverUrl = server.url("postgres");
  // Only here may a half-made demonstration be thrown away: nobody else uses this server.
  const isHalfMade =
    (await hasDatabase(serverUrl, NAME)) && (await demonstrationState(server.url(NAME))) === "half-made";
  if (isHalfMade) await dropDatabase(serverUrl, NAME);
  if (!(await hasDatabase(serverUrl, NAME))) await createDatabase(serverUrl, NAME);
  return server.url(NAME);
}
