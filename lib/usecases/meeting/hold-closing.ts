import { auditStore } from "@/lib/data/audit-store";
import { caseStore } from "@/lib/data/case-store";
import { conductStore } from "@/lib/data/conduct-store";
import { nonconformityEffectStore } from "@/lib/data/nonconformity-effect-store";
import { nonconformityStore } from "@/lib/data/nonconformity-store";
import { settlementStore } from "@/lib/data/settlement-store";
import { supplementaryStore } from "@/lib/data/supplementary-store";
import { closingClock } from "@/lib/domain/audit/closing-clocks";
import { assessMeeting } from "@/lib/domain/audit/assess-meeting";
import { assessClosingAfterVisits, assessClosingTime } from "@/lib/domain/audit/assess-opening";
import { asMember } from "@/lib/domain/audit/assess-part";
import { settlementsOf } from "@/lib/domain/audit/settlement";
import { closingForm } from "@/lib/domain/audit/meeting-form";
import { moveAudit } from "@/lib/domain/audit/move-audit";
import { assessEffects } from "@/lib/domain/nonconformity/effect";
import { moveCase } from "@/lib/domain/case/move-case";
import { accepted, refused } from "@/lib/domain/outcome";
import { assessMattersJudged } from "@/lib/domain/supplementary/assess-order";
import { toDateColumn } from "@/lib/data/parse/dates";
import { staleStore } from "@/lib/data/stale-store";
import { issueAttendanceSheet } from "../audit/issue-attendance-sheet";
import { issueNonconformities } from "../nonconformity/issue-nonconformities";
import { takeUpAudit } from "../audit/take-up-audit";
import { defineUseCase } from "../framework/define-use-case";
import { recordedAt } from "./recorded-at";
import { attachSigned } from "./signed-files";

/** The closing meeting (5.5.8): it ends the audit on site and starts the clocks of report and corrections. */
export const holdClosing = defineUseCase({
  name: "meeting.hold-closing",
  permission: "audit:conduct",
  method: "POST",
  path: "/cases/{caseId}/audits/{auditId}/closing",
  input: closingForm,
  async run(context, form) {
    const taken = await takeUpAudit(context, form);
    if (!taken.ok) return taken;
    const { head, file, rules } = taken.value;
    const moved = moveAudit(file.status, "close");
    if (!moved.ok) return moved;
    const stage = file.kind === "stage2" ? moveCase(head.stage, "close-stage2") : accepted(head.stage);
    if (!stage.ok) return stage;
    const member = asMember(file, context.actor.personId);
    if (!member.ok) return member;
    const refusals = [
      ...assessMeeting("closing", file, form, { rules, ...recordedAt(context) }),
      ...assessClosingTime(file, form),
      ...assessEffects(
        file,
        await nonconformityEffectStore.ofCases(context.db, [head.id]),
        await nonconformityStore.ofCase(context.db, head.id, file.id),
      ),
      ...assessMattersJudged(await supplementaryStore.ofAudit(context.db, file.id)),
      ...assessClosingAfterVisits(
        form,
        settlementsOf(await settlementStore.ofCase(context.db, head.id), file.id),
      ),
    ];
    if (refusals.length > 0) return refused(...refusals);
    const unsigned = await attachSigned(context, head.id, {
      authorisations: form.attendance.flatMap(({ fileId }) => fileId ?? []),
      signatures: form.attendance.flatMap(({ signatureFileId }) => signatureFileId ?? []),
      sheets: form.sheetFileIds,
    });
    if (unsigned.length > 0) return refused(...unsigned);
    const recorded = { recordedByPersonId: member.value.personId, recordedAt: context.now };
    await conductStore.saveMeeting(context.db, { auditId: file.id, kind: "closing", ...recorded }, form);
    await auditStore.saveStatus(context.db, file, moved.value, { endsOn: toDateColumn(form.heldOn) });
    if (stage.value !== head.stage) await caseStore.saveStage(context.db, head, stage.value, context.today);
    const held = await conductStore.file(context.db, head.id, file.id);
    const document = await issueAttendanceSheet(context, { head, file: held, rules });
    if (!document.ok) return document;
    const issued = await issueNonconformities(context, head, file.id);
    if (!issued.ok) return issued;
    if (file.kind === "stage2") await staleStore.clear(context.db, head.id, "stage2", context.now);
    context.changed("meeting.closing-held", {
      caseId: head.id,
      kind: "audit",
      id: file.id,
      before: { status: file.status },
      after: {
        status: moved.value,
        heldOn: form.heldOn,
        disagreements: form.disagreements,
        documentId: document.value,
      },
    });
    const reportDue = closingClock(rules.clocks, form.heldOn, "reportDue");
    return accepted({ status: moved.value, reportDue });
  },
});
