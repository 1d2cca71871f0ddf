import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { once } from "node:events";
import { commandOf } from "../support/command-of";

const PID_FILE = ".data/start.pid";

/** Two starts from one folder would share one cluster: the second is told about the first. */
export async function beSoleInstance(): Promise<() => Promise<void>> {
  await mkdir(".data", { recursive: true });
  const pid = Number.parseInt(await readFile(PID_FILE, "utf8").catch(() => ""), 10);
  // After kill -9 the file stays, and its number may belong to anybody by now.
  if (Number.isInteger(pid) && pid !== process.pid && (await commandOf(pid)).includes("start.mjs")) {
    throw new Error(`CertDesk already runs from this folder (process ${pid}). Stop it with Ctrl-C first.`);
  }
  await writeFile(PID_FILE, String(process.pid));
  return () => rm(PID_FILE, { force: true });
}

/** Says so before the minutes of a first start, not after them. */
export async function requireFreePort(host: string, port: number): Promise<void> {
  const probe = createServer();
  const free = once(probe, "listening");
  probe.listen(port, host);
  try {
    await free;
  } catch (error) {
    throw new Error(`Port ${port} is taken. Choose another: PORT=3001 npm start`, { cause: error });
  }
  probe.close();
  await once(probe, "close");
}
