import { days } from "../../core/amount";
import type { CategoryTable } from "../../man-days/man-days-rules";
import { bandsUpTo } from "./bands-up-to";

type Printed<Category extends string> = Pick<CategoryTable, "clause" | "source" | "confirmedBy"> & {
  /** The categories in the order of the columns, each with the least days past the table's end. */
  readonly categories: readonly (readonly [Category, leastPastEnd: number])[];
  /** [last head count, days of each category in that order], line by line as printed. */
  readonly rows: readonly (readonly [to: number, ...days: readonly number[]])[];
};

const cell = (line: readonly number[], column: number): number => {
  const value = line[column];
  if (value === undefined) throw new RangeError(`no figure in column ${column}`);
  return value;
};

/** A printed table of days turned into one column for each category; a missing cell is an error of the data. */
export const categoryTable = <Category extends string>({
  categories,
  rows,
  ...printed
}: Printed<Category>): CategoryTable => ({
  ...printed,
  columns: categories.map(([category, leastPastEnd], index) => ({
    category,
    leastPastEnd: days(leastPastEnd),
    rows: bandsUpTo(rows.map((line) => [line[0], days(cell(line, index + 1))] as const)),
  })),
});
