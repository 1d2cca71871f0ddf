import type { EditionValues } from "@/rules/schemes/edition-values";
import type { Facts, Refusal } from "../outcome";
import { clauseAt, valueAt } from "./value-at";

/** A pair of figures, of which the first is not the greater. */
const ORDERED: readonly (readonly [lower: string, upper: string])[] = [
  ["manDays.complexity.each", "manDays.complexity.most"],
  ["manDays.coefficient.least", "manDays.coefficient.most"],
  ["manDays.coefficient.keeps", "manDays.coefficient.most"],
  ["findings.minorsOnProcess.warnFrom", "findings.minorsOnProcess.decideFrom"],
  ["clocks.limits.surveillance-due.length.count", "clocks.limits.surveillance-limit.length.count"],
  [
    "clocks.limits.surveillance-due.first.length.count",
    "clocks.limits.surveillance-limit.first.length.count",
  ],
];

const PER_DAY = 100;
const MONTHS_PER_YEAR = 12;

type Refuse = (code: string, path: string, facts: Facts) => Refusal;

/** Hundredths are told as days. */
const told = (path: string, value: number): number =>
  path.startsWith("manDays.complexity") ? value / PER_DAY : value;

const ordered = (values: EditionValues, refuse: Refuse): readonly Refusal[] =>
  ORDERED.flatMap(([lower, upper]) => {
    // A figure the edition does not have is no number, and neither more nor less than another.
    const [least, most] = [Number(valueAt(values, lower)), Number(valueAt(values, upper))];
    return least > most
      ? [refuse("edition-range-reversed", upper, { least: told(lower, least), most: told(upper, most) })]
      : [];
  });

/** A share of a table value is reckoned with exactly: it has to come out in whole hundredths of a day. */
const shares = ({ manDays }: EditionValues, refuse: Refuse): readonly Refusal[] => {
  const wholeOf = (amounts: readonly number[], share: number) =>
    amounts.every((amount) => Number.isInteger((amount * share) / PER_DAY));
  const asked: readonly (readonly [path: string, share: number, amounts: readonly number[]])[] =
    manDays.kind === "stages"
      ? [
          [
            "manDays.adjustments.reductionMost",
            manDays.adjustments.reductionMost,
            manDays.base.rows.map(({ value }) => value.onSite),
          ],
        ]
      : [
          "columns" in manDays.table ? manDays.table.columns.flatMap(({ rows }) => rows) : manDays.table.rows,
        ].flatMap((rows) => {
          const amounts = rows.map(({ value }) => value);
          return [
            ["manDays.adjustments.reductionMost", manDays.adjustments.reductionMost, amounts] as const,
            ["manDays.keepsOfTable", manDays.keepsOfTable, amounts] as const,
          ];
        });
  return asked.flatMap(([path, share, amounts]) =>
    wholeOf(amounts, share) ? [] : [refuse("edition-share-not-whole", path, { share })],
  );
};

type End = Readonly<{ path: string; last: number; past: number }>;

/** Past the end of a table a person gives no fewer days than its last row has. */
const ends = ({ manDays }: EditionValues): readonly End[] => {
  const [table, at] =
    manDays.kind === "stages"
      ? ([manDays.floor.table, "manDays.floor.table"] as const)
      : ([manDays.table, "manDays.table"] as const);
  const columns =
    "columns" in table
      ? table.columns.map((column, index) => ({ ...column, path: `${at}.columns.${index}.leastPastEnd` }))
      : [{ ...table, path: `${at}.leastPastEnd` }];
  return columns.map(({ rows, leastPastEnd, path }) => ({
    path,
    last: rows.at(-1)?.value ?? 0,
    past: leastPastEnd,
  }));
};

/** The last day of a certificate stands in its validity and in its clock: both say the same. */
const validity = ({ validity: { years }, clocks }: EditionValues, refuse: Refuse): readonly Refusal[] => {
  const { length, first } = clocks.limits["certificate-end"];
  const isSame =
    length.unit === "months" &&
    length.count === years * MONTHS_PER_YEAR &&
    first?.length.unit === "years-less-a-day" &&
    first.length.count === years;
  return isSame
    ? []
    : [refuse("edition-validity-differs", "validity.years", { years, months: years * MONTHS_PER_YEAR })];
};

/** What speaks against figures that are each right by themselves; `fieldOf` finds the place of a path on the form. */
export const assessTogether = (
  values: EditionValues,
  fieldOf: (path: string) => string | undefined,
): readonly Refusal[] => {
  const refuse: Refuse = (code, path, facts) => ({
    code,
    clause: clauseAt(values, path),
    facts,
    field: fieldOf(path),
  });
  return [
    ...ordered(values, refuse),
    ...shares(values, refuse),
    ...ends(values)
      .filter(({ last, past }) => past < last)
      .map(({ path, last }) => refuse("edition-past-end-too-small", path, { least: last / PER_DAY })),
    ...validity(values, refuse),
  ];
};
