import type { EditionValues } from "@/rules/schemes/edition-values";
import { type Figure, figuresOf } from "./edition-figures";
import { type TableRow, tablesOf } from "./edition-tables";
import type { FigureGroup, FigureUnit } from "./figure-unit";

/** One value that is other than in the released edition; null: that edition, or the draft, has no such row. */
export type ValueChange = Readonly<{
  path: string;
  group: FigureGroup;
  clause: string;
  unit: FigureUnit | "sites";
  /** Of a table: the row as "1–100", and its column. */
  row: string | null;
  column: string | null;
  before: string | null;
  after: string | null;
}>;

const figureTold = ({ value, over }: Figure): string => (over === null ? String(value) : `${value}/${over}`);

const rowName = ({ from, to }: TableRow): string => {
  if (typeof to !== "number") return `≥ ${String(from)}`;
  return from === to ? String(from) : `${String(from)}–${to}`;
};

const figureChanges = (before: EditionValues, after: EditionValues): readonly ValueChange[] => {
  const next = new Map(figuresOf(after).map((figure) => [figure.path, figureTold(figure)]));
  return figuresOf(before).flatMap((figure): readonly ValueChange[] => {
    const { path, group, clause, unit } = figure;
    const [one, other] = [figureTold(figure), next.get(path) ?? null];
    return one === other
      ? []
      : [{ path, group, clause, unit, row: null, column: null, before: one, after: other }];
  });
};

const cell = (row: TableRow | undefined, column: string): string | null => {
  const value = row?.[column] ?? null;
  return value === null ? null : String(value);
};

const tableChanges = (before: EditionValues, after: EditionValues): readonly ValueChange[] => {
  const next = new Map(tablesOf(after).map((table) => [table.path, table.rows]));
  return tablesOf(before).flatMap(({ path, group, clause, unit, columns, rows }) => {
    const others = next.get(path) ?? [];
    const names = [...new Set([...rows, ...others].map(rowName))];
    return names.flatMap((name) => {
      const [one, other] = [rows, others].map((list) => list.find((row) => rowName(row) === name));
      return columns.flatMap((column): readonly ValueChange[] => {
        const [was, is] = [cell(one, column), cell(other, column)];
        return was === is ? [] : [{ path, group, clause, unit, row: name, column, before: was, after: is }];
      });
    });
  });
};

/** What a draft changes of the edition it was made from, value by value: tables first, as the page shows them. */
export const valueChanges = (before: EditionValues, after: EditionValues): readonly ValueChange[] => [
  ...tableChanges(before, after),
  ...figureChanges(before, after),
];
