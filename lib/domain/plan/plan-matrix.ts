import type { PlanRowForm } from "./plan-form";

type Row = Pick<PlanRowForm, "kind" | "unit" | "process" | "clauses" | "contents" | "personIds">;

/** A department and a process, as the rows name them. */
export type MatrixColumn = Readonly<{ key: string; unit: string; process: string }>;

export type MatrixCell = Readonly<{
  /** Where it is in the plan, from 0. */
  rows: readonly number[];
  personIds: readonly string[];
}>;

/** A clause or a content with its cells in the order of the columns; `isCovered` when any row has it. */
export type MatrixLine = Readonly<{ item: string; isCovered: boolean; cells: readonly MatrixCell[] }>;

export type PlanMatrix = Readonly<{ columns: readonly MatrixColumn[]; lines: readonly MatrixLine[] }>;

const keyOf = ({ unit, process }: Pick<Row, "unit" | "process">): string =>
  JSON.stringify([unit.trim(), process.trim()]);

const itemsOf = ({ clauses, contents }: Row): readonly string[] => [...clauses, ...contents];

const once = <T>(values: readonly T[]): readonly T[] => [...new Set(values)];

/**
 * Unit × process × clause (5.4.6.3): what each department and process is audited for, in which rows and by whom, and
 * what nobody audits yet. `items` are the clauses, or the contents where the audit covers contents.
 */
export const planMatrix = (rows: readonly Row[], items: readonly string[]): PlanMatrix => {
  const placed = rows
    .map((row, index) => ({ row, index }))
    .filter(({ row }) => row.kind === "audit" && itemsOf(row).length > 0);
  const columns = once(placed.map(({ row }) => keyOf(row))).flatMap((key): readonly MatrixColumn[] => {
    const first = placed.find(({ row }) => keyOf(row) === key);
    return first === undefined
      ? []
      : [{ key, unit: first.row.unit.trim(), process: first.row.process.trim() }];
  });
  return {
    columns,
    lines: items.map((item) => {
      const cells = columns.map(({ key }): MatrixCell => {
        const own = placed.filter(({ row }) => keyOf(row) === key && itemsOf(row).includes(item));
        return {
          rows: own.map(({ index }) => index),
          personIds: once(own.flatMap(({ row }) => row.personIds)),
        };
      });
      return { item, cells, isCovered: cells.some((cell) => cell.rows.length > 0) };
    }),
  };
};
