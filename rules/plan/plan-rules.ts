import type { Clause } from "../core/clause";

export const PLANNED_AUDITS = ["stage1", "stage2", "surveillance", "recertification"] as const;
export type PlannedAudit = (typeof PLANNED_AUDITS)[number];

/** 5.8: a supplementary audit is held for corrections: its coverage comes with its order, from no list. */
export type HeldAudit = PlannedAudit | "supplementary";
export const SUPPLEMENTARY_CLAUSE: Clause = "5.8";

/** Rows a plan cannot be without. */
export const MEETING_ROWS = ["opening", "closing", "top-management-interview"] as const;
export type MeetingRow = (typeof MEETING_ROWS)[number];

export type PlanCoverage =
  | { readonly of: "every-clause"; readonly clause: Clause }
  /** The list of contents an audit of this kind covers, as codes. */
  | { readonly of: "contents"; readonly clause: Clause; readonly contents: readonly string[] };

export type PlanRules = {
  readonly coverage: Readonly<Record<PlannedAudit, PlanCoverage>>;
  readonly rows: Readonly<
    Record<MeetingRow, { readonly clause: Clause; readonly audits: readonly PlannedAudit[] }>
  >;
  readonly sites: { readonly clause: Clause; readonly audits: readonly PlannedAudit[] };
  readonly hours: { readonly clause: Clause; readonly perDay: number };
  readonly interviewFaceToFace: { readonly clause: Clause };
  readonly remote: { readonly clause: Clause };
  readonly schedule: { readonly clause: Clause };
  readonly interpretations: readonly string[];
};
