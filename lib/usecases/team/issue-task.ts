import { auditStore } from "@/lib/data/audit-store";
import { caseStore } from "@/lib/data/case-store";
import { toDateColumn } from "@/lib/data/parse/dates";
import { auditsAreOpen } from "@/lib/domain/audit/audits-open";
import { moveAudit } from "@/lib/domain/audit/move-audit";
import { moveCase } from "@/lib/domain/case/move-case";
import { accepted, refused } from "@/lib/domain/outcome";
import { assessTask } from "@/lib/domain/team/assess-task";
import { assessTaskDates } from "@/lib/domain/team/assess-task-dates";
import { issueTaskForm } from "@/lib/domain/team/team-form";
import { requireBody } from "../document/document-head";
import { issueDocument } from "../document/issue-document";
import { defineUseCase } from "../framework/define-use-case";
import { programmeManager } from "../programme/manager-duty";
import { tellClient } from "../notice/tell-client";
import { spanOf, tellTeam } from "./tell-team";
import { lockTeam } from "./team-context";
import { taskOrderModel } from "./task-order-model";

/** Issues the task order (5.4.4.7, 5.4.4.8): every check of the team at once, then the names go to the client. */
export const issueTask = defineUseCase({
  name: "team.issue-task",
  permission: "team:appoint",
  method: "POST",
  path: "/cases/{caseId}/audits/{auditId}/task-order",
  input: issueTaskForm,
  async run(context, form) {
    const { db, today } = context;
    const team = await lockTeam(context, form);
    const { head, audit, review } = team;
    const open = auditsAreOpen(head.stage, "issue-task");
    if (!open.ok) return open;
    const status = moveAudit(audit.status, "issue-task");
    if (!status.ok) return status;
    const manager = await programmeManager(context, head, review.professionalCodes);
    if (!manager.ok) return manager;
    const checked = assessTask(team.question);
    const dateRefusals = assessTaskDates(team.dates);
    if (!checked.ok) return refused(...checked.refusals, ...dateRefusals);
    if (dateRefusals.length > 0) return refused(...dateRefusals);
    const body = await requireBody(context);
    if (!body.ok) return body;
    await auditStore.saveStatus(db, audit, status.value, {
      taskIssuedOn: toDateColumn(today),
      clientAnsweredTeamOn: null,
    });
    if (head.stage === "programme") {
      const stage = moveCase(head.stage, "issue-first-task");
      if (!stage.ok) return stage;
      await caseStore.saveStage(db, head, stage.value, today);
    }
    const documentId = await issueDocument(context, {
      caseId: head.id,
      kind: "task-order",
      model: await taskOrderModel(context, team, body.value),
      subjectId: audit.id,
      isForClient: true,
    });
    await tellClient(context, {
      caseId: head.id,
      kind: "team-named",
      facts: { auditId: audit.id, kind: audit.kind },
      documentId,
    });
    await tellTeam(context, team, { template: "task-issued", facts: spanOf(team.file.slots), page: "team" });
    context.changed("task.issued", {
      caseId: head.id,
      kind: "audit",
      id: audit.id,
      after: { documentId, ...checked.value },
    });
    return accepted({ documentId, version: audit.version + 1, ...checked.value });
  },
});
