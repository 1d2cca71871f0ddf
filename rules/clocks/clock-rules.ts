import type { Clause } from "../core/clause";

/** The clocks a date can be asked for. */
export const CLOCKS = [
  "stage2-earliest",
  "stage2-latest",
  "report-due",
  "major-due",
  "minor-due",
  "verification-end",
  "surveillance-due",
  "surveillance-limit",
  "recertification-request",
  "suspension-end",
  "appeal-limit",
  "appeal-handled",
  "reporting-due",
] as const;
export type Clock = (typeof CLOCKS)[number];

/** How far the limit stands from the start; months clamp to the month's last day, negative ones count back. */
export type Length =
  | { readonly unit: "days"; readonly count: number }
  | { readonly unit: "months"; readonly count: number }
  | { readonly unit: "working-days"; readonly count: number }
  | { readonly unit: "day-of-next-month"; readonly day: number };

export type ClockStart =
  | "stage1-end"
  | "closing-meeting"
  | "last-audit-end"
  | "certificate-last-day"
  | "suspension-start"
  | "decision-reached-client"
  | "appeal-received"
  | "change";

/** What stops it. A clock without a stopping event only bounds a date that is planned. */
export type ClockStop =
  | "stage2-start"
  | "leader-signature"
  | "verification"
  | "accepted-answer"
  | "last-verification"
  | "surveillance-end"
  | "request"
  | "restored"
  | "appeal-received"
  | "appeal-answered"
  | "reported";

/** What it means when the limit passes: a date before or after it is refused, or the thing is late. */
export type ClockEffect =
  | "block-before"
  | "block-after"
  | "overdue"
  | "no-recommendation"
  | "due-for-suspension"
  | "reminder"
  | "withdraw"
  | "task";

export type ClockRule = {
  readonly clause: Clause;
  readonly start: ClockStart;
  readonly length: Length;
  /** The first surveillance after a decision, where it counts otherwise. */
  readonly first?: { readonly start: "decision"; readonly length: Length; readonly effect: ClockEffect };
  readonly stop: ClockStop;
  readonly effect: ClockEffect;
  /** Ids of the readings this clock rests on beside those of every clock. */
  readonly interpretations?: readonly string[];
};

export type ClockRules = {
  readonly limits: Readonly<Record<Clock, ClockRule>>;
  /** Days before the last day of validity on which recertification is brought to mind, in months. */
  readonly recertificationReminders: { readonly clause: Clause; readonly monthsBefore: readonly number[] };
  /** A surveillance in each calendar year; warned from this day of the year ("MM-DD"). */
  readonly calendarYear: { readonly clause: Clause; readonly warnFrom: string };
  /** What a surveillance that was not held by its limit is a ground of: suspension. */
  readonly missedSurveillance: { readonly clause: Clause };
  readonly interpretations: readonly string[];
};
