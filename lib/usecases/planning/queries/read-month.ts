import { calendarStore } from "@/lib/data/calendar-store";
import { planningStore } from "@/lib/data/planning-store";
import { accepted } from "@/lib/domain/outcome";
import { monthOf, monthPeriod, monthWeeks, nextMonth } from "@/lib/domain/planning/periods";
import { planningMonthForm } from "@/lib/domain/planning/planning-form";
import { isWorkingDay } from "@/rules/calendar/working-days";
import { defineQuery } from "../../framework/define-use-case";

/** A month of audits (5.4, 6.1): who is where on which half-day, and what has no day yet though its limit comes. */
export const readPlanningMonth = defineQuery({
  name: "planning.read-month",
  permission: "planning:read",
  path: "/planning/month",
  input: planningMonthForm,
  async run({ db, today }, { month: asked, person }) {
    const month = asked === "" ? monthOf(today) : asked;
    const period = monthPeriod(month);
    const calendar = await calendarStore.inForce(db);
    const audits = await planningStore.month(db, { month, person, period });
    const slots = await planningStore.slotsOf(
      db,
      audits.map(({ id }) => id),
      period,
    );
    return accepted({
      ...{ month, today, previous: nextMonth(month, -1), next: nextMonth(month, 1) },
      weeks: monthWeeks(month).map((days) =>
        days.map((date) => ({
          date,
          isInMonth: monthOf(date) === month,
          isRest: !isWorkingDay(calendar, date),
        })),
      ),
      audits,
      slots,
    });
  },
});
