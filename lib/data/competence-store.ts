import type { CompetenceRecord } from "@/lib/domain/person/competence";
import type { Db } from "./db";
import { toPlainDate, toPlainDateOrNull } from "./parse/dates";

/** 能力评价记录 (3(2)) */
export const competenceStore = {
  /** Every record of a person; none for an account without a person behind it. */
  async ofPerson({ tx }: Db, personId: string | null): Promise<readonly CompetenceRecord[]> {
    if (personId === null) return [];
    const rows = await tx.competenceRecord.findMany({
      where: { personId },
      select: { function: true, scheme: true, codes: true, assessedOn: true, validTo: true },
    });
    return rows.map((row) => ({
      ...row,
      assessedOn: toPlainDate(row.assessedOn),
      validTo: toPlainDateOrNull(row.validTo),
    }));
  },
};
