import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";

const folder = (): string => process.env["E2E_FOLDER"] ?? "";
const file = (): string => join(folder(), "settings.json");

/** What the server of the end-to-end tests is told; a process told the same works on its database and files. */
export const serverSettings = (databaseUrl: string) => {
  const port = process.env["E2E_PORT"] ?? "";
  return {
    CERTDESK_MODE: "test",
    DATABASE_URL: databaseUrl,
    AUTH_SECRET: "a secret that only the tests know, long enough",
    PUBLIC_URL: `http://127.0.0.1:${port}`,
    PORT: port,
    STORAGE_DIR: join(folder(), "storage"),
    LOG_LEVEL: "warn",
    E2E_FOLDER: folder(),
  };
};

/** Written before the server listens: who finds it listening finds them. */
export const keepSettings = (settings: Readonly<Record<string, string>>): Promise<void> =>
  writeFile(file(), JSON.stringify(settings), { mode: 0o600 });

/** A test that brings a case somewhere by use cases does so beside the server, on its database and files. */
export const workBesideServer = async (): Promise<void> => {
  const settings: unknown = JSON.parse(await readFile(file(), "utf8"));
  Object.assign(process.env, z.record(z.string(), z.string()).parse(settings));
};
