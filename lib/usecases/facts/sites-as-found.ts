import type { SiteRow } from "@/lib/data/sample-store";
import { sitesBefore } from "@/lib/domain/audit/assess-facts";
import type { CaseFacts, FoundSite } from "@/lib/domain/audit/facts-file";
import { siteCounts } from "@/lib/domain/programme/sites-to-visit";

type Asked = Readonly<{
  listed: readonly SiteRow[];
  auditId: string;
  maySample: boolean;
  form: Readonly<{ furtherSites: readonly FoundSite[]; goneSiteIds: readonly string[] }>;
}>;

type AsFound = Readonly<{
  furtherSites: readonly FoundSite[];
  goneSiteIds: readonly string[];
  counts: Pick<CaseFacts, "dissimilarSites" | "similarGroups" | "changedSites">;
}>;

/** The list with what this audit found of it, and its numbers; where nothing may be sampled no site has a group. */
export const sitesAsFound = ({ listed, auditId, maySample, form }: Asked): AsFound => {
  const { goneSiteIds } = form;
  const furtherSites = maySample
    ? form.furtherSites
    : form.furtherSites.map((site) => ({ ...site, similarGroup: null }));
  const before = sitesBefore(listed, auditId);
  const there = before.filter(({ id }) => !goneSiteIds.includes(id));
  // Found or gone at an earlier audit: the review knew of neither.
  const earlier = listed.filter(
    (site) =>
      (before.includes(site) && site.foundInAuditId !== null) ||
      (site.goneInAuditId !== null && site.goneInAuditId !== auditId && site.foundInAuditId === null),
  );
  return {
    furtherSites,
    goneSiteIds,
    counts: {
      ...siteCounts([...there, ...furtherSites]),
      changedSites: earlier.length + furtherSites.length + goneSiteIds.length,
    },
  };
};
