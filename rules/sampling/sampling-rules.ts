import type { Band } from "../core/bands";
import type { Clause } from "../core/clause";

type Fraction = readonly [number, number];

/** Share of √n per group, and of the dissimilar sites, that an audit of this kind visits at least. */
export type SampleFloor = { readonly root: Fraction; readonly dissimilar: Fraction };

export type SamplingRules = {
  readonly clause: Clause;
  /** What must hold before sites are sampled at all; otherwise every site is visited. */
  readonly conditions: { readonly clause: Clause; readonly codes: readonly string[] };
  /** Sites drawn from a group of similar ones by the scheme's own table; null where the scheme has none. */
  readonly table: { readonly clause: Clause; readonly rows: readonly Band<number>[] } | null;
  readonly floor: {
    readonly clause: Clause;
    readonly source: string;
    readonly confirmedBy: string | null;
    readonly initial: SampleFloor;
    readonly surveillance: SampleFloor;
    readonly recertification: SampleFloor;
    /** Recertification where nobody recorded that the system proved effective over the cycle. */
    readonly recertificationUnproved: SampleFloor;
  };
  /** Share of the initial sample Nz a later audit visits at least; null where the scheme sets none. */
  readonly ofInitial: {
    readonly clause: Clause;
    readonly surveillance: Fraction;
    readonly recertification: Fraction;
  } | null;
  /** Share of the sampled similar sites that is drawn at random, rounded up. */
  readonly random: { readonly clause: Clause; readonly least: Fraction };
  readonly provedEffectiveInterpretation: string;
  readonly interpretations: readonly string[];
};
