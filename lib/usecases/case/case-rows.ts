import { calendarStore } from "@/lib/data/calendar-store";
import { caseListStore } from "@/lib/data/case-list-store";
import { inOrderOf } from "@/lib/data/keyset";
import { progressStore } from "@/lib/data/progress-store";
import { nearestClock } from "@/lib/domain/case/nearest-clock";
import type { CaseListForm } from "@/lib/domain/case/case-list-form";
import { schemesTold } from "@/lib/domain/case/rules-of-case";
import type { Context } from "../framework/context";
import type { clockDaysFor } from "./clock-days";
import { progressShown } from "./progress-shown";

type Asked = Readonly<{
  form: CaseListForm;
  clockDays: ReturnType<typeof clockDaysFor>;
  limit: number;
}>;

/** Rows of the list of cases, each with whose turn it is and the clock that ends first. */
export const caseRows = async (context: Context, { form, clockDays, limit }: Asked) => {
  const { db, actor, today } = context;
  const asked = { form, reader: actor, clocks: await clockDays(form), today };
  const { ids, ...links } = await caseListStore.page(db, asked, limit);
  const calendar = await calendarStore.inForce(db);
  const found = await progressStore.byIds(db, ids);
  const rows = found.map((progress) => {
    const { waiting, next, clocks, standing } = progressShown({ actor, today, calendar }, progress);
    const { id, number, stage, stageSince, openedOn, clientName } = progress;
    return {
      ...{
        id,
        number,
        scheme: schemesTold(progress),
        stage,
        standing,
        stageSince,
        openedOn,
        clientName,
        next,
        waiting,
      },
      clock: nearestClock(clocks),
    };
  });
  return { ...links, rows: inOrderOf(ids, rows) };
};
