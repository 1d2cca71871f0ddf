import type { Clause } from "../core/clause";

export type DecisionRules = {
  readonly enough: { readonly clause: Clause };
  readonly majors: { readonly clause: Clause };
  readonly minors: { readonly clause: Clause };
  readonly independence: { readonly clause: Clause };
  readonly competence: { readonly clause: Clause };
  readonly ofTheBody: { readonly clause: Clause };
  readonly payer: { readonly clause: Clause };
  readonly reportReview: { readonly clause: Clause };
  readonly verification: { readonly clause: Clause };
  readonly interpretations: readonly string[];
};
