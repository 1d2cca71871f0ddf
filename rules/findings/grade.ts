import { notice, ok, refused, type Answer, type Notice } from "../core/answer";
import type { CriterionRule, FindingRules, Grade, GradedAudit } from "./finding-rules";

export type GradeQuestion = {
  readonly audit: GradedAudit;
  readonly grade: Grade;
  readonly criteria: readonly string[];
  /** Minors on the same process, this one included. */
  readonly minorsOnProcess: number;
  /** Why several minors on one process are not one major. */
  readonly reason: string | null;
};

const named = (rules: FindingRules, criterion: string): CriterionRule => {
  const rule = rules.criteria[criterion];
  if (rule === undefined) throw new RangeError(`no criterion ${criterion}`);
  return rule;
};

const isUndecided = ({ reason }: GradeQuestion): boolean => reason === null || reason.trim() === "";

const makesMajor = (rules: FindingRules, audit: GradedAudit, criterion: string): boolean => {
  const { atLeast, audits } = named(rules, criterion);
  return atLeast === "major" && audits.includes(audit);
};

/** Criteria that make a finding major in this audit, where a lower grade was chosen. */
const majorRefusals = (rules: FindingRules, { audit, grade, criteria }: GradeQuestion): readonly Notice[] =>
  grade === "major"
    ? []
    : [...new Set(criteria)]
        .filter((criterion) => makesMajor(rules, audit, criterion))
        .map((criterion) => notice("must-be-major", named(rules, criterion).clause, { criterion }));

/**
 * The criteria of a plain minor that a major rests on alone. Which grade it is stays the auditor's choice; who keeps
 * the finding on file may ask why (5.5.6.3 b).
 */
export const isolatedAlone = (
  rules: FindingRules,
  { audit, grade: chosen, criteria }: Pick<GradeQuestion, "audit" | "grade" | "criteria">,
): readonly Notice[] => {
  if (chosen !== "major" || criteria.some((criterion) => makesMajor(rules, audit, criterion))) return [];
  return [...new Set(criteria)]
    .filter((criterion) => named(rules, criterion).atMost === "minor")
    .map((criterion) => notice("major-on-isolated", named(rules, criterion).clause, { criterion }));
};

/** An improvement may not carry a nonconformity (5.5.6.2): any criterion ticked forbids it. */
const improvementRefusals = (rules: FindingRules, { grade, criteria }: GradeQuestion): readonly Notice[] =>
  grade === "improvement" && criteria.length > 0
    ? [notice("must-be-nonconformity", rules.improvement.clause, { criteria: [...new Set(criteria)] })]
    : [];

/**
 * The grade an auditor chose, checked (5.5.6.2, 5.5.6.3): accepted, or every refusal.
 * Four minors on one process are accepted with a warning; the fifth needs the leader's decision.
 */
export const grade = (rules: FindingRules, question: GradeQuestion): Answer<{ readonly grade: Grade }> => {
  const { clause, warnFrom, decideFrom } = rules.minorsOnProcess;
  const minors = question.grade === "minor" ? question.minorsOnProcess : 0;
  const facts = { minorsOnProcess: minors };
  const refusals = [
    ...majorRefusals(rules, question),
    ...improvementRefusals(rules, question),
    ...(minors >= decideFrom && isUndecided(question) ? [notice("minors-need-decision", clause, facts)] : []),
  ];
  if (refusals.length > 0) return refused(refusals);
  const isMany = minors >= warnFrom;
  return ok(
    { grade: question.grade },
    {
      warnings: isMany ? [notice("minors-on-process", clause, { ...facts, decideFrom })] : [],
      interpretations: isMany ? rules.interpretations : [],
    },
  );
};
