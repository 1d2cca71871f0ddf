import type { PlainDate } from "@/rules/core/plain-date";
import type { PlanRowForm } from "./plan-form";

/**
 * The rows of a plan made for other days, put on the days of the task: the first on the first, and so on. Rows on
 * days of the task, and those of a plan with more days than the task has, stay where they are for the leader to move.
 */
export const onDaysOfTask = (
  rows: readonly PlanRowForm[],
  days: readonly PlainDate[],
): readonly PlanRowForm[] => {
  const planned = [...new Set(rows.map((row) => row.date))].toSorted();
  if (planned.length > days.length || planned.every((day) => days.includes(day))) return rows;
  return rows.map((row) => ({ ...row, date: days[planned.indexOf(row.date)] ?? row.date }));
};
