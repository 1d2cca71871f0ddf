import type { CaseSite } from "@/lib/domain/review/accepted-sites";
import type { Db } from "./db";

/** 场所 as accepted at review: the live list that samples, plans and the certificate read. */
export const caseSiteStore = {
  /** Replaces the sites of a case: a second acceptance, after a reopened review, takes the place of the first. */
  async replace({ tx }: Db, caseId: string, sites: readonly CaseSite[]): Promise<void> {
    await tx.caseSite.deleteMany({ where: { caseId } });
    await tx.caseSite.createMany({ data: sites.map((site, position) => ({ ...site, caseId, position })) });
  },

  async ofCase({ tx }: Db, caseId: string) {
    return tx.caseSite.findMany({
      where: { caseId },
      orderBy: { position: "asc" },
      select: {
        id: true,
        kind: true,
        name: true,
        address: true,
        activity: true,
        similarGroup: true,
        sampledBy: true,
      },
    });
  },
};
