import { lockName } from "@/lib/data/name-lock";
import type { Transaction } from "@/lib/data/prisma";
import { fileStore } from "@/lib/storage/file-store";

/** Holds the bytes of one hash until the commit, against whoever keeps or forgets the same ones. */
export const holdBytes = (tx: Transaction, sha256: string): Promise<void> => lockName(tx, "bytes", sha256);

/** Keeps bytes under their hash; the row that names them is written in the same transaction. */
export const keepBytes = async (tx: Transaction, bytes: Uint8Array): Promise<string> => {
  await holdBytes(tx, fileStore.hashOf(bytes));
  return fileStore.put(bytes);
};
