import { VERDICTS } from "@/lib/domain/interpretation/interpretation-form";
import type {
  InterpretationKey,
  InterpretationRecord,
} from "@/lib/domain/interpretation/interpretation-record";
import type { Db } from "./db";
import { lockName } from "./name-lock";
import { toDateColumn, toPlainDate } from "./parse/dates";

type NewRecord = Omit<InterpretationRecord, "by" | "on"> &
  Readonly<{
    recordedById: string;
    recordedByName: string;
    recordedOn: InterpretationRecord["on"];
    recordedAt: Date;
  }>;

const columns = {
  ...{ scheme: true, edition: true, interpretation: true, version: true, verdict: true, text: true },
  ...{ reading: true, recordedByName: true, recordedOn: true },
} as const;

const verdictOf = (value: string): InterpretationRecord["verdict"] => {
  const verdict = VERDICTS.find((each) => each === value);
  if (verdict === undefined) throw new RangeError(`No verdict ${value}`);
  return verdict;
};

/** What the body said of the readings that the software chose. */
export const interpretationStore = {
  /** Every record, of one reading or of all, the oldest version first. */
  async records(
    { tx }: Pick<Db, "tx">,
    of: InterpretationKey | null = null,
  ): Promise<readonly InterpretationRecord[]> {
    const rows = await tx.interpretationRecord.findMany({
      where: of ?? {},
      orderBy: [{ scheme: "asc" }, { edition: "asc" }, { interpretation: "asc" }, { version: "asc" }],
      select: columns,
    });
    return rows.map(({ recordedByName, recordedOn, verdict, ...row }) => ({
      ...row,
      verdict: verdictOf(verdict),
      by: recordedByName,
      on: toPlainDate(recordedOn),
    }));
  },

  /** Who speaks on a reading waits for whoever is speaking on it. */
  lock: ({ tx }: Pick<Db, "tx">, { scheme, edition, interpretation }: InterpretationKey): Promise<void> =>
    lockName(tx, "interpretation", [scheme, edition, interpretation].join("\n")),

  async add({ tx }: Pick<Db, "tx">, { recordedOn, ...row }: NewRecord): Promise<string> {
    const { id } = await tx.interpretationRecord.create({
      data: { ...row, recordedOn: toDateColumn(recordedOn) },
      select: { id: true },
    });
    return id;
  },
};
