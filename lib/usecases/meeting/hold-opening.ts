import { auditStore } from "@/lib/data/audit-store";
import { conductStore } from "@/lib/data/conduct-store";
import { teamStore } from "@/lib/data/team-store";
import { assessMeeting } from "@/lib/domain/audit/assess-meeting";
import { assessOpening } from "@/lib/domain/audit/assess-opening";
import { asMember } from "@/lib/domain/audit/assess-part";
import { openingForm } from "@/lib/domain/audit/meeting-form";
import { moveAudit } from "@/lib/domain/audit/move-audit";
import { accepted, refused } from "@/lib/domain/outcome";
import { toDateColumn } from "@/lib/data/parse/dates";
import { takeUpAudit } from "../audit/take-up-audit";
import { defineUseCase } from "../framework/define-use-case";
import { recordedAt } from "./recorded-at";
import { attachSigned } from "./signed-files";

/** The opening meeting (5.5.2): with it the audit begins, for stage 2 inside the gap of 5.1. */
export const holdOpening = defineUseCase({
  name: "meeting.hold-opening",
  permission: "audit:conduct",
  method: "POST",
  path: "/cases/{caseId}/audits/{auditId}/opening",
  input: openingForm,
  async run(context, form) {
    const taken = await takeUpAudit(context, form);
    if (!taken.ok) return taken;
    const { head, file, rules } = taken.value;
    const moved = moveAudit(file.status, "open");
    if (!moved.ok) return moved;
    const member = asMember(file, context.actor.personId);
    if (!member.ok) return member;
    const stage1 = file.kind === "stage2" ? await conductStore.stage1End(context.db, head.id) : null;
    const objections = await teamStore.objections(context.db, file.id);
    const refusals = [
      ...assessMeeting("opening", file, form, { rules, ...recordedAt(context) }),
      ...assessOpening(file, form.heldOn, { rules, stage1, objections }),
    ];
    if (refusals.length > 0) return refused(...refusals);
    const unsigned = await attachSigned(context, head.id, {
      authorisations: form.attendance.flatMap(({ fileId }) => fileId ?? []),
      signatures: form.attendance.flatMap(({ signatureFileId }) => signatureFileId ?? []),
      sheets: form.sheetFileIds,
    });
    if (unsigned.length > 0) return refused(...unsigned);
    const recorded = { recordedByPersonId: member.value.personId, recordedAt: context.now };
    await conductStore.saveMeeting(context.db, { auditId: file.id, kind: "opening", ...recorded }, form);
    await auditStore.saveStatus(context.db, file, moved.value, { startsOn: toDateColumn(form.heldOn) });
    context.changed("meeting.opening-held", {
      caseId: head.id,
      kind: "audit",
      id: file.id,
      before: { status: file.status },
      after: { status: moved.value, heldOn: form.heldOn, present: form.attendance.map(({ name }) => name) },
    });
    return accepted({ status: moved.value });
  },
});
