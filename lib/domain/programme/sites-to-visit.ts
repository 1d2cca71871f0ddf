export type ProgrammeSite = Readonly<{ id: string; kind: string; name: string; similarGroup: number | null }>;

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
