import { groupOf } from "../document/matched";
import { keyColumns, SCORE, type BandCell } from "../document/band-columns";
import { grouped } from "../document/grouped";
import type { RuleDocument, Table } from "../document/rule-document";
import { at } from "../document/words";
import type { Finding } from "../finding";
import { bandFaults } from "./band-faults";

const COUNTED = /人|员工|数量|个|场所|网点|家|名/;

/** Bands under one heading of a table with several keys ("高风险 | 1~5") are shared out for themselves. */
const underOneKey = (cells: readonly BandCell[]): readonly (readonly BandCell[])[] => {
  let last: string | null = null;
  const keyed = cells.map((cell) => {
    const key = cell.row.cells
      .slice(0, cell.column)
      .filter((each) => !/^\d*$/.test(each))
      .toString();
    last = key === "" ? last : key;
    return { cell, key: last };
  });
  return [...grouped(keyed, ({ key }) => key).values()].map((group) => group.map(({ cell }) => cell));
};

const headersOf = (table: Table, cells: readonly BandCell[]): string =>
  cells.map(({ column }) => groupOf(table.header.cells, column)).toString();

const isCounted = (table: Table, cells: readonly BandCell[]): boolean =>
  COUNTED.test(headersOf(table, cells)) || cells.some((cell) => COUNTED.test(cell.text));

const countOn = (cells: readonly BandCell[]): boolean => {
  const starts = cells.map(({ span }) => span.from ?? Number.NEGATIVE_INFINITY);
  const rises = starts.every((each, at) => at === 0 || each > Number(starts[at - 1]));
  return rises || starts.every((each, at) => at === 0 || each < Number(starts[at - 1]));
};

/** A range of people, places or points is shared out; ranges of other things may be of each row's own. */
const isOfOne = (table: Table, cells: readonly BandCell[]): boolean =>
  SCORE.test(headersOf(table, cells)) || isCounted(table, cells);

const groupsOf = (table: Table): readonly (readonly BandCell[])[] => {
  const columns = keyColumns(table);
  const [first] = columns;
  if (first === undefined) return [];
  // Side by side the same key goes on in the next column.
  if (columns.length > 1) return [columns.flat()];
  const groups = underOneKey(first);
  // Each row under words of its own: they are names of the bands (a grade beside its score) where the bands count on.
  return groups.length === first.length && countOn(first) && isOfOne(table, first) ? [first] : groups;
};

/** Gaps and overlaps between the bands of a table. */
export const tableBands = (document: RuleDocument): readonly Finding[] =>
  document.tables.flatMap((table) =>
    groupsOf(table).flatMap((cells) =>
      bandFaults(cells, isCounted(table, cells)).map(({ code, before, after }) => ({
        ...at(after.row.line),
        code,
        text: `${before.text} / ${after.text}`,
      })),
    ),
  );
