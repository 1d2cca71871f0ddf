import type { Clause } from "../../core/clause";
import type { ReportChapter } from "../../reports/report-chapters";

/** One clause of a standard with a short title of our own; the standard's text is not ours to print. */
export type CriteriaClause = { readonly clause: Clause; readonly zh: string; readonly en: string };

export type CriteriaList = {
  readonly id: string;
  readonly name: string;
  readonly internationalName: string;
  readonly clauses: readonly CriteriaClause[];
  /** Which clauses each chapter of the report speaks of: "8" means 8 and all below it, unless a longer one is named. */
  readonly chapters: Readonly<Record<ReportChapter, readonly Clause[]>>;
};
