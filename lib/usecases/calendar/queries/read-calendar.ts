import { z } from "zod";
import { calendarStore } from "@/lib/data/calendar-store";
import { accepted } from "@/lib/domain/outcome";
import { isVendored, VENDORED_YEARS } from "@/rules/calendar/calendar";
import { daysFrom } from "@/rules/core/plain-date";
import { defineQuery } from "../../framework/define-use-case";

/** The years the clocks count by: those of the software, and every version of those that were added. */
export const readCalendar = defineQuery({
  name: "calendar.read",
  permission: "setting:write",
  path: "/settings/calendar",
  input: z.object({}),
  async run({ db }) {
    const versions = await calendarStore.versions(db);
    const last = new Map(versions.map(({ year, version }) => [year, version]));
    return accepted({
      vendored: VENDORED_YEARS.map(({ year, published, publishedOn, source, daysOff, makeUpDays }) => ({
        ...{ year, published, publishedOn, source, makeUpDays },
        daysOff: daysOff.flatMap(([first, end]) => daysFrom(first, end)),
      })),
      added: versions.map(({ addedAt, year, version, ...row }) => ({
        ...{ year, version, source: row.source, publishedOn: row.publishedOn, notice: row.notice },
        ...{ daysOff: row.daysOff, makeUpDays: row.makeUpDays, reason: row.reason },
        ...{ addedByName: row.addedByName, addedAt: addedAt.toISOString() },
        /** Whether the clocks count by it: the last version, unless the software has come to bring the year itself. */
        isInForce: last.get(year) === version && !isVendored(year),
      })),
    });
  },
});
