import { execFile } from "node:child_process";
import { stat } from "node:fs/promises";
import { dirname } from "node:path";
import { promisify } from "node:util";

const run = promisify(execFile);

/** Who runs PostgreSQL: undefined is the user who runs us. */
export type PostgresOwner = { readonly uid: number; readonly gid: number } | undefined;

/** PostgreSQL refuses to run as root: then it runs as the system user postgres, made where it is absent. */
export async function postgresOwner(): Promise<PostgresOwner> {
  if (process.getuid?.() !== 0) return undefined;
  const found = await idsOf("postgres");
  if (found) return found;
  await run("useradd", ["--system", "--user-group", "--shell", "/usr/sbin/nologin", "postgres"]);
  return idsOf("postgres");
}

async function idsOf(name: string): Promise<PostgresOwner> {
  try {
    const [uid, gid] = await Promise.all([run("id", ["-u", name]), run("id", ["-g", name])]);
    return { uid: Number.parseInt(uid.stdout, 10), gid: Number.parseInt(gid.stdout, 10) };
  } catch {
    return undefined;
  }
}

/** Says which folder keeps PostgreSQL's user out, before PostgreSQL fails with a bare "Permission denied". */
export async function requireReach(owner: PostgresOwner, paths: readonly string[]): Promise<void> {
  if (!owner) return;
  for (const folder of new Set(paths.flatMap(parents))) {
    if (await mayEnter(owner, folder)) continue;
    throw new Error(
      `${folder} is closed to the user "postgres", and PostgreSQL does not run as root. Either move the clone ` +
        "to a folder that everybody may enter (for example /srv or /opt), or set DATABASE_URL to a PostgreSQL " +
        "of your own (15 or later), or start as an ordinary user.",
    );
  }
}

function parents(path: string): string[] {
  const parent = dirname(path);
  return parent === path ? [] : [...parents(parent), parent];
}

async function mayEnter(
  owner: { readonly uid: number; readonly gid: number },
  folder: string,
): Promise<boolean> {
  const { mode, uid, gid } = await stat(folder);
  const enter = uid === owner.uid ? 0o100 : gid === owner.gid ? 0o010 : 0o001;
  return (mode & enter) !== 0;
}
