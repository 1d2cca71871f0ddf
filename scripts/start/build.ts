import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { runChild } from "../support/run-child";

const STAMP = ".next/sources-hash";
const SOURCES = ["app", "components", "lib", "rules", "public", "prisma/schema"];
const SOURCE_FILES = [
  "proxy.ts",
  "instrumentation.ts",
  "next.config.ts",
  "postcss.config.mjs",
  "tsconfig.json",
  "package-lock.json",
];

/** Builds the pages, unless they were built from the very same sources. */
export async function build(): Promise<"built" | "unchanged"> {
  const wanted = await sourcesHash();
  const found = existsSync(".next/BUILD_ID") ? await readFile(STAMP, "utf8").catch(() => "") : "";
  if (found === wanted) return "unchanged";
  await runChild({
    args: ["node_modules/next/dist/bin/next", "build"],
    env: { NEXT_TELEMETRY_DISABLED: "1", NODE_ENV: "production" },
  });
  if (!existsSync(".next/BUILD_ID")) throw new Error("next build ended without a build");
  await writeFile(STAMP, wanted);
  return "built";
}

async function sourcesHash(): Promise<string> {
  const hash = createHash("sha256").update(process.version);
  const inFolders = await Promise.all(SOURCES.map(filesIn));
  for (const path of [...SOURCE_FILES.filter((path) => existsSync(path)), ...inFolders.flat()]) {
    hash.update(`\0${path}\0`).update(await readFile(path));
  }
  return hash.digest("hex");
}

async function filesIn(folder: string): Promise<string[]> {
  if (!existsSync(folder)) return [];
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}
