import { noteStore } from "@/lib/data/note-store";
import { StaleError } from "@/lib/data/errors";
import { assessNote, isCorrection, isSame, wordsOf } from "@/lib/domain/audit/assess-note";
import { noteForm } from "@/lib/domain/audit/note-form";
import { accepted, refused } from "@/lib/domain/outcome";
import { takeUpAudit } from "../audit/take-up-audit";
import { defineUseCase } from "../framework/define-use-case";

/**
 * One audit note (5.5.5, 5.5.6.1): several auditors write at once, each row has a version and an author. After the
 * closing meeting it is changed with a reason only, and what it said stays on file (5.5.9.2).
 */
export const saveNote = defineUseCase({
  name: "note.save",
  permission: "audit:conduct",
  method: "PUT",
  path: "/cases/{caseId}/audits/{auditId}/notes/{noteId}",
  input: noteForm,
  async run(context, form) {
    const taken = await takeUpAudit(context, form);
    if (!taken.ok) return taken;
    const { head, file, rules } = taken.value;
    const existing = await noteStore.find(context.db, file.id, form.noteId);
    const judged = assessNote({ file, rules, existing, entry: form }, context);
    if (!judged.ok) return refused(...judged.refusals);
    // Sent again because its answer got lost: it stands already, and nobody's words are touched.
    if (existing !== null && isSame(existing, form)) return accepted({ version: existing.version });
    if (existing === null) {
      if (form.version !== 0) throw new StaleError("note");
      await noteStore.create(context.db, form, {
        authorPersonId: judged.value,
        isAfterClosing: file.closing !== null,
      });
    } else {
      await noteStore.save(context.db, existing, form);
      if (isCorrection(file, existing, form))
        await noteStore.keepChange(context.db, existing, form, {
          personId: context.actor.personId ?? "",
          today: context.today,
        });
    }
    context.changed("note.saved", {
      caseId: head.id,
      kind: "note",
      id: form.noteId,
      before: existing === null ? null : { clause: existing.clause, ...wordsOf(existing) },
      after: {
        ...{ clause: form.clause, ...wordsOf(form) },
        ...(form.reason === "" ? {} : { reason: form.reason }),
      },
    });
    return accepted({ version: form.version + 1 });
  },
});
