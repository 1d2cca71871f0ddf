import { chmod, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startEmbeddedPostgres } from "./embedded-postgres";

/** A server for one task, in a temporary folder of its own, gone afterwards. */
export async function withEmbeddedPostgres<T>(work: (serverUrl: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), "certdesk-"));
  // mkdtemp closes the folder to everybody else; as root PostgreSQL is somebody else.
  await chmod(folder, 0o755);
  const server = await startEmbeddedPostgres({ folder, isThrowaway: true });
  try {
    return await work(server.url("postgres"));
  } finally {
    await server.stop();
    await rm(folder, { recursive: true, force: true });
  }
}
