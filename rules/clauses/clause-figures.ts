import { toDays } from "../core/amount";
import { bandValue, type Band } from "../core/bands";
import type { Clause } from "../core/clause";
import { EVERY_CLOCK, type Clock, type ClockStart, type Length } from "../clocks/clock-rules";
import type { CategoryTable, PeopleTable } from "../man-days/man-days-rules";
import type { SchemeRules } from "../schemes/scheme-rules";

/** A table of an edition: a row for each range of people or sites; `to` null is "and above". */
export type FigureTable = {
  readonly key: "base" | "site-days" | "people-days" | "sample";
  readonly clauses: readonly Clause[];
  /** The categories whose days stand side by side; none where a row has one meaning for everybody. */
  readonly categories: readonly string[];
  readonly rows: readonly {
    readonly from: number;
    readonly to: number | null;
    readonly values: readonly number[];
  }[];
};

export type FigureClock = {
  readonly clock: Clock;
  readonly clause: Clause;
  readonly start: ClockStart | "decision";
  readonly length: Length;
};

const rowsOf = <T>(bands: readonly Band<T>[], values: (value: T) => readonly number[]) =>
  bands.filter(({ to }) => to !== 0).map(({ from, to, value }) => ({ from, to, values: values(value) }));

type DaysColumn = Pick<PeopleTable, "rows">;

/** The printed table row by row: the columns of all categories have the same ranges of people. */
const peopleDays = (table: PeopleTable | CategoryTable, clauses: readonly Clause[]): FigureTable => {
  const columns: readonly DaysColumn[] = "columns" in table ? table.columns : [table];
  return {
    key: "people-days",
    clauses: [table.clause, ...clauses],
    categories: "columns" in table ? table.columns.map(({ category }) => category) : [],
    rows: columns.slice(0, 1).flatMap(({ rows }) =>
      rows.map(({ from, to }) => ({
        from,
        to,
        values: columns.map((column) => toDays(bandValue(column.rows, from))),
      })),
    ),
  };
};

/** The tables of an edition, each with the clauses it belongs to. */
export const figureTables = ({ manDays, sampling }: SchemeRules): readonly FigureTable[] => [
  ...(manDays.kind === "total"
    ? [peopleDays(manDays.table, [])]
    : [
        {
          key: "base",
          clauses: [manDays.base.clause],
          categories: [],
          rows: rowsOf(manDays.base.rows, ({ stage1, onSite }) => [toDays(stage1), toDays(onSite)]),
        } as const,
        {
          key: "site-days",
          clauses: [manDays.sites.clause],
          categories: [],
          rows: rowsOf(manDays.sites.rows, ({ least, most }) => [toDays(least), toDays(most)]),
        } as const,
        peopleDays(manDays.floor.table, [manDays.floor.clause]),
      ]),
  ...(sampling.table === null
    ? []
    : [
        {
          key: "sample",
          clauses: [sampling.table.clause],
          categories: [],
          rows: rowsOf(sampling.table.rows, (value) => [value]),
        } as const,
      ]),
];

/** The clocks of an edition; the first surveillance, which counts otherwise, stands beside the later ones. */
export const figureClocks = ({ clocks }: SchemeRules): readonly FigureClock[] =>
  EVERY_CLOCK.flatMap((clock) => {
    const { clause, start, length, first } = clocks.limits[clock];
    return [
      ...(first === undefined ? [] : [{ clock, clause, start: first.start, length: first.length }]),
      { clock, clause, start, length },
    ];
  });
