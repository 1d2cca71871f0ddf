import { extractLine } from "@/lib/audit-log/extract";
import type { Db } from "@/lib/data/db";
import { dossierStore } from "@/lib/data/dossier-store";
import type { DossierManifest } from "@/lib/domain/dossier/manifest";
import type { ScratchFile } from "@/lib/storage/scratch-file";

const BATCH = 200;

/** Writes the rows of the log about a case, oldest first, and tells where the chain stood. */
export const writeExtract = async (
  db: Db,
  caseId: string,
  into: ScratchFile,
): Promise<DossierManifest["log"]> => {
  let rows = 0;
  let first: bigint | null = null;
  let last = 0n;
  for (;;) {
    const batch = await dossierStore.logAfter(db, caseId, last, BATCH);
    for (const { sequence, at, ...row } of batch) {
      first ??= sequence;
      last = sequence;
      const line = extractLine({ ...row, sequence: sequence.toString(), at: at.toISOString() });
      await into.write(Buffer.from(line));
      rows += 1;
    }
    if (batch.length < BATCH) break;
  }
  const end = await dossierStore.chainEnd(db);
  return {
    rows,
    firstSequence: first?.toString() ?? null,
    lastSequence: first === null ? null : last.toString(),
    chainRows: end.sequence.toString(),
    chainHash: end.hash,
  };
};
