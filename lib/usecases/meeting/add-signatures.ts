import { conductStore } from "@/lib/data/conduct-store";
import { assessSignatures } from "@/lib/domain/audit/assess-signatures";
import { signaturesForm } from "@/lib/domain/audit/meeting-form";
import { accepted, refused } from "@/lib/domain/outcome";
import { issueAttendanceSheet } from "../audit/issue-attendance-sheet";
import { takeUpAudit } from "../audit/take-up-audit";
import { defineUseCase } from "../framework/define-use-case";
import { attachSigned } from "./signed-files";

/** Signatures that come after a meeting was put on record; a sheet that is out already is issued anew (5.5.2, 5.5.8.1). */
export const addSignatures = defineUseCase({
  name: "meeting.add-signatures",
  permission: "audit:conduct",
  method: "POST",
  path: "/cases/{caseId}/audits/{auditId}/signatures",
  input: signaturesForm,
  async run(context, form) {
    const { db } = context;
    const taken = await takeUpAudit(context, form);
    if (!taken.ok) return taken;
    const { head, file, rules } = taken.value;
    const meeting = assessSignatures(file, form, context.actor.personId);
    if (!meeting.ok) return meeting;
    const signatures = form.drawn.map(({ fileId }) => fileId);
    const refusals = await attachSigned(context, head.id, { signatures, sheets: form.sheetFileIds });
    if (refusals.length > 0) return refused(...refusals);
    await conductStore.saveSignatures(db, file.id, form);
    const signedNow = await conductStore.file(db, head.id, file.id);
    const sheet =
      signedNow.closing === null
        ? accepted(null)
        : await issueAttendanceSheet(context, { head, file: signedNow, rules });
    if (!sheet.ok) return sheet;
    const nameOf = (wanted: string) => meeting.value.attendance.find(({ id }) => id === wanted)?.name ?? "";
    context.changed("meeting.signed", {
      caseId: head.id,
      kind: "audit",
      id: file.id,
      after: {
        meeting: form.kind,
        signatures: form.drawn.map(({ attendanceId, fileId }) => ({ name: nameOf(attendanceId), fileId })),
        onPaper: form.onPaper.map(nameOf),
        sheetFileIds: form.sheetFileIds,
        documentId: sheet.value,
      },
    });
    return accepted({ documentId: sheet.value });
  },
});
