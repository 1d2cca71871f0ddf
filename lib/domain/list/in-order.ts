import type { Direction } from "./list-form";

/** What a row is put in order by; null: it has no such value. */
export type OrderValue = string | number | null;

/** As "zh_natural" puts them in order in the database: pinyin, and 8.2 before 10.1. */
const collator = new Intl.Collator("zh-u-kn-true");

const compared = (one: string | number, other: string | number): number =>
  typeof one === "number" && typeof other === "number"
    ? one - other
    : collator.compare(String(one), String(other));

/** Rows by a value of theirs; those without one come last, either way. Equal ones stay as they stood. */
export const inOrder = <Row>(
  rows: readonly Row[],
  valueOf: (row: Row) => OrderValue,
  direction: Direction,
): readonly Row[] => {
  const sign = direction === "asc" ? 1 : -1;
  const valued = rows.flatMap((row) => {
    const value = valueOf(row);
    return value === null ? [] : [{ row, value }];
  });
  return [
    ...valued.toSorted((one, other) => sign * compared(one.value, other.value)).map(({ row }) => row),
    ...rows.filter((row) => valueOf(row) === null),
  ];
};
