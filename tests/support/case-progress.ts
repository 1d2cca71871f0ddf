import type { CaseProgress, ProgressAudit } from "@/lib/domain/case/progress-facts";
import { plainDate } from "@/rules/core/plain-date";

/** A case for complaints handling of which nothing is open, with what a test changes. */
export const aProgress = (change: Partial<CaseProgress> = {}): CaseProgress => ({
  ...{ id: "1", number: "2026-0001", clientName: "青禾公司", scheme: "OLS/GZ-0071", edition: "A/2" },
  ...{ combined: [], stage: "review", stageSince: plainDate("2026-05-11"), supplementDueOn: null },
  ...{ isProgrammeStale: false, stage1: null, stage2: null, closingHeldOn: null, objectedAuditIds: [] },
  supplementary: [],
  ...{ planChangeAudits: [], undeclaredAudits: [], report: null, nonconformities: [], decisions: [] },
  ...{ contentStatus: null, lastSurveillanceEnd: null, awaitsClientSignature: false, fees: null },
  ...change,
});

/** Stage 2, its plan agreed, of which nothing is open. */
export const anAudit = (change: Partial<ProgressAudit> = {}): ProgressAudit => ({
  ...{ id: "a2", kind: "stage2", status: "plan-agreed", startsOn: null, endsOn: null, team: [] },
  ...{ isObjectedTo: false, openFindings: { unanswered: 0, unverified: 0 }, isPlanChangeAsked: false },
  ...{ hasOpenShortfall: false, ...change },
});
