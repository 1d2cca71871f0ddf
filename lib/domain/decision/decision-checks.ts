import type { SchemeRules } from "@/rules/schemes/scheme-rules";
import type { Refusal } from "../outcome";

/** The questions of 5.9 as the decider reads them; each holds unless one of its refusals stands. */
const CHECKS = [
  { key: "enough", codes: ["report-not-signed", "recommendation-missing", "closing-not-held"] },
  { key: "reportReview", codes: ["report-not-reviewed"] },
  { key: "majors", codes: ["major-not-verified"] },
  { key: "minors", codes: ["minor-plan-not-accepted"] },
  { key: "verification", codes: ["verification-too-late"] },
  { key: "recommendation", codes: ["not-recommended", "correction-not-confirmed"] },
  { key: "independence", codes: ["duties-separated", "no-person-behind-account", "decider-not-independent"] },
  { key: "competence", codes: ["decider-not-competent"] },
  { key: "ofTheBody", codes: ["decider-not-of-the-body"] },
  { key: "payer", codes: ["paid-by-others"] },
] as const satisfies readonly Readonly<{ key: string; codes: readonly string[] }>[];

export type DecisionCheckKey = (typeof CHECKS)[number]["key"];

const OF_THE_DECIDER: ReadonlySet<DecisionCheckKey> = new Set(["competence", "ofTheBody"]);

/** What a check asks of whoever decides alone: of a reader who never decides it says nothing. */
export const isOfDecider = ({ key }: Readonly<{ key: DecisionCheckKey }>): boolean => OF_THE_DECIDER.has(key);

/** What a check rests on: dates, names, counts, for a sentence of the reader's language. */
export type DecisionGround = Readonly<{
  key: string;
  facts: Readonly<Record<string, string | number | readonly string[]>>;
}>;

export type DecisionCheck = Readonly<{
  key: DecisionCheckKey;
  clause: string;
  holds: boolean;
  /** The facts it rests on. */
  ground: DecisionGround;
  refusals: readonly Refusal[];
}>;

const clauseOf = ({ decision }: SchemeRules, key: DecisionCheckKey): string =>
  key === "recommendation" ? decision.enough.clause : decision[key].clause;

/** The checks one by one with their clauses and grounds, sorted out from the refusals of the assessment. */
export const decisionChecks = (
  rules: SchemeRules,
  refusals: readonly Refusal[],
  grounds: Readonly<Record<DecisionCheckKey, DecisionGround>>,
): readonly DecisionCheck[] =>
  CHECKS.map(({ key, codes }) => {
    const known: readonly string[] = codes;
    const against = refusals.filter(({ code }) => known.includes(code));
    return {
      key,
      clause: clauseOf(rules, key),
      holds: against.length === 0,
      ground: grounds[key],
      refusals: against,
    };
  });
