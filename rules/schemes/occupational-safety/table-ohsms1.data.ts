import type { CategoryTable } from "../../man-days/man-days-rules";
import { categoryTable } from "../shared/category-table";

/**
 * [last head count of the row, days of stage 1 + stage 2 at high, medium and low risk].
 * How each row was confirmed: docs/decisions/008-where-the-tables-of-days-come-from.md.
 */
const ROWS = [
  [5, 3, 2.5, 2.5],
  [10, 3.5, 3, 3],
  [15, 4.5, 3.5, 3],
  [25, 5.5, 4.5, 3.5],
  [45, 7, 5.5, 4],
  [65, 8, 6, 4.5],
  [85, 9, 7, 5],
  [125, 11, 8, 5.5],
  [175, 12, 9, 6],
  [275, 13, 10, 7],
  [425, 15, 11, 8],
  [625, 16, 12, 9],
  [875, 17, 13, 10],
  [1175, 19, 15, 11],
  [1550, 20, 16, 12],
  [2025, 21, 17, 12],
  [2675, 23, 18, 13],
  [3450, 25, 19, 14],
  [4350, 27, 20, 15],
  [5450, 28, 21, 16],
  [6800, 30, 23, 17],
  [8500, 32, 25, 19],
  [10700, 34, 27, 20],
] as const;

/** Taken from IAF MD 5 until the certification body has compared it with the appendix of its national rule. */
export const tableOhsms1: CategoryTable = categoryTable({
  clause: "IAF MD 5, Table OH&SMS 1",
  source: "IAF MD 5:2023, Annex C, Table OH&SMS 1",
  confirmedBy: null,
  // Past the end the last step of each column once more: 32, 34, so 36 at least (the table says to follow it).
  categories: [
    ["high", 36],
    ["medium", 29],
    ["low", 21],
  ],
  rows: ROWS,
});
