import { progressStore } from "@/lib/data/progress-store";
import { nearestClock } from "@/lib/domain/case/case-clocks";
import type { CaseListForm } from "@/lib/domain/case/case-list-form";
import { RUNNING_STAGES } from "@/lib/domain/case/case-machine";
import { isOverdue } from "@/lib/domain/desk/urgency";
import type { Context } from "../framework/context";
import { progressShown } from "./progress-shown";

const STAGES = [...RUNNING_STAGES, "certified"] as const;
const AT_A_TIME = 500;

/**
 * The cases with a clock that has run out, if the list asks for them: clocks follow from the rules of each case's
 * edition, so that no database can tell. null: the list asks for all.
 */
export const lateCases = async (
  context: Pick<Context, "actor" | "db" | "today">,
  { overdue }: Pick<CaseListForm, "overdue">,
): Promise<readonly string[] | null> => {
  if (overdue === "") return null;
  const { db, today } = context;
  const late: string[] = [];
  for (let after: string | undefined = ""; after !== undefined;) {
    const found = await progressStore.atStages(db, { stages: STAGES, limit: AT_A_TIME, after });
    for (const progress of found)
      if (isOverdue({ clock: nearestClock(progressShown(context, progress).clocks) }, today))
        late.push(progress.id);
    after = found.length < AT_A_TIME ? undefined : found.at(-1)?.number;
  }
  return late;
};
