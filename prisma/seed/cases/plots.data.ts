import type { Milestone } from "./plot";

/**
 * How many organisations stand where: `since` days ago the first of them registered, each next one `apart` days later.
 * Counted from the day of the seed, so that clocks always run and some are always overdue. The first organisations
 * are certified: their users are client2@… and so on.
 */
export const PLOTS: readonly Readonly<{
  until: Milestone;
  count: number;
  since: number;
  apart: number;
  /** The first of them serves as many projects at other addresses, which are audited by sample (5.4.5). */
  projects?: number;
  /** The last of them applies for quality management too, to be audited together (11.1). */
  isCombined?: boolean;
}>[] = [
  { until: "certified", count: 10, since: 216, apart: 10 },
  { until: "minors-open", count: 3, since: 96, apart: 6 },
  { until: "minors-answered", count: 2, since: 92, apart: 4 },
  { until: "major-open", count: 2, since: 120, apart: 40 },
  { until: "granted", count: 2, since: 98, apart: 5 },
  { until: "report-passed", count: 3, since: 94, apart: 4 },
  { until: "report-handed-over", count: 3, since: 90, apart: 4 },
  { until: "stage2-opened", count: 2, since: 62, apart: 3 },
  { until: "stage2-planned", count: 3, since: 56, apart: 3 },
  { until: "stage1-concluded", count: 2, since: 48, apart: 5 },
  { until: "stage1-planned", count: 3, since: 32, apart: 2 },
  { until: "team-objected", count: 1, since: 28, apart: 0 },
  { until: "task-issued", count: 1, since: 27, apart: 0 },
  { until: "team-proposed", count: 2, since: 24, apart: 2, projects: 9 },
  { until: "contract-signed", count: 2, since: 22, apart: 2, projects: 16 },
  { until: "contract-issued", count: 2, since: 26, apart: 5 },
  { until: "accepted", count: 2, since: 20, apart: 4 },
  { until: "submitted", count: 4, since: 12, apart: 2, projects: 6, isCombined: true },
  { until: "supplement-asked", count: 1, since: 34, apart: 0 },
  { until: "refused", count: 2, since: 150, apart: 43 },
  { until: "withdrawn", count: 1, since: 80, apart: 0 },
  { until: "filled-in", count: 3, since: 22, apart: 6 },
  { until: "registered", count: 3, since: 5, apart: 1 },
];
