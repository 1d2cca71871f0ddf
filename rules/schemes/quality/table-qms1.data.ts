import { days } from "../../core/amount";
import type { PeopleTable } from "../../man-days/man-days-rules";
import { bandsUpTo } from "../shared/bands-up-to";

/** [last head count of the row, days of stage 1 + stage 2]. */
const ROWS = [
  [5, 1.5],
  [10, 2],
  [15, 2.5],
  [25, 3],
  [45, 4],
  [65, 5],
  [85, 6],
  [125, 7],
  [175, 8],
  [275, 9],
  [425, 10],
  [625, 11],
  [875, 12],
  [1175, 13],
  [1550, 14],
  [2025, 15],
  [2675, 16],
  [3450, 17],
  [4350, 18],
  [5450, 19],
  [6800, 20],
  [8500, 21],
  [10700, 22],
] as const;

/** Not printed in CNCA-QMS-01:2025 as we hold it: taken from IAF MD 5 until the certification body confirms it. */
export const tableQms1: PeopleTable = {
  clause: "IAF MD 5, Table QMS 1",
  source: "IAF MD 5, Table QMS 1",
  confirmedBy: null,
  rows: bandsUpTo(ROWS.map(([to, total]) => [to, days(total)] as const)),
  leastPastEnd: days(23),
};
