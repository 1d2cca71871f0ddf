import type { Clause } from "../core/clause";

/** A reading chosen by the software where the document is silent, broken or contradicts itself. */
export type Interpretation = {
  readonly id: string;
  readonly clause: Clause;
  readonly zh: string;
  readonly en: string;
  /** Who of the certification body confirmed it; null until somebody has. */
  readonly confirmedBy: string | null;
};
