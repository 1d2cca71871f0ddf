/** How the sites of the initial audit were found: there are none beside the client's own, all are visited, or by lot. */
export type SamplingKind = "one-site" | "every-site" | "unlike-sites" | "drawn";

/** A lot was drawn only where there are similar sites and sampling is allowed (5.4.5.2.1). */
export const samplingKind = (
  { total, groups }: Readonly<{ total: number; groups: readonly unknown[] }>,
  maySample: boolean,
): SamplingKind => {
  if (total === 0) return "one-site";
  if (!maySample) return "every-site";
  return groups.length === 0 ? "unlike-sites" : "drawn";
};
