import { communicationStore } from "@/lib/data/communication-store";
import { conductStore } from "@/lib/data/conduct-store";
import { assessExchange } from "@/lib/domain/audit/assess-communication";
import { exchangeForm } from "@/lib/domain/audit/communication-forms";
import { accepted } from "@/lib/domain/outcome";
import { issueAttendanceSheet } from "../audit/issue-attendance-sheet";
import { takeUpAudit } from "../audit/take-up-audit";
import { defineUseCase } from "../framework/define-use-case";
import { recordedAt } from "../meeting/recorded-at";

/** The team weighs how the audit goes on and what the client is told of it (5.5.3.1). */
export const recordExchange = defineUseCase({
  name: "communication.record-exchange",
  permission: "audit:conduct",
  method: "POST",
  path: "/cases/{caseId}/audits/{auditId}/exchanges",
  input: exchangeForm,
  async run(context, form) {
    const { db, actor, now } = context;
    const taken = await takeUpAudit(context, form);
    if (!taken.ok) return taken;
    const { head, file, rules } = taken.value;
    const judged = assessExchange(file, form, { personId: actor.personId, recorded: recordedAt(context) });
    if (!judged.ok) return judged;
    const recorder = { auditId: file.id, byPersonId: judged.value, recordedAt: now };
    const id = await communicationStore.createExchange(db, recorder, form);
    // The sheet is out already: it names every exchange, so it goes out anew.
    if (file.closing !== null) {
      const held = await conductStore.file(db, head.id, file.id);
      const sheet = await issueAttendanceSheet(context, { head, file: held, rules });
      if (!sheet.ok) return sheet;
    }
    const { heldOn, heldAt, progress, reassigned, concerns, told, toldTo } = form;
    const present = file.team.filter(({ personId }) => form.personIds.includes(personId));
    context.changed("communication.exchanged", {
      caseId: head.id,
      kind: "audit",
      id: file.id,
      after: {
        ...{ heldOn, heldAt, progress, reassigned, concerns, told, toldTo },
        present: present.map(({ name }) => name),
      },
    });
    return accepted({ id });
  },
});
