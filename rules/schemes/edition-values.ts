import type { SchemeRules } from "./scheme-rules";

/**
 * What of an edition a body can change by data alone: every value with the clause it stands in. Clauses, readings and
 * criteria are the document's words; a successor takes them over until somebody writes its own.
 */
export type EditionValues = Omit<SchemeRules, "clauses" | "interpretations" | "criteria">;

export const valuesOf = (rules: SchemeRules): EditionValues => {
  const { scheme, edition, documentNumber, title, system, certificateLetters, effectiveFrom } = rules;
  const { manDays, sampling, clocks, findings, validity, eligibility, stages, team, plan, decision } = rules;
  return {
    ...{ scheme, edition, documentNumber, title, system, certificateLetters, effectiveFrom },
    ...{ manDays, sampling, clocks, findings, validity, eligibility, stages, team, plan, decision },
  };
};

/** The edition that values make, on the words of the edition they were made from. */
export const editionOf = (
  values: EditionValues,
  { clauses, interpretations, criteria }: SchemeRules,
): SchemeRules => ({ ...values, criteria, interpretations, clauses });
