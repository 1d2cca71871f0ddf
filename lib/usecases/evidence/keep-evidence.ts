import { evidenceStore } from "@/lib/data/evidence-store";
import { storedFileStore } from "@/lib/data/stored-file-store";
import { assessEvidence } from "@/lib/domain/audit/assess-evidence";
import { evidenceForm } from "@/lib/domain/audit/evidence-form";
import { accepted } from "@/lib/domain/outcome";
import { fileStore } from "@/lib/storage/file-store";
import { takeUpAudit } from "../audit/take-up-audit";
import { keepFileForm } from "../file/keep-file";
import { keepUpload } from "../file/keep-upload";
import { defineUseCase } from "../framework/define-use-case";

/**
 * A photo, scan or file of a row of the check list (5.5.5.1), under its hash and with the device's time beside the
 * server's. Sent again because the connection broke in the middle, it is the same evidence and not a second one.
 */
export const keepEvidence = defineUseCase({
  name: "evidence.keep",
  permission: "audit:conduct",
  method: "POST",
  path: "/cases/{caseId}/audits/{auditId}/notes/{noteId}/evidence",
  input: evidenceForm.extend(keepFileForm.shape),
  // A day of photographs of every auditor, and far less than fills a disk.
  limit: { calls: 600, minutes: 60 },
  async run(context, form) {
    const taken = await takeUpAudit(context, form);
    if (!taken.ok) return taken;
    const { head, file, rules } = taken.value;
    const member = assessEvidence(file, rules, form, context.actor.personId);
    if (!member.ok) return member;
    const known = await evidenceStore.find(context.db, file.id, form.noteId, fileStore.hashOf(form.bytes));
    if (known !== null) return accepted(known);
    const kept = await keepUpload(context, form);
    if (!kept.ok) return kept;
    await storedFileStore.attach(context, head.id, [kept.value.id]);
    const { noteId, criterion, clause, unit } = form;
    const evidence = await evidenceStore.create(context.db, {
      ...{ auditId: file.id, noteId, criterion, clause, unit, byPersonId: member.value },
      ...{ fileId: kept.value.id, sha256: kept.value.sha256 },
      ...{ takenAt: new Date(form.takenAt), receivedAt: context.now },
    });
    context.changed("evidence.kept", {
      caseId: head.id,
      kind: "evidence",
      id: evidence.id,
      after: { clause, unit, name: evidence.name, sha256: evidence.sha256, takenAt: evidence.takenAt },
    });
    return accepted(evidence);
  },
});
