import { createHash, randomUUID } from "node:crypto";
import type { FileHandle } from "node:fs/promises";
import { mkdir, open, rm } from "node:fs/promises";
import { join, resolve } from "node:path";
import type { Readable } from "node:stream";
import { env } from "@/lib/env";

/** Bytes on disk for the length of one piece of work. */
export type ScratchFile = Readonly<{
  write: (bytes: Uint8Array) => Promise<void>;
  size: () => number;
  sha256: () => string;
  /** What was written, from its beginning; reading to the end or destroying it closes the file. */
  read: () => Readable;
  close: () => Promise<void>;
}>;

const fileOf = (handle: FileHandle): ScratchFile => {
  const hash = createHash("sha256");
  let size = 0;
  return {
    async write(bytes) {
      await handle.writeFile(bytes);
      hash.update(bytes);
      size += bytes.byteLength;
    },
    size: () => size,
    sha256: () => hash.copy().digest("hex"),
    read: () => handle.createReadStream({ start: 0 }),
    close: () => handle.close(),
  };
};

/**
 * A file that has no name: it is unlinked as soon as it is open, so that nothing of it stays whatever happens to the
 * work or to the process.
 */
export const scratchFile = async (): Promise<ScratchFile> => {
  const folder = resolve(env().STORAGE_DIR);
  await mkdir(folder, { recursive: true });
  const path = join(folder, `scratch.${randomUUID()}`);
  const handle = await open(path, "wx+", 0o600);
  await rm(path);
  return fileOf(handle);
};
