import type { Clause } from "../core/clause";

export type StageRules = {
  readonly gap: { readonly clause: Clause };
  readonly stage1Findings: { readonly clause: Clause };
  readonly offSite: { readonly clause: Clause; readonly conditions: readonly string[] };
  readonly attendance: { readonly opening: Clause; readonly closing: Clause };
  readonly interpretations: readonly string[];
};
