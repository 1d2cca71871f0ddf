import type { FactsOnFile } from "@/lib/domain/audit/facts-file";
import { plainDate } from "@/rules/core/plain-date";

/** 35 people at one site, found as reviewed and settled at once (5.6.2 c). */
export const foundFacts = (change: Partial<FactsOnFile> = {}): FactsOnFile => ({
  ...{ id: "facts", version: 1, confirmedOn: plainDate("2026-06-08"), byPersonId: "leader", isSame: true },
  ...{ effectivePersonnel: 35, dissimilarSites: 0, similarGroups: [], changedSites: 0, complexity: [] },
  ...{ scope: "投诉处理服务", scopeEn: "", difference: "", furtherSites: [], goneSiteIds: [] },
  ...{ requiredHalfDays: 8, isByPerson: false, sample: 0, manDays: null, sampling: null },
  ...{ settledOn: plainDate("2026-06-08"), settlement: "" },
  ...change,
});
