import { looseFileStore } from "@/lib/data/loose-file-store";
import { inTransaction } from "@/lib/data/transaction";
import { fileStore } from "@/lib/storage/file-store";
import { holdBytes } from "@/lib/usecases/file/keep-bytes";

/**
 * Removes uploads from before that day that no form attached. The rows go first and the bytes after them, each only
 * while no row names them: whoever uploads the same bytes meanwhile waits, and then finds them gone and writes them
 * anew.
 */
export const forgetLooseFiles = async (before: Date): Promise<void> => {
  for (const sha256 of await looseFileStore.forget(before))
    await inTransaction(async (tx) => {
      await holdBytes(tx, sha256);
      if (!(await looseFileStore.isKept(tx, sha256))) await fileStore.remove(sha256);
    });
};
