import type { Milestone } from "./plot";

/**
 * How many organisations stand where: `since` days ago the first of them registered, each next one `apart` days later.
 * Counted from the day of the seed, so that clocks always run and some are always overdue.
 */
export const PLOTS: readonly Readonly<{ until: Milestone; count: number; since: number; apart: number }>[] = [
  { until: "filled-in", count: 5, since: 22, apart: 4 },
  { until: "registered", count: 4, since: 5, apart: 1 },
  { until: "submitted", count: 4, since: 14, apart: 2 },
  { until: "supplement-asked", count: 1, since: 34, apart: 0 },
  { until: "refused", count: 3, since: 150, apart: 43 },
  { until: "accepted", count: 2, since: 20, apart: 4 },
  { until: "contract-issued", count: 2, since: 26, apart: 5 },
  { until: "contract-signed", count: 38, since: 200, apart: 4 },
];
