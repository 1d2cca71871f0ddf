import type { SamplingAnswer } from "@/rules/sampling/sample";
import type { ApplicationContent } from "../application/application-form";
import { siteGroups } from "./site-groups";

type Site = ApplicationContent["sites"][number];

/** A site of the case as accepted (5.4.5). sampledBy null: not chosen yet, or not in the sample. */
export type CaseSite = Site & Readonly<{ sampledBy: "all" | null; sampleReason: string | null }>;

const centralOffice = ({ applicant, scope, sites }: ApplicationContent): Site => ({
  kind: "central",
  name: applicant.name,
  nameEn: applicant.nameEn,
  address: applicant.address,
  addressEn: applicant.addressEn,
  activity: scope.slice(0, 300),
  distanceKm: 0,
  contact: applicant.contact,
  headcount: 0,
  similarGroup: null,
  ...sites.find((site) => site.kind === "central"),
});

/**
 * The central office first, then the sites of the application. Those nobody has to choose are marked "all": the
 * central office, every dissimilar site, and a group of which the sample takes every site; the programme draws the
 * rest (5.4.5.1.3).
 */
export const acceptedSites = (content: ApplicationContent, sampling: SamplingAnswer): readonly CaseSite[] => {
  const { dissimilar, similar } = siteGroups(content);
  const unchosen = similar
    .filter((group, index) => (sampling.groups[index]?.sample ?? 0) < group.length)
    .flat();
  const all = { sampledBy: "all" as const, sampleReason: null };
  const isUnlike = (site: Site): boolean => dissimilar.includes(site);
  return [
    { ...centralOffice(content), ...all },
    ...content.sites
      .filter((site) => site.kind !== "central")
      .map((site) => ({
        ...site,
        similarGroup: isUnlike(site) ? null : site.similarGroup,
        ...(unchosen.includes(site) ? { sampledBy: null, sampleReason: null } : all),
      })),
  ];
};
