import type { Hundredths, Percent } from "../core/amount";

/** The kinds of audit the rules know days for; "additional" is an extra certificate (12), "conversion" is 13. */
export const MAN_DAYS_AUDITS = [
  "initial",
  "surveillance",
  "recertification",
  "additional",
  "conversion",
] as const;
export type ManDaysAudit = (typeof MAN_DAYS_AUDITS)[number];

/** People of one working time inside the certified boundary; every shift counts. */
export type PersonnelGroup = { readonly count: number; readonly hoursPerDay: number };

/** More time (positive days) or less (negative), each with its reason (5.4.3.1(2)). */
export type Adjustment = { readonly days: Hundredths; readonly reason: string | null };

/** The figure a person answers for where the table ends. */
export type ManualDays = {
  readonly days: Hundredths;
  readonly reason: string | null;
  readonly approver: string;
};

/** A sampled site counted by itself, its time reduced by a share. */
export type SampledSite = { readonly personnel: readonly PersonnelGroup[]; readonly reduction: Percent };

type Common = {
  readonly audit: ManDaysAudit;
  readonly personnel: readonly PersonnelGroup[];
  readonly adjustments: readonly Adjustment[];
  /** null: not a combined audit. */
  readonly coefficient: Percent | null;
  readonly stage1OnSite: boolean;
  readonly manualDays: ManualDays | null;
};

export type StagesQuestion = Common & {
  readonly kind: "stages";
  readonly complexity: readonly string[];
  /** The initial sample: of this audit, or for later audits of today's sites. */
  readonly sampledSites: number;
  /** null: the upper end of the range is proposed. */
  readonly siteDays: Hundredths | null;
};

export type TotalQuestion = Common & {
  readonly kind: "total";
  /** The column of the table; null where it has one for everybody, or while nobody has chosen. */
  readonly category: string | null;
  readonly sites: readonly SampledSite[];
  /** null: the rule's proposal. */
  readonly stage1: Hundredths | null;
};

/** Which of the two shapes an edition asks for stands in its `manDays.kind`. */
export type ManDaysQuestion = StagesQuestion | TotalQuestion;

/** Days as decimal numbers. Where the table ends and nobody has given a figure yet only the first part is there. */
export type ManDaysAnswer = {
  readonly effectivePersonnel: number;
  /** By the scheme's own table, before rounding. */
  readonly own?: number;
  readonly floor?: number;
  readonly binding?: "own" | "floor";
  /** Later audits: what an initial audit would take with today's facts. */
  readonly initialToday?: number;
  readonly stage1?: number;
  readonly onSite?: number;
  readonly total?: number;
  /** True past the end of the table: the floor is a person's figure, or is still to be given. */
  readonly manual: boolean;
};
