import { z } from "zod";
import { auditStore } from "@/lib/data/audit-store";
import { calendarStore } from "@/lib/data/calendar-store";
import { caseStore } from "@/lib/data/case-store";
import { planningStore } from "@/lib/data/planning-store";
import { teamStore } from "@/lib/data/team-store";
import { id } from "@/lib/domain/fields";
import { dayFilter } from "@/lib/domain/list/list-form";
import { accepted } from "@/lib/domain/outcome";
import { freeTimeOf, workingDaysFrom } from "@/lib/domain/planning/free-time";
import { auditDaysOf } from "@/lib/domain/team/team-file";
import { addDays } from "@/rules/core/plain-date";
import { defineQuery } from "../../framework/define-use-case";
import { teamContext } from "../team-context";

/** Two weeks stand beside each other on a desk. */
const SHOWN = 10;

/** Who could be sent on an audit when (5.3.1.2, 5.4.4.1): codes held, half-days free, registrations that end. */
export const readFreeTime = defineQuery({
  name: "team.read-free-time",
  permission: "team:appoint",
  path: "/cases/{caseId}/audits/{auditId}/team/free-time",
  input: z.object({ caseId: id, auditId: id, from: dayFilter }),
  async run(context, form) {
    const { db, today } = context;
    const head = await caseStore.head(db, form.caseId);
    const audit = await auditStore.head(db, head.id, form.auditId);
    const { rules, review, file, window } = await teamContext(context, head, audit);
    const calendar = await calendarStore.inForce(db);
    const tomorrow = addDays(today, 1);
    const earliest = window !== null && window.earliest > tomorrow ? window.earliest : tomorrow;
    const start = form.from === "" ? (auditDaysOf(file.slots)[0] ?? earliest) : form.from;
    const days = workingDaysFrom(calendar, start, SHOWN);
    const people = await teamStore.candidates(db, rules.schemes, today);
    const sent = await planningStore.sent(
      db,
      people.map(({ personId }) => personId),
      { from: start, to: days.at(-1) ?? start },
    );
    const { professionalCodes: scopeCodes } = review;
    return accepted({
      ...{ from: start, days, scopeCodes },
      people: freeTimeOf(people, sent, { schemes: rules.schemes, scopeCodes, days, auditId: audit.id }),
    });
  },
});
