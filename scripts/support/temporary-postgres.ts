import { chmod, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type EmbeddedPostgres, startEmbeddedPostgres } from "./embedded-postgres";

/** A PostgreSQL in a temporary folder, gone with its data when it is stopped or this process ends. */
export async function startTemporaryPostgres(): Promise<EmbeddedPostgres> {
  const folder = await mkdtemp(join(tmpdir(), "certdesk-postgres-"));
  // mkdtemp closes the folder to everybody else; under root PostgreSQL is somebody else.
  await chmod(folder, 0o755);
  const server = await startEmbeddedPostgres({ folder, isThrowaway: true });
  process.once("exit", server.kill);
  return {
    ...server,
    stop: async () => {
      process.off("exit", server.kill);
      await server.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
