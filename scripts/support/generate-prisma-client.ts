import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { readFile, readdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";

const SCHEMA = "prisma/schema";
const STAMP = "lib/data/generated/.schema-hash";

/** Writes lib/data/generated from prisma/schema; does nothing when neither schema nor Prisma has changed. */
export async function generatePrismaClient(): Promise<"generated" | "unchanged"> {
  const wanted = await schemaHash();
  const found = await readFile(STAMP, "utf8").catch(() => "");
  if (found === wanted) return "unchanged";
  await promisify(execFile)(
    process.execPath,
    ["node_modules/prisma/build/index.js", "generate", "--no-hints"],
    {
      // Generating needs no schema engine, yet Prisma downloads one unless it is told where one lies.
      env: {
        ...process.env,
        PRISMA_SCHEMA_ENGINE_BINARY: process.execPath,
        PRISMA_HIDE_UPDATE_MESSAGE: "1",
        CHECKPOINT_DISABLE: "1",
      },
    },
  );
  await writeFile(STAMP, wanted);
  return "generated";
}

async function schemaHash(): Promise<string> {
  const hash = createHash("sha256");
  const names = (await readdir(SCHEMA)).filter((name) => name.endsWith(".prisma")).sort();
  for (const path of ["node_modules/prisma/package.json", ...names.map((name) => join(SCHEMA, name))]) {
    hash.update(path).update(await readFile(path));
  }
  return hash.digest("hex");
}
