type SampledSite = Readonly<{ id: string; sampledBy: string | null; sampleReason: string | null }>;

/** The sites that a person put into the sample, each with the reason, as the programme's form holds them (5.4.5). */
export const chosenSites = (sites: readonly SampledSite[]) =>
  sites
    .filter(({ sampledBy }) => sampledBy === "chosen")
    .map(({ id, sampleReason }) => ({ siteId: id, reason: sampleReason ?? "" }));
