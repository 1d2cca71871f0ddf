import { readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { commandOf } from "./command-of";

/**
 * After kill -9 a server may run on without its parent, or its pid file may name a process that is
 * somebody else's by now. The first is stopped, the second forgotten; a foreign process is never signalled.
 */
export async function clearStalePid(data: string, stopServer: () => Promise<void>): Promise<void> {
  const pidFile = join(data, "postmaster.pid");
  const content = await readFile(pidFile, "utf8").catch(() => undefined);
  if (content === undefined) return;
  const pid = Number.parseInt(content, 10);
  if (Number.isInteger(pid) && (await commandOf(pid)).includes(data)) await stopServer();
  await rm(pidFile, { force: true });
}
