import type { Db } from "./db";

export type SiteRow = Readonly<{
  id: string;
  kind: string;
  name: string;
  nameEn: string;
  address: string;
  activity: string;
  headcount: number;
  similarGroup: number | null;
  sampledBy: string | null;
  sampleReason: string | null;
}>;

/** 场所 as accepted at review, with which of them the initial audit visits and why. */
export const sampleStore = {
  async ofCase({ tx }: Db, caseId: string): Promise<readonly SiteRow[]> {
    return tx.caseSite.findMany({
      where: { caseId },
      orderBy: { position: "asc" },
      select: {
        id: true,
        kind: true,
        name: true,
        nameEn: true,
        address: true,
        activity: true,
        headcount: true,
        similarGroup: true,
        sampledBy: true,
        sampleReason: true,
      },
    });
  },

  /** Marks the sample anew: who named each site (all, random, chosen) and why. */
  async saveSample(
    { tx }: Db,
    caseId: string,
    sampled: ReadonlyMap<string, Readonly<{ by: "all" | "random" | "chosen"; reason: string | null }>>,
  ): Promise<void> {
    await tx.caseSite.updateMany({ where: { caseId }, data: { sampledBy: null, sampleReason: null } });
    for (const [id, { by, reason }] of sampled)
      await tx.caseSite.updateMany({
        where: { id, caseId },
        data: { sampledBy: by, sampleReason: reason },
      });
  },
};
