import { importStore } from "@/lib/data/import-store";
import type { ImportRow, RowStatus } from "@/lib/domain/import/assess-import";
import { accepted, type Refusal } from "@/lib/domain/outcome";
import { defineQuery } from "../../framework/define-use-case";
import { readImport } from "../read-import";
import { importForm } from "../run-import";

/** The refused first, then those with a warning: the page shows so many, the workbook of faults shows all. */
const MOST_SHOWN = 300;
const RANK = { refused: 0, new: 1, exists: 2 } as const;

export type DryRun = Readonly<{
  fileName: string;
  refusals: readonly Refusal[];
  counts: Readonly<Record<RowStatus | "all", number>> | null;
  rows: readonly ImportRow[];
  /** Rows the run of this very file wrote; null: it was not run. */
  written: number | null;
}>;

/** What a run of the file would do, row by row, without doing it. */
export const dryRunImport = defineQuery({
  name: "import.dry-run",
  permission: "import:run",
  path: "/imports/{fileId}",
  input: importForm,
  async run(context, { fileId }) {
    const read = await readImport(context, fileId);
    // A file that cannot be read is an answer of this question, not a failure of it.
    if (!read.ok)
      return accepted<DryRun>({
        fileName: "",
        refusals: read.refusals,
        counts: null,
        rows: [],
        written: null,
      });
    const { rows, fileName } = read.value;
    const count = (status: RowStatus): number => rows.filter((row) => row.status === status).length;
    const shown = rows.toSorted((one, other) => RANK[one.status] - RANK[other.status]).slice(0, MOST_SHOWN);
    return accepted<DryRun>({
      ...{ fileName, refusals: [], rows: shown },
      written: await importStore.writtenBy(context.db, fileId),
      counts: { new: count("new"), exists: count("exists"), refused: count("refused"), all: rows.length },
    });
  },
});
