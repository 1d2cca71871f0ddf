export type ProgrammeSite = Readonly<{ id: string; kind: string; name: string; similarGroup: number | null }>;

type Standing = Readonly<{ kind: string; sampledBy: string | null; goneInAuditId: string | null }>;

/** What the initial audit visits: the central office every time, and every sampled site that is still there (5.4.5). */
export const isVisited = ({ kind, sampledBy, goneInAuditId }: Standing): boolean =>
  goneInAuditId === null && (kind === "central" || sampledBy !== null);

/** The groups of similar sites in the order of their numbers. A group of one is a site unlike any other. */
export const similarGroups = <Site extends Readonly<{ similarGroup: number | null }>>(
  sites: readonly Site[],
): ReadonlyMap<number, readonly Site[]> => {
  const numbers = [...new Set(sites.flatMap((site) => site.similarGroup ?? []))].toSorted((a, b) => a - b);
  return new Map(
    numbers
      .map((group) => [group, sites.filter((site) => site.similarGroup === group)] as const)
      .filter(([, members]) => members.length > 1),
  );
};

/** The same sites as numbers: how many are unlike any other, and the sizes of the groups, largest first. */
export const siteCounts = (
  sites: readonly Readonly<{ kind: string; similarGroup: number | null }>[],
): Readonly<{ dissimilarSites: number; similarGroups: readonly number[] }> => {
  const branches = sites.filter(({ kind }) => kind !== "central");
  const sizes = [...similarGroups(branches).values()].map((members) => members.length);
  return {
    dissimilarSites: branches.length - sizes.reduce((sum, size) => sum + size, 0),
    similarGroups: sizes.toSorted((one, other) => other - one),
  };
};

/** One group of similar sites: how many are visited, which of them the draw named, how many a person chooses. */
export type GroupDraw = Readonly<{
  group: number;
  size: number;
  sample: number;
  listHash: string;
  drawn: readonly string[];
  toChoose: number;
}>;

export type SitesToVisit = Readonly<{
  algorithm: string;
  seed: string;
  /** Sites visited whatever is drawn: every dissimilar one, or all where sampling is not allowed. */
  all: readonly string[];
  groups: readonly GroupDraw[];
  total: number;
}>;
