import type { ApplicationContent } from "../application/application-form";
import { CENTRAL_FUNCTION_POINTS } from "../application/application-lists";

type Site = ApplicationContent["sites"][number];

export type SiteGroups = Readonly<{
  /** Sites unlike any other, and every site where sampling is not allowed: all visited. */
  dissimilar: readonly Site[];
  /** Groups of sites similar to each other, by their number. */
  similar: readonly (readonly Site[])[];
}>;

/** 5.4.5.2.1: sites may be sampled at all only where every point about the central function holds. */
export const mayBeSampled = (content: ApplicationContent): boolean =>
  CENTRAL_FUNCTION_POINTS.every((point) => content.centralFunction.includes(point));

/** The sites beside the central office, as the sampling rule asks for them (5.4.5). A group of one is unlike all. */
export const siteGroups = (content: ApplicationContent): SiteGroups => {
  const sites = content.sites.filter((site) => site.kind !== "central");
  if (!mayBeSampled(content)) return { dissimilar: sites, similar: [] };
  const numbers = [...new Set(sites.map((site) => site.similarGroup))].filter((number) => number !== null);
  const groups = numbers
    .toSorted((one, other) => one - other)
    .map((number) => sites.filter((site) => site.similarGroup === number));
  const similar = groups.filter((group) => group.length > 1);
  return { dissimilar: sites.filter((site) => !similar.some((group) => group.includes(site))), similar };
};
