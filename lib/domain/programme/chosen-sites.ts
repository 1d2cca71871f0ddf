type SampledSite = Readonly<{
  id: string;
  sampledBy: string | null;
  sampleReason: string | null;
  settlementId: string | null;
}>;

/**
 * The sites that a person put into the sample, each with the reason, as the programme's form holds them (5.4.5); what
 * a settlement added is no matter of this form.
 */
export const chosenSites = (sites: readonly SampledSite[]) =>
  sites
    .filter(({ sampledBy, settlementId }) => sampledBy === "chosen" && settlementId === null)
    .map(({ id, sampleReason }) => ({ siteId: id, reason: sampleReason ?? "" }));
