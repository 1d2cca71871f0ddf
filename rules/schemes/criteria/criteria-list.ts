import type { Clause } from "../../core/clause";

/** One clause of a standard with a short title of our own; the standard's text is not ours to print. */
export type CriteriaClause = { readonly clause: Clause; readonly zh: string; readonly en: string };

export type CriteriaList = {
  readonly id: string;
  readonly name: string;
  readonly internationalName: string;
  readonly clauses: readonly CriteriaClause[];
};
