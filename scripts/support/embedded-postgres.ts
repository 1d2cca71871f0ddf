import { execFile } from "node:child_process";
import { randomBytes } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { appendFile, chmod, chown, mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { type PostgresBinaries, postgresBinaries } from "./postgres-binaries";
import { type PostgresOwner, postgresOwner, requireReach } from "./postgres-owner";
import { freePort } from "./free-port";
import { clearStalePid } from "./stale-postgres";

const run = promisify(execFile);

export type EmbeddedPostgres = {
  readonly url: (database: string) => string;
  readonly stop: () => Promise<void>;
  /** For the last moment of a process, where nothing can be awaited: ends the server at once. */
  readonly kill: () => void;
};

type Options = {
  /** Holds `data/` (the cluster) and `password` (of its one user). */
  readonly folder: string;
  /** Tests do not survive a power cut anyway: no fsync, twice as fast. */
  readonly isThrowaway?: boolean;
};

type Cluster = {
  readonly data: string;
  readonly password: string;
  readonly binaries: PostgresBinaries;
  readonly owner: PostgresOwner;
};

const USER = "certdesk";
const SETTINGS = "certdesk.conf";
const START_ATTEMPTS = 3;

/**
 * Starts a PostgreSQL from npm on a free port of 127.0.0.1, making its cluster on first use.
 * pg_ctl puts the server into a session of its own: Ctrl-C reaches us alone, and we stop it in good order.
 */
export async function startEmbeddedPostgres(options: Options): Promise<EmbeddedPostgres> {
  const cluster = await openCluster(options.folder);
  await clearStalePid(cluster.data, () => stop(cluster));
  const port = await start(cluster, options.isThrowaway ?? false);
  return {
    url: (database) => `postgresql://${USER}:${cluster.password}@127.0.0.1:${port}/${database}`,
    stop: () => stop(cluster),
    kill: () => {
      kill(cluster.data);
    },
  };
}

async function openCluster(folder: string): Promise<Cluster> {
  const binaries = await postgresBinaries();
  const data = join(folder, "data");
  await mkdir(data, { recursive: true });
  const owner = await postgresOwner();
  await requireReach(owner, [data, binaries.postgres]);
  const passwordFile = join(folder, "password");
  if (existsSync(join(data, "PG_VERSION")) && existsSync(passwordFile)) {
    return { data, binaries, owner, password: await readFile(passwordFile, "utf8") };
  }
  const cluster = { data, binaries, owner, password: randomBytes(24).toString("hex") };
  await initialise(cluster);
  // Written last: a cluster whose making was interrupted has no password file and is made anew.
  await writeFile(passwordFile, cluster.password, { mode: 0o600 });
  return cluster;
}

async function initialise({ data, password, binaries, owner }: Cluster): Promise<void> {
  await rm(data, { recursive: true, force: true });
  await mkdir(data, { recursive: true });
  if (owner) await chown(data, owner.uid, owner.gid);
  await chmod(data, 0o700);
  const initialPassword = `${data}.initial-password`;
  await writeFile(initialPassword, `${password}\n`, { mode: 0o600 });
  if (owner) await chown(initialPassword, owner.uid, owner.gid);
  const flags = [`--username=${USER}`, `--pwfile=${initialPassword}`, "--auth=scram-sha-256"];
  try {
    await run(
      binaries.initdb,
      [`--pgdata=${data}`, ...flags, "--encoding=UTF8", "--locale=C.UTF-8"],
      spawnAs(owner),
    );
    await appendFile(join(data, "postgresql.conf"), `\ninclude = '${SETTINGS}'\n`);
  } finally {
    await rm(initialPassword, { force: true });
  }
}

async function start(cluster: Cluster, isThrowaway: boolean): Promise<number> {
  const log = join(cluster.data, "server.log");
  for (let attempt = 1; ; attempt += 1) {
    const port = await freePort();
    await writeFile(join(cluster.data, SETTINGS), settings(port, isThrowaway), { mode: 0o644 });
    await rm(log, { force: true });
    try {
      await pgCtl(cluster, ["start", "--wait", "--timeout=60", `--log=${log}`]);
      return port;
    } catch (error) {
      // Somebody may have taken the port between our asking and PostgreSQL's binding.
      if (attempt < START_ATTEMPTS) continue;
      const reason = await readFile(log, "utf8").catch(() => "");
      throw new Error(`PostgreSQL did not start from ${cluster.data}.\n${reason}`, { cause: error });
    }
  }
}

function settings(port: number, isThrowaway: boolean): string {
  return [
    "listen_addresses = '127.0.0.1'",
    `port = ${port}`,
    "unix_socket_directories = ''",
    "max_connections = 100",
    "timezone = 'UTC'",
    "log_timezone = 'UTC'",
    "lc_messages = 'C'",
    ...(isThrowaway ? ["fsync = off", "synchronous_commit = off", "full_page_writes = off"] : []),
    "",
  ].join("\n");
}

async function stop(cluster: Cluster): Promise<void> {
  if (!existsSync(join(cluster.data, "postmaster.pid"))) return;
  await pgCtl(cluster, ["stop", "--mode=fast", "--wait", "--timeout=30"]);
}

function kill(data: string): void {
  try {
    process.kill(Number.parseInt(readFileSync(join(data, "postmaster.pid"), "utf8"), 10), "SIGQUIT");
  } catch {
    // No pid file or no such process: it has ended already.
  }
}

async function pgCtl({ data, binaries, owner }: Cluster, args: readonly string[]): Promise<void> {
  await run(binaries.pg_ctl, [...args, `--pgdata=${data}`], spawnAs(owner));
}

function spawnAs(owner: PostgresOwner) {
  // The caller's folder may be closed to PostgreSQL's user; "/" is open to everybody.
  return { cwd: "/", ...(owner ?? {}), env: { ...process.env, LC_ALL: "C.UTF-8" } };
}
