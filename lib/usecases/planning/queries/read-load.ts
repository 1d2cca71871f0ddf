import { calendarStore } from "@/lib/data/calendar-store";
import { planningStore } from "@/lib/data/planning-store";
import { accepted } from "@/lib/domain/outcome";
import { auditorLoad } from "@/lib/domain/planning/auditor-load";
import { periodsFrom, type PeriodUnit } from "@/lib/domain/planning/periods";
import { planningLoadForm } from "@/lib/domain/planning/planning-form";
import { defineQuery } from "../../framework/define-use-case";

/** As many as stand beside each other on a desk. */
const SHOWN: Readonly<Record<PeriodUnit, number>> = { week: 8, month: 6 };

/** The load of every auditor by week or month against his working days (5.4.4.6), and what collides. */
export const readPlanningLoad = defineQuery({
  name: "planning.read-load",
  permission: "planning:read",
  path: "/planning/load",
  input: planningLoadForm,
  async run({ db, today }, { unit, from }) {
    const start = from === "" ? today : from;
    const periods = periodsFrom(unit, start, SHOWN[unit]);
    const whole = { from: periods.at(0)?.from ?? start, to: periods.at(-1)?.to ?? start };
    const calendar = await calendarStore.inForce(db);
    const people = await planningStore.people(db, whole);
    const sent = await planningStore.sent(
      db,
      people.map(({ personId }) => personId),
      whole,
    );
    return accepted({
      ...{ unit, periods, today },
      people: people.map((person) => auditorLoad(person, sent, { periods, calendar })),
    });
  },
});
