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
  /** The audit that found it on top of the application, or found it gone (5.6.2 c). */
  foundInAuditId: string | null;
  goneInAuditId: string | null;
  /** The settlement that put it into the sample. */
  settlementId: string | null;
}>;

export type Sampled = ReadonlyMap<
  string,
  Readonly<{ by: "all" | "random" | "chosen"; reason: string | null }>
>;

/** 场所 as accepted at review and found since, with which of them the initial audit visits and why. */
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
        foundInAuditId: true,
        goneInAuditId: true,
        settlementId: true,
      },
    });
  },

  /** Marks the sample of the programme anew, who named each site and why; what a settlement added stays. */
  async saveSample({ tx }: Db, caseId: string, sampled: Sampled): Promise<void> {
    const own = { caseId, settlementId: null };
    await tx.caseSite.updateMany({ where: own, data: { sampledBy: null, sampleReason: null } });
    for (const [id, { by, reason }] of sampled)
      await tx.caseSite.updateMany({ where: { ...own, id }, data: { sampledBy: by, sampleReason: reason } });
  },

  /** Adds the sites of a settlement to the sample (5.6.2 c). */
  async addToSample({ tx }: Db, caseId: string, settlementId: string, sampled: Sampled): Promise<void> {
    for (const [id, { by, reason }] of sampled)
      await tx.caseSite.updateMany({
        where: { id, caseId, sampledBy: null },
        data: { sampledBy: by, sampleReason: reason, settlementId },
      });
  },
};
