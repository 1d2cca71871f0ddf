import type { Clause } from "../core/clause";

export type EligibilityRules = {
  readonly legalPerson: { readonly clause: Clause };
  readonly permits: { readonly clause: Clause };
  readonly lawfulProduct: { readonly clause: Clause };
  readonly systemRun: { readonly clause: Clause; readonly months: number };
  readonly cleanRecord: { readonly clause: Clause; readonly months: number };
  readonly internalAuditAndReview: { readonly clause: Clause };
  readonly standing: { readonly clause: Clause };
};
