import type { Clause } from "../core/clause";
import type { ManDaysRules } from "./man-days-rules";
import { manDaysCategories, tableClause } from "./people-table";

/**
 * What an edition wants to know of how complex a case is: any of its factors, exactly one category of its table, or
 * nothing, where the days are the same for everybody.
 */
export type ComplexityAsked = {
  readonly by: "factors" | "category" | "nothing";
  readonly codes: readonly string[];
  readonly clause: Clause;
};

export const complexityAsked = (rules: ManDaysRules): ComplexityAsked => {
  if (rules.kind === "stages")
    return { by: "factors", codes: rules.complexity.factors, clause: rules.complexity.clause };
  const codes = manDaysCategories(rules);
  return { by: codes.length > 0 ? "category" : "nothing", codes, clause: tableClause(rules) };
};

/** The category of a case out of what was said of its complexity; null while none or several of the table were. */
export const categoryOf = (rules: ManDaysRules, complexity: readonly string[]): string | null => {
  const categories = manDaysCategories(rules);
  const [chosen, ...others] = complexity.filter((code) => categories.includes(code));
  return chosen !== undefined && others.length === 0 ? chosen : null;
};
