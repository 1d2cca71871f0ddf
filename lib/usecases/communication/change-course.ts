import { communicationStore } from "@/lib/data/communication-store";
import { factBasisStore } from "@/lib/data/fact-basis-store";
import { toDateColumn } from "@/lib/data/parse/dates";
import { wayOutStore } from "@/lib/data/way-out-store";
import { assessCourse } from "@/lib/domain/audit/assess-communication";
import { courseForm } from "@/lib/domain/audit/communication-forms";
import { moveAudit } from "@/lib/domain/audit/move-audit";
import { accepted } from "@/lib/domain/outcome";
import { issueAttendanceSheet } from "../audit/issue-attendance-sheet";
import { takeUpAudit, type TakenUp } from "../audit/take-up-audit";
import type { Context } from "../framework/context";
import { defineUseCase } from "../framework/define-use-case";
import { recordedAt } from "../meeting/recorded-at";
import { tellClient } from "../notice/tell-client";

type Ended = Readonly<{ foundOn: Parameters<typeof toDateColumn>[0]; reason: string }>;

/**
 * The audit ends without a result, its sheet is issued as far as it came, and the stage is foreseen anew: the
 * programme's manager makes a team for it, or ends the case.
 */
const endAudit = async (context: Context, { head, file, rules }: TakenUp, { foundOn, reason }: Ended) => {
  const moved = moveAudit(file.status, "abandon");
  if (!moved.ok) return moved;
  const sheet = await issueAttendanceSheet(context, { head, file, rules });
  if (!sheet.ok) return sheet;
  const last = { endsOn: toDateColumn(foundOn), outcomeNote: reason };
  return accepted({
    status: moved.value,
    nextAuditId: await wayOutStore.repeatAudit(context.db, file, last),
  });
};

/** What shows on the way takes the audit another course, or ends it; client and body are told (5.5.3.2, 5.5.3.3). */
export const changeCourse = defineUseCase({
  name: "communication.change-course",
  permission: "audit:conduct",
  method: "POST",
  path: "/cases/{caseId}/audits/{auditId}/course-changes",
  input: courseForm,
  async run(context, form) {
    const { db, actor, now } = context;
    const taken = await takeUpAudit(context, form);
    if (!taken.ok) return taken;
    const { head, file } = taken.value;
    const judged = assessCourse(file, form, {
      ...{ personId: actor.personId, recorded: recordedAt(context) },
      inForce: await factBasisStore.scopeInForce(db, head.id),
    });
    if (!judged.ok) return judged;
    const recorder = { auditId: file.id, byPersonId: judged.value, recordedAt: now };
    const id = await communicationStore.createCourseChange(db, recorder, form);
    const ended =
      form.action === "terminated"
        ? await endAudit(context, taken.value, form)
        : accepted({ status: file.status, nextAuditId: null });
    if (!ended.ok) return ended;
    const { ground, action, reason, effect, decidedBy, clientTold, bodyTold, scope } = form;
    await tellClient(context, {
      ...{ caseId: head.id, kind: "audit-course-changed", documentId: null },
      facts: { auditId: file.id, ground, action, reason, effect },
    });
    context.changed("communication.course-changed", {
      caseId: head.id,
      kind: "audit",
      id: file.id,
      before: { status: file.status },
      after: {
        ...{ status: ended.value.status, ground, courseAction: action, reason, effect, decidedBy },
        ...{ clientTold, bodyTold, scope, nextAuditId: ended.value.nextAuditId },
      },
    });
    return accepted({ id, ...ended.value });
  },
});
