import { createHash, randomUUID } from "node:crypto";
import { mkdir, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { env } from "@/lib/env";

const SHA256 = /^[0-9a-f]{64}$/;

const pathOf = (sha256: string): string => {
  if (!SHA256.test(sha256)) throw new RangeError("Files are named by their SHA-256");
  return join(resolve(env().STORAGE_DIR), sha256.slice(0, 2), sha256);
};

const hashOf = (bytes: Uint8Array): string => createHash("sha256").update(bytes).digest("hex");

const exists = async (path: string): Promise<boolean> => {
  try {
    return (await stat(path)).isFile();
  } catch {
    return false;
  }
};

/** Bytes on disk under their SHA-256: the same bytes are kept once, and a name can never lead outside. */
export const fileStore = {
  /** The name under which bytes are kept. */
  hashOf,

  async put(bytes: Uint8Array): Promise<string> {
    const sha256 = hashOf(bytes);
    const path = pathOf(sha256);
    if (await exists(path)) return sha256;
    await mkdir(dirname(path), { recursive: true });
    // Written beside and renamed: a crash in the middle leaves no half file under a hash.
    const draft = `${path}.${randomUUID()}`;
    await writeFile(draft, bytes, { mode: 0o600 });
    await rename(draft, path);
    return sha256;
  },

  /** The bytes, checked against their name: a file changed on disk is never served. */
  async get(sha256: string): Promise<Uint8Array> {
    const bytes = await readFile(pathOf(sha256));
    if (hashOf(bytes) !== sha256) throw new Error(`The stored file ${sha256} was changed on disk`);
    return bytes;
  },

  /** Removes bytes that nothing names any more; removing them twice is no fault. */
  async remove(sha256: string): Promise<void> {
    await rm(pathOf(sha256), { force: true });
  },

  /** Throws when nothing can be written: a full or missing disk is found before an upload finds it. */
  async probe(): Promise<void> {
    const path = join(resolve(env().STORAGE_DIR), `probe.${randomUUID()}`);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, "probe", { mode: 0o600 });
    await rm(path);
  },
};
