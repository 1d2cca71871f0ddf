import type { Clause } from "../core/clause";

export const GRADES = ["major", "minor", "improvement"] as const;
export type Grade = (typeof GRADES)[number];

export const GRADED_AUDITS = ["initial", "surveillance", "recertification"] as const;
export type GradedAudit = (typeof GRADED_AUDITS)[number];

export type CriterionRule = {
  readonly clause: Clause;
  /** The lowest grade a finding with this criterion may carry in the audits named. */
  readonly atLeast: "major" | "minor";
  readonly audits: readonly GradedAudit[];
  /** The criterion of a plain minor: a major that rests on it alone says why. */
  readonly atMost?: "minor";
};

export type FindingRules = {
  readonly criteria: Readonly<Record<string, CriterionRule>>;
  readonly improvement: { readonly clause: Clause };
  /** Minors on one process: warned from, blocked from until decided (5.5.6.3 a: 3–5, by size). */
  readonly minorsOnProcess: {
    readonly clause: Clause;
    readonly warnFrom: number;
    readonly decideFrom: number;
  };
  readonly interpretations: readonly string[];
};
