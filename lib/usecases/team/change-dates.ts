import { auditStore } from "@/lib/data/audit-store";
import { toDateColumn, toDateColumnOrNull } from "@/lib/data/parse/dates";
import { staleStore } from "@/lib/data/stale-store";
import { teamStore } from "@/lib/data/team-store";
import { wayOutStore } from "@/lib/data/way-out-store";
import { auditsAreOpen } from "@/lib/domain/audit/audits-open";
import { moveAudit } from "@/lib/domain/audit/move-audit";
import { accepted, refused } from "@/lib/domain/outcome";
import { assessNewDates } from "@/lib/domain/team/assess-new-dates";
import { auditDaysOf } from "@/lib/domain/team/team-file";
import { changeDatesForm } from "@/lib/domain/team/team-form";
import { requireBody } from "../document/document-head";
import { issueDocument } from "../document/issue-document";
import { defineUseCase } from "../framework/define-use-case";
import { tellClient } from "../notice/tell-client";
import { programmeManager } from "../programme/manager-duty";
import { taskOrderModel } from "./task-order-model";
import { lockTeam } from "./team-context";
import { spanOf, tellTeam } from "./tell-team";

/**
 * Puts an audit that was sent but not opened on other half-days, with a reason: a new task order goes out, the client
 * and the team are told, and the plan made for the old days is sent and agreed anew (5.4.4.8, 5.4.6.4).
 */
export const changeDates = defineUseCase({
  name: "team.change-dates",
  permission: "team:appoint",
  method: "POST",
  path: "/cases/{caseId}/audits/{auditId}/task-order/dates",
  input: changeDatesForm,
  async run(context, form) {
    const { db, today, now } = context;
    const team = await lockTeam(context, form);
    const { head, audit, review } = team;
    const open = auditsAreOpen(head.stage, "change-dates");
    if (!open.ok) return open;
    const status = moveAudit(audit.status, "change-dates");
    if (!status.ok) return status;
    const manager = await programmeManager(context, head, review.professionalCodes);
    if (!manager.ok) return manager;
    const { slots, reason } = form;
    const file = { ...team.file, slots };
    const moved = { ...team, file, question: { ...team.question, file }, dates: { ...team.dates, file } };
    const taken = await teamStore.taken(db, audit.id, slots);
    const refusals = assessNewDates({ ...moved, before: team.file, taken });
    if (refusals.length > 0) return refused(...refusals);
    const body = await requireBody(context);
    if (!body.ok) return body;
    const days = auditDaysOf(slots);
    await auditStore.saveStatus(db, audit, status.value, {
      startsOn: toDateColumnOrNull(days.at(0)),
      endsOn: toDateColumnOrNull(days.at(-1)),
      taskIssuedOn: toDateColumn(today),
      clientAnsweredTeamOn: null,
    });
    if (!(await teamStore.saveSlots(db, audit.id, slots)))
      return refused({ code: "person-busy-now", clause: "5.4.4.1" });
    await wayOutStore.supersedePlans(db, audit.id, now);
    if (audit.status !== "task-issued")
      await staleStore.mark(db, { caseId: head.id, steps: ["plan"], reason, causedBy: "task", now });
    const documentId = await issueDocument(context, {
      caseId: head.id,
      kind: "task-order",
      model: await taskOrderModel(context, moved, body.value),
      subjectId: audit.id,
      isForClient: true,
    });
    const span = spanOf(slots);
    await tellClient(context, {
      caseId: head.id,
      kind: "task-dates-changed",
      facts: { auditId: audit.id, kind: audit.kind, reason, ...span },
      documentId,
    });
    await tellTeam(context, moved, { template: "task-dates-changed", facts: { ...span, reason } });
    context.changed("task.dates-changed", {
      caseId: head.id,
      kind: "audit",
      id: audit.id,
      before: { slots: team.file.slots },
      after: { slots, reason, documentId },
    });
    return accepted({ documentId, version: audit.version + 1 });
  },
});
