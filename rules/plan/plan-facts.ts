import type { HalfDays } from "../core/amount";
import type { PlainDate } from "../core/plain-date";
import type { HeldAudit, MeetingRow } from "./plan-rules";

/** A clause of one of the criteria. */
export type PlannedClause = { readonly criteria: string; readonly clause: string };

/** Why and how a row is done from afar; all of it stays on file (5.4.1, 5.4.4.3). */
export type Remote = { readonly reason: string; readonly tool: string; readonly hasConsent: boolean };

export type PlanRow = {
  readonly id: string;
  readonly date: PlainDate;
  /** Minutes since midnight. */
  readonly from: number;
  readonly to: number;
  readonly siteId: string;
  readonly kind: "audit" | MeetingRow;
  readonly clauses: readonly PlannedClause[];
  /** Codes of the contents covered, where the audit covers contents instead of clauses. */
  readonly contents: readonly string[];
  /** Leader, members, interns; others of the team may be named beside the plan. */
  readonly auditorIds: readonly string[];
  readonly remote: Remote | null;
};

export type PlanFacts = {
  readonly audit: HeldAudit;
  readonly rows: readonly PlanRow[];
  /** Every clause of the criteria this case is audited against; of a supplementary audit those it is ordered for. */
  readonly criteria: readonly PlannedClause[];
  /** The sampled sites and the central office. */
  readonly sites: readonly string[];
  /** The members who produce man-days (5.4.4.6). */
  readonly countedIds: readonly string[];
  /** Days determined for what this plan plans. */
  readonly determined: HalfDays;
};
