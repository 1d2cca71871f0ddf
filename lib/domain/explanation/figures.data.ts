/**
 * Every figure of a case that a rule produced, with its unit. `one`: there is one of it in a case; of the others the
 * address also says which: an audit, a settlement, a clock, a nonconformity; of a certificate its system, where a case
 * has several.
 */
export const FIGURES = {
  people: { unit: "person", per: "one" },
  "total-days": { unit: "day", per: "one" },
  "stage1-days": { unit: "day", per: "one" },
  "on-site-days": { unit: "day", per: "one" },
  /** Stage 2 as it stands, with what settlements added to it (5.6.2 c). */
  "stage2-days": { unit: "day", per: "one" },
  sample: { unit: "site", per: "one" },
  "surveillance-days": { unit: "day", per: "one" },
  "recertification-days": { unit: "day", per: "one" },
  "surveillance-sites": { unit: "site", per: "one" },
  "recertification-sites": { unit: "site", per: "one" },
  "first-day": { unit: "date", per: "certificate" },
  "last-day": { unit: "date", per: "certificate" },
  "found-days": { unit: "day", per: "audit" },
  "found-sample": { unit: "site", per: "audit" },
  "settled-days": { unit: "day", per: "settlement" },
  "settled-sample": { unit: "site", per: "settlement" },
  window: { unit: "date", per: "window" },
  clock: { unit: "date", per: "clock" },
  grade: { unit: "grade", per: "nonconformity" },
} as const satisfies Readonly<Record<string, Readonly<{ unit: string; per: string }>>>;

export type Figure = keyof typeof FIGURES;
export const FIGURE_NAMES: readonly Figure[] = Object.keys(FIGURES).filter((name): name is Figure =>
  Object.hasOwn(FIGURES, name),
);

/** Which figure of a case is meant. */
export type FigureOf = {
  [Name in Figure]: (typeof FIGURES)[Name]["per"] extends "one"
    ? Readonly<{ figure: Name; of?: undefined }>
    : (typeof FIGURES)[Name]["per"] extends "certificate"
      ? Readonly<{ figure: Name; of?: string | undefined }>
      : Readonly<{ figure: Name; of: string }>;
}[Figure];

/** Where a figure of a case is explained; the one place that knows the address. */
export const explanationHref = (caseId: string, { figure, of }: FigureOf): string =>
  `/cases/${caseId}/explanations/${figure}${of === undefined ? "" : `?of=${encodeURIComponent(of)}`}`;
