import { z } from "zod";
import { auditCalendarStore } from "@/lib/data/audit-calendar-store";
import { id } from "@/lib/domain/fields";
import { accepted } from "@/lib/domain/outcome";
import { defineQuery } from "../../framework/define-use-case";
import { calendarFile } from "../calendar-file";

/** The days of one audit for the reader's calendar: his own where he is in the team, else those of the team. */
export const downloadAuditCalendar = defineQuery({
  name: "audit.download-calendar",
  permission: "case:read",
  path: "/cases/{caseId}/audits/{auditId}/calendar.ics",
  input: z.object({ caseId: id, auditId: id }),
  async run({ db, actor, now }, form) {
    const audit = await auditCalendarStore.ofAudit(db, form.caseId, form.auditId);
    const isOwn = audit.team.some(({ personId }) => personId === actor.personId);
    return accepted(
      await calendarFile({
        ...{ audits: [audit], personId: isOwn ? actor.personId : null, isClient: actor.clientId !== null },
        ...{ locale: actor.locale, now, name: "auditCalendar.ofAudit", fileName: `${audit.caseNumber}.ics` },
      }),
    );
  },
});
