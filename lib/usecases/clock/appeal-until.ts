import { calendarStore } from "@/lib/data/calendar-store";
import type { Db } from "@/lib/data/db";
import { deadline } from "@/rules/clocks/deadline";
import type { PlainDate } from "@/rules/core/plain-date";
import type { SchemeRules } from "@/rules/schemes/scheme-rules";

/** The last day for an appeal against what reached the client on a day, by the working days known now (14.1). */
export const appealUntil = async (
  db: Db,
  { clocks }: SchemeRules,
  reachedOn: PlainDate,
): Promise<PlainDate> => {
  const calendar = await calendarStore.inForce(db);
  return deadline(clocks, calendar, { clock: "appeal-limit", from: reachedOn, first: false }).limit;
};
