import { toCoefficient, toDays } from "../core/amount";
import type { Clause } from "../core/clause";
import type { ManDaysRules, PeopleTable } from "../man-days/man-days-rules";
import { printedTable } from "../man-days/people-table";
import type { SamplingRules } from "../sampling/sampling-rules";
import type { SchemeRules } from "../schemes/scheme-rules";
import { figureTables, type FigureTable } from "./clause-figures";

/** A number of an edition that stands in no table: what it is, its clause, and the figures its sentence is made of. */
export type EditionFigure = {
  readonly key: string;
  readonly clause: Clause;
  readonly facts: Readonly<Record<string, number>>;
};

const figure = (key: string, clause: Clause, facts: EditionFigure["facts"]): EditionFigure => ({
  key,
  clause,
  facts,
});

const ofItsShape = (rules: ManDaysRules): readonly EditionFigure[] =>
  rules.kind === "stages"
    ? [
        figure("complexity", rules.complexity.clause, {
          each: toDays(rules.complexity.each),
          most: toDays(rules.complexity.most),
        }),
      ]
    : [
        figure("stage1", rules.stage1.clause, {
          share: toCoefficient(rules.stage1.proposed),
          least: toDays(rules.stage1.least),
        }),
        figure("site-reduction", rules.sites.clause, { most: toCoefficient(rules.sites.reductionMost) }),
        figure("keeps-of-table", rules.adjustments.clause, { share: toCoefficient(rules.keepsOfTable) }),
      ];

const laterFigure = (key: "surveillance" | "recertification", rules: ManDaysRules): EditionFigure => {
  const { clause, fraction, least } = rules[key];
  return figure(key, clause, { n: fraction[0], d: fraction[1], least: toDays(least) });
};

const daysFigures = (rules: ManDaysRules): readonly EditionFigure[] => [
  figure("full-day", rules.effectivePersonnel.clause, { hours: rules.effectivePersonnel.fullDayHours }),
  ...ofItsShape(rules),
  figure("reductions", rules.adjustments.clause, { most: toCoefficient(rules.adjustments.reductionMost) }),
  figure("coefficient", rules.coefficient.clause, {
    least: toCoefficient(rules.coefficient.least),
    most: toCoefficient(rules.coefficient.most),
    keeps: toCoefficient(rules.coefficient.keeps),
  }),
  figure("on-site-share", rules.onSiteShare.clause, { least: toCoefficient(rules.onSiteShare.least) }),
  laterFigure("surveillance", rules),
  laterFigure("recertification", rules),
  figure("additional", rules.additional.clause, { least: toDays(rules.additional.least) }),
  figure("conversion", rules.conversion.clause, { least: toDays(rules.conversion.least) }),
];

const sampleFigures = ({ floor, ofInitial, random }: SamplingRules): readonly EditionFigure[] => [
  ...(["initial", "surveillance", "recertification", "recertificationUnproved"] as const).map((audit) =>
    figure(`sample-${audit}`, floor.clause, {
      root: floor[audit].root[0] / floor[audit].root[1],
      dissimilar: floor[audit].dissimilar[0] / floor[audit].dissimilar[1],
    }),
  ),
  ...(ofInitial === null
    ? []
    : (["surveillance", "recertification"] as const).map((audit) =>
        figure(`sample-share-${audit}`, ofInitial.clause, { n: ofInitial[audit][0], d: ofInitial[audit][1] }),
      )),
  figure("random", random.clause, { n: random.least[0], d: random.least[1] }),
];

/** Shares, limits and least figures of an edition, in the order they come into a calculation. */
export const editionFigures = ({ manDays, sampling, findings, validity }: SchemeRules) => ({
  days: daysFigures(manDays),
  sampling: sampleFigures(sampling),
  others: [
    figure("minors", findings.minorsOnProcess.clause, {
      warnFrom: findings.minorsOnProcess.warnFrom,
      decideFrom: findings.minorsOnProcess.decideFrom,
    }),
    figure("validity", validity.clause, { years: validity.years }),
  ],
});

/** A printed table of an edition with where it was taken from, and what stands past its end. */
export type EditionTable = FigureTable & {
  /** Another document's table: its source, and who of the body confirmed it. */
  readonly taken: { readonly source: string; readonly confirmedBy: string | null } | null;
  /** Past the last row a person gives the days, in each column not fewer than these. */
  readonly pastEnd: { readonly from: number; readonly least: readonly number[] } | null;
};

const pastEnd = (
  table: FigureTable,
  columns: readonly Pick<PeopleTable, "leastPastEnd">[],
): EditionTable["pastEnd"] => {
  const last = table.rows.at(-1)?.to ?? null;
  return last === null
    ? null
    : { from: last + 1, least: columns.map(({ leastPastEnd }) => toDays(leastPastEnd)) };
};

/** The tables of an edition as a reader wants them: each with its clauses, its source and its end. */
export const editionTables = (rules: SchemeRules): readonly EditionTable[] => {
  const printed = printedTable(rules.manDays);
  const { source, confirmedBy } = printed;
  return figureTables(rules).map((table) =>
    table.key === "people-days"
      ? {
          ...table,
          taken: { source, confirmedBy },
          pastEnd: pastEnd(table, "columns" in printed ? printed.columns : [printed]),
        }
      : { ...table, taken: null, pastEnd: null },
  );
};
