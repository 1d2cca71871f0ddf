import type { PlainDate } from "@/rules/core/plain-date";
import type { Refusal } from "../outcome";
import { assessTask, type TaskQuestion } from "./assess-task";
import { assessTaskDates, type TaskDates } from "./assess-task-dates";
import { slotRefusals } from "./assess-proposal";
import type { TeamFile } from "./team-file";
import type { Slot } from "./team-form";

type Taken = Readonly<{ person: string; day: PlainDate; half: string }>;

export type NewDates = Readonly<{
  /** The team on the new half-days. */
  file: TeamFile;
  question: TaskQuestion;
  dates: TaskDates;
  before: Pick<TeamFile, "slots">;
  /** New half-days that belong to another audit already. */
  taken: readonly Taken[];
}>;

const keysOf = (slots: readonly Slot[]): string =>
  slots
    .map(({ personId, date, half }) => `${personId} ${date} ${half}`)
    .toSorted()
    .join();

/** What keeps a task that is out from going to other half-days: all that would keep it from being sent at all. */
export const assessNewDates = ({ file, question, dates, before, taken }: NewDates): readonly Refusal[] => {
  const checked = assessTask(question);
  return [
    ...(keysOf(before.slots) === keysOf(file.slots) ? [{ code: "dates-unchanged", field: "slots" }] : []),
    ...slotRefusals(file),
    ...taken.map((facts) => ({ code: "person-busy", clause: "5.4.4.1", field: "slots", facts })),
    ...(checked.ok ? [] : checked.refusals),
    ...assessTaskDates(dates),
  ];
};
