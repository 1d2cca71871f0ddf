import type { Hundredths, Percent } from "../core/amount";
import type { Band } from "../core/bands";
import type { Clause } from "../core/clause";

/** Days by effective personnel, with who says so; `confirmedBy` stays null until the body has confirmed it. */
export type PeopleTable = {
  readonly clause: Clause;
  readonly source: string;
  readonly confirmedBy: string | null;
  readonly rows: readonly Band<Hundredths>[];
  /** Past the last row a person gives the days, not fewer than this. */
  readonly leastPastEnd: Hundredths;
};

/** A printed table with a column of days for each category a case can be put in, such as how complex it is. */
export type CategoryTable = Omit<PeopleTable, "rows" | "leastPastEnd"> & {
  readonly columns: readonly CategoryColumn[];
};
export type CategoryColumn = Pick<PeopleTable, "rows" | "leastPastEnd"> & { readonly category: string };

export type EffectivePersonnelRule = { readonly clause: Clause; readonly fullDayHours: number };
export type AdjustmentRule = { readonly clause: Clause; readonly reductionMost: Percent };
export type CoefficientRule = {
  readonly clause: Clause;
  readonly least: Percent;
  readonly most: Percent;
  /** A combined audit never takes less than this share of the time it would need uncombined. */
  readonly keeps: Percent;
};
export type LaterAuditRule = {
  readonly clause: Clause;
  readonly fraction: readonly [number, number];
  readonly least: Hundredths;
};
export type MinimumRule = { readonly clause: Clause; readonly least: Hundredths };

/** Ids of the readings an answer rests on: always, and where it has sites, reductions, a coefficient, a later audit. */
export type ManDaysReadings = {
  readonly always: readonly string[];
  readonly sites: readonly string[];
  readonly reduced: readonly string[];
  readonly combined: readonly string[];
  readonly later: readonly string[];
};

type Common = {
  readonly effectivePersonnel: EffectivePersonnelRule;
  readonly adjustments: AdjustmentRule;
  readonly coefficient: CoefficientRule;
  readonly rounding: { readonly clause: Clause };
  readonly onSiteShare: { readonly clause: Clause; readonly least: Percent; readonly blocksPlan: boolean };
  readonly surveillance: LaterAuditRule;
  readonly recertification: LaterAuditRule;
  readonly additional: MinimumRule;
  readonly conversion: MinimumRule;
  readonly interpretations: ManDaysReadings;
};

/** An edition that prints a stage 1 and an on-site figure, adds to them, and stands on a floor. */
export type StagesManDays = Common & {
  readonly kind: "stages";
  readonly base: {
    readonly clause: Clause;
    readonly rows: readonly Band<{ readonly stage1: Hundredths; readonly onSite: Hundredths }>[];
  };
  readonly complexity: {
    readonly clause: Clause;
    readonly factors: readonly string[];
    readonly each: Hundredths;
    readonly most: Hundredths;
  };
  readonly sites: {
    readonly clause: Clause;
    readonly rows: readonly Band<{ readonly least: Hundredths; readonly most: Hundredths }>[];
  };
  readonly floor: { readonly clause: Clause; readonly table: PeopleTable };
  /** Time at surveillance length for an organisation that comes back after withdrawal (5.4.3.2). */
  readonly reapplicationOnSurveillanceTime: { readonly clause: Clause; readonly on: boolean };
};

/** An edition that prints one total, of which the planner sets stage 1 apart, and counts every site by itself. */
export type TotalManDays = Common & {
  readonly kind: "total";
  /** One column for everybody, or one for each category of a case. */
  readonly table: PeopleTable | CategoryTable;
  /** The total never falls under this share of the table value. */
  readonly keepsOfTable: Percent;
  readonly stage1: { readonly clause: Clause; readonly proposed: Percent; readonly least: Hundredths };
  readonly sites: { readonly clause: Clause; readonly reductionMost: Percent };
};

export type ManDaysRules = StagesManDays | TotalManDays;
