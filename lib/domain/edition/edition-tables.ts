import type { Band } from "@/rules/core/bands";
import type { CategoryTable, PeopleTable } from "@/rules/man-days/man-days-rules";
import type { EditionValues } from "@/rules/schemes/edition-values";
import type { FigureGroup } from "./figure-unit";
import { withValueAt } from "./value-at";

/** A row as it is typed: `from`, `to` (null: and above) and the columns of its table by name. */
export type TableRow = Readonly<Record<string, number | null>>;

/** One table of an edition as people write it: days as 1.5. */
export type FigureTable = Readonly<{
  path: string;
  group: FigureGroup;
  clause: string;
  unit: "days" | "sites";
  columns: readonly string[];
  /** Does the last row go on without end? Another one has a last number, past which a person decides. */
  isOpen: boolean;
  rows: readonly TableRow[];
}>;

const PER_DAY = 100;

type Cells = Readonly<Record<string, number>>;

const written = <T>(
  bands: readonly Band<T>[],
  cells: (value: T, index: number) => Cells,
): readonly TableRow[] => bands.map(({ from, to, value }, index) => ({ from, to, ...cells(value, index) }));

const table = (
  path: string,
  group: FigureGroup,
  clause: string,
  unit: FigureTable["unit"],
  rows: readonly TableRow[],
): FigureTable => ({
  ...{ path, group, clause, unit, rows },
  columns: Object.keys(rows[0] ?? {}).filter((key) => key !== "from" && key !== "to"),
  isOpen: rows.at(-1)?.["to"] === null,
});

/** The columns of a printed table have the same rows; one figure of each category stands in a row. */
const byCategory = ({ columns }: CategoryTable): readonly TableRow[] => {
  const [first] = columns;
  if (first === undefined) throw new RangeError("a table without columns");
  return written(first.rows, (_, index) =>
    Object.fromEntries(
      columns.map(({ category, rows }) => {
        const row = rows[index];
        if (row === undefined) throw new RangeError(`no row ${index} for ${category}`);
        return [category, row.value / PER_DAY];
      }),
    ),
  );
};

const peopleTable = (path: string, printed: PeopleTable | CategoryTable): FigureTable =>
  table(
    path,
    "man-days",
    printed.clause,
    "days",
    "columns" in printed
      ? byCategory(printed)
      : written(printed.rows, (value) => ({ days: value / PER_DAY })),
  );

const daysTables = ({ manDays }: EditionValues): readonly FigureTable[] => {
  if (manDays.kind === "total") return [peopleTable("manDays.table", manDays.table)];
  const { base, sites, floor } = manDays;
  const baseRows = written(base.rows, ({ stage1, onSite }) => ({
    stage1: stage1 / PER_DAY,
    onSite: onSite / PER_DAY,
  }));
  const siteRows = written(sites.rows, ({ least, most }) => ({
    least: least / PER_DAY,
    most: most / PER_DAY,
  }));
  return [
    table("manDays.base", "man-days", base.clause, "days", baseRows),
    table("manDays.sites", "man-days", sites.clause, "days", siteRows),
    peopleTable("manDays.floor.table", floor.table),
  ];
};

/** Every table of an edition, in the order of the page. */
export const tablesOf = (values: EditionValues): readonly FigureTable[] => [
  ...daysTables(values),
  ...(values.sampling.table === null
    ? []
    : [
        table(
          "sampling.table",
          "sampling",
          values.sampling.table.clause,
          "sites",
          written(values.sampling.table.rows, (sites) => ({ sites })),
        ),
      ]),
];

const heldDays = (value: number | null | undefined): number => Math.round(Number(value) * PER_DAY);

const bands = (rows: readonly TableRow[], value: (row: TableRow) => unknown): readonly object[] =>
  rows.map((row) => ({ from: row["from"], to: row["to"], value: value(row) }));

const columnOf = ({ columns }: FigureTable, row: TableRow, unit: FigureTable["unit"]): unknown => {
  const [only = "", second] = columns;
  if (unit === "sites") return row[only];
  if (second === undefined) return heldDays(row[only]);
  return Object.fromEntries(columns.map((key) => [key, heldDays(row[key])]));
};

/** The same values with other rows in one of their tables. */
export const withRows = (data: unknown, shape: FigureTable, rows: readonly TableRow[]): unknown => {
  const isByCategory = shape.path === "manDays.table" && !shape.columns.includes("days");
  if (!isByCategory)
    return withValueAt(
      data,
      `${shape.path}.rows`,
      bands(rows, (row) => columnOf(shape, row, shape.unit)),
    );
  return shape.columns.reduce(
    (changed, category, index) =>
      withValueAt(
        changed,
        `${shape.path}.columns.${index}.rows`,
        bands(rows, (row) => heldDays(row[category])),
      ),
    data,
  );
};
