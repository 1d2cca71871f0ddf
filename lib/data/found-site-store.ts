import { foundSite, type FactsOnFile, type FoundSite } from "@/lib/domain/audit/facts-file";
import type { Db } from "./db";

type Found = Pick<FactsOnFile, "furtherSites" | "goneSiteIds">;

const columnsOf = ({ kind, name, address, activity, headcount, similarGroup }: FoundSite) => ({
  ...{ kind, name, address, activity, headcount, similarGroup },
});

/** What the team of an audit found of the sites: some on top of the list, some no longer there (5.6.2 c). */
export const foundSiteStore = {
  async ofAudit({ tx }: Db, auditId: string): Promise<Found> {
    const rows = await tx.caseSite.findMany({
      where: { OR: [{ foundInAuditId: auditId }, { goneInAuditId: auditId }] },
      orderBy: { position: "asc" },
      select: {
        id: true,
        kind: true,
        name: true,
        address: true,
        activity: true,
        headcount: true,
        similarGroup: true,
        foundInAuditId: true,
        goneInAuditId: true,
      },
    });
    const own = rows.filter(({ foundInAuditId }) => foundInAuditId === auditId);
    return {
      furtherSites: own
        .filter(({ goneInAuditId }) => goneInAuditId !== auditId)
        .map(({ id, ...site }) => foundSite.parse({ ...site, siteId: id })),
      goneSiteIds: rows.filter((row) => !own.includes(row)).map(({ id }) => id),
    };
  },

  /**
   * Puts what was found on the list. A site that an earlier confirmation of this audit named and this one does not
   * is kept as gone, because a plan may name it; the list is never made shorter.
   */
  async save({ tx }: Db, caseId: string, auditId: string, found: Found): Promise<void> {
    const goneNow = { goneInAuditId: auditId };
    await tx.caseSite.updateMany({ where: { caseId, ...goneNow }, data: { goneInAuditId: null } });
    const kept = found.furtherSites.flatMap(({ siteId }) => siteId ?? []);
    await tx.caseSite.updateMany({
      where: {
        caseId,
        OR: [{ id: { in: [...found.goneSiteIds] } }, { foundInAuditId: auditId, id: { notIn: kept } }],
      },
      data: goneNow,
    });
    const { _max } = await tx.caseSite.aggregate({ where: { caseId }, _max: { position: true } });
    const last = _max.position ?? -1;
    for (const site of found.furtherSites)
      if (site.siteId !== null)
        await tx.caseSite.updateMany({
          where: { id: site.siteId, caseId, foundInAuditId: auditId },
          data: columnsOf(site),
        });
    await tx.caseSite.createMany({
      data: found.furtherSites
        .filter(({ siteId }) => siteId === null)
        .map((site, index) => ({
          ...columnsOf(site),
          caseId,
          position: last + 1 + index,
          foundInAuditId: auditId,
        })),
    });
  },
};
