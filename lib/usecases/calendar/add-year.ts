import { calendarStore } from "@/lib/data/calendar-store";
import { calendarYearForm } from "@/lib/domain/calendar/calendar-year-form";
import { accepted, refused } from "@/lib/domain/outcome";
import { defineUseCase } from "../framework/define-use-case";
import { weighYear } from "./weigh-year";

/**
 * Adds what the State Council announced for a year, or the next version of a year that was added: every clock counts by
 * it from now on. What was told in writing before keeps its dates.
 */
export const addCalendarYear = defineUseCase({
  name: "calendar.add-year",
  permission: "setting:write",
  method: "POST",
  path: "/settings/calendar",
  input: calendarYearForm,
  async run(context, form) {
    const { db, actor, now } = context;
    await calendarStore.lock(db, form.year);
    const { version, read, moves, seen } = await weighYear(context, form);
    if (read.refusals.length > 0) return refused(...read.refusals);
    if (seen !== form.seen) return refused({ code: "calendar-other-than-seen" });
    const { year, source, publishedOn, notice, reason } = form;
    const { daysOff, makeUpDays } = read;
    const added = { year, version: version + 1, source, publishedOn, daysOff, makeUpDays, reason };
    await calendarStore.add(db, {
      ...added,
      ...{ notice, addedById: actor.userId, addedByName: actor.name, addedAt: now },
    });
    context.changed("calendar.year-added", {
      kind: "calendar-year",
      id: String(year),
      after: { ...added, movedClocks: moves.length },
    });
    return accepted({ year, version: version + 1, moved: moves.length });
  },
});
