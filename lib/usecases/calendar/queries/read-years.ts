import { z } from "zod";
import { calendarStore, toCalendarYear } from "@/lib/data/calendar-store";
import { accepted } from "@/lib/domain/outcome";
import { isVendored } from "@/rules/calendar/calendar";
import { defineQuery } from "../../framework/define-use-case";

/**
 * The years of working days the body added to those of the software, as its clocks count by them: for whoever
 * computes a limit beside the product. Who added them stays among the administrators.
 */
export const readCalendarYears = defineQuery({
  name: "calendar.years",
  permission: "public",
  path: "/calendar-years",
  input: z.object({}),
  async run({ db }) {
    const versions = (await calendarStore.versions(db)).map(toCalendarYear);
    const last = new Map(versions.map((each) => [each.year, each]));
    return accepted({ years: [...last.values()].filter(({ year }) => !isVendored(year)) });
  },
});
