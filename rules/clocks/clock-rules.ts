import type { Clause } from "../core/clause";

/** The clocks whose limit can be asked for by name: the contract of the command line and its HTTP twin. */
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

/** All clocks of an edition: those, and what other questions answer for (the stages, the validity, the year). */
export const EVERY_CLOCK = [
  ...CLOCKS,
  "stage1-findings",
  "calendar-year",
  "certificate-end",
  "recertification-decided",
] as const;
export type Clock = (typeof EVERY_CLOCK)[number];

/** How far the limit stands from the start; months clamp to the month's last day, negative ones count back. */
export type Length =
  | { readonly unit: "days"; readonly count: number }
  | { readonly unit: "months"; readonly count: number }
  | { readonly unit: "working-days"; readonly count: number }
  | { readonly unit: "day-of-next-month"; readonly day: number }
  /** The day before the anniversary: the last of so many years that began with the start. */
  | { readonly unit: "years-less-a-day"; readonly count: number }
  /** 31 December of the start's own year. */
  | { readonly unit: "end-of-year" };

export type ClockStart =
  | "stage1-end"
  | "stage2-start"
  | "closing-meeting"
  | "last-audit-end"
  | "certificate-last-day"
  | "suspension-start"
  | "decision-reached-client"
  | "appeal-received"
  | "calendar-year"
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
  | "recertification-decision"
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
  | "expires"
  | "task";

export type ClockRule = {
  readonly clause: Clause;
  readonly start: ClockStart;
  readonly length: Length;
  /** The first surveillance or certificate after a decision, where it counts otherwise. */
  readonly first?: { readonly start: "decision"; readonly length: Length; readonly effect: ClockEffect };
  readonly stop: ClockStop;
  readonly effect: ClockEffect;
  /** Ids of the readings this clock rests on beside those of every clock. */
  readonly interpretations?: readonly string[];
};

/** A day on which a clock is brought to mind, counted from its limit or from its start; negative: before it. */
export type Rung = {
  readonly of: "limit" | "start";
  readonly unit: "days" | "months";
  readonly count: number;
};

export type ClockRules = {
  readonly limits: Readonly<Record<Clock, ClockRule>>;
  /** The reminders of each clock, earliest first. */
  readonly reminders: Readonly<Record<Clock, readonly Rung[]>>;
  /** A surveillance in each calendar year; warned from this day of the year ("MM-DD"). */
  readonly calendarYear: { readonly clause: Clause; readonly warnFrom: string };
  /** What a surveillance that was not held by its limit is a ground of: suspension. */
  readonly missedSurveillance: { readonly clause: Clause };
  readonly interpretations: readonly string[];
};
