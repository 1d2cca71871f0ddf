/** IAF MD 5, Table QMS 1, typed from rule-reading 2.1: [last head count, days]. */
export const TABLE_QMS1 = [
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
  [10_700, 22],
] as const;

/** The days of the table for a head count up to its end. */
export const tableDays = (people: number): number => {
  const row = TABLE_QMS1.find(([last]) => people <= last);
  if (row === undefined) throw new RangeError(`${people} is past the table`);
  return row[1];
};
