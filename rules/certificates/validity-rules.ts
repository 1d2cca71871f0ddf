import type { Clause } from "../core/clause";

export type ValidityRules = {
  readonly clause: Clause;
  /** Whole years; the last day is the anniversary less one day. */
  readonly years: number;
  readonly recertification: { readonly clause: Clause };
  readonly interpretations: readonly string[];
};
