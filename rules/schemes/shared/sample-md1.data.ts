import type { SamplingRules } from "../../sampling/sampling-rules";

/** IAF MD 1: the sample of a group of n similar sites, as shares of √n. */
export const sampleMd1: SamplingRules["floor"] = {
  clause: "IAF MD 1",
  source: "IAF MD 1",
  confirmedBy: null,
  initial: { root: [1, 1], dissimilar: [1, 1] },
  surveillance: { root: [3, 5], dissimilar: [3, 10] },
  recertification: { root: [4, 5], dissimilar: [1, 1] },
  recertificationUnproved: { root: [1, 1], dissimilar: [1, 1] },
};
