import { tableDays } from "./table-qms1";

/**
 * IAF MD 5, Table EMS 1, typed line by line as it is printed:
 * effective personnel, then days at high, medium, low and limited complexity.
 */
export const TABLE_EMS1 = [
  "1-5 3 2.5 2.5 2.5",
  "6-10 3.5 3 3 3",
  "11-15 4.5 3.5 3 3",
  "16-25 5.5 4.5 3.5 3",
  "26-45 7 5.5 4 3",
  "46-65 8 6 4.5 3.5",
  "66-85 9 7 5 3.5",
  "86-125 11 8 5.5 4",
  "126-175 12 9 6 4.5",
  "176-275 13 10 7 5",
  "276-425 15 11 8 5.5",
  "426-625 16 12 9 6",
  "626-875 17 13 10 6.5",
  "876-1175 19 15 11 7",
  "1176-1550 20 16 12 7.5",
  "1551-2025 21 17 12 8",
  "2026-2675 23 18 13 8.5",
  "2676-3450 25 19 14 9",
  "3451-4350 27 20 15 10",
  "4351-5450 28 21 16 11",
  "5451-6800 30 23 17 12",
  "6801-8500 32 25 19 13",
  "8501-10700 34 27 20 14",
] as const;

/** IAF MD 5, Table OH&SMS 1, in the same way: days at high, medium and low risk. */
export const TABLE_OHSMS1 = [
  "1-5 3 2.5 2.5",
  "6-10 3.5 3 3",
  "11-15 4.5 3.5 3",
  "16-25 5.5 4.5 3.5",
  "26-45 7 5.5 4",
  "46-65 8 6 4.5",
  "66-85 9 7 5",
  "86-125 11 8 5.5",
  "126-175 12 9 6",
  "176-275 13 10 7",
  "276-425 15 11 8",
  "426-625 16 12 9",
  "626-875 17 13 10",
  "876-1175 19 15 11",
  "1176-1550 20 16 12",
  "1551-2025 21 17 12",
  "2026-2675 23 18 13",
  "2676-3450 25 19 14",
  "3451-4350 27 20 15",
  "4351-5450 28 21 16",
  "5451-6800 30 23 17",
  "6801-8500 32 25 19",
  "8501-10700 34 27 20",
] as const;

export const EMS_CATEGORIES = ["high", "medium", "low", "limited"] as const;
export const OHSMS_CATEGORIES = ["high", "medium", "low"] as const;

export type PrintedRow = Readonly<{ from: number; to: number; category: string; days: number }>;

const numberAt = (cells: readonly string[], index: number): number => {
  const cell = cells[index];
  if (cell === undefined) throw new RangeError(`no cell ${index}`);
  return Number(cell);
};

/** Every cell of a printed table with its range of people and its category. */
const cellsOf = (lines: readonly string[], categories: readonly string[]): readonly PrintedRow[] =>
  lines.flatMap((line) => {
    const [range = "", ...cells] = line.split(" ");
    const ends = range.split("-");
    return categories.map((category, index) => ({
      from: numberAt(ends, 0),
      to: numberAt(ends, 1),
      category,
      days: numberAt(cells, index),
    }));
  });

export const EMS_ROWS = cellsOf(TABLE_EMS1, EMS_CATEGORIES);
export const OHSMS_ROWS = cellsOf(TABLE_OHSMS1, OHSMS_CATEGORIES);

/** The printed days of a scheme for people and category, up to the table's end. */
export const printedDays = (scheme: string, people: number, category: string | null): number => {
  if (scheme !== "EMS" && scheme !== "OHSMS") return tableDays(people);
  const rows = scheme === "EMS" ? EMS_ROWS : OHSMS_ROWS;
  const row = rows.find((each) => each.category === category && people <= each.to);
  if (row === undefined) throw new RangeError(`${people} ${String(category)} is past the table`);
  return row.days;
};
