import { noteStore } from "@/lib/data/note-store";
import { assessInterview } from "@/lib/domain/audit/assess-interview";
import { interviewForm } from "@/lib/domain/audit/note-form";
import { accepted } from "@/lib/domain/outcome";
import { takeUpAudit } from "../audit/take-up-audit";
import { defineUseCase } from "../framework/define-use-case";
import { recordedAt } from "../meeting/recorded-at";

/** What an interview with management showed of its leadership (5.5.5.1). */
export const recordInterview = defineUseCase({
  name: "interview.record",
  permission: "audit:conduct",
  method: "POST",
  path: "/cases/{caseId}/audits/{auditId}/interviews",
  input: interviewForm,
  async run(context, form) {
    const taken = await takeUpAudit(context, form);
    if (!taken.ok) return taken;
    const { head, file } = taken.value;
    const judged = assessInterview(file, form, { actor: context.actor, recorded: recordedAt(context) });
    if (!judged.ok) return judged;
    const id = await noteStore.saveInterview(context.db, {
      auditId: file.id,
      interviewee: form.interviewee,
      post: form.post,
      isTopManagement: form.isTopManagement,
      isFaceToFace: form.isFaceToFace,
      heldOn: form.heldOn,
      startsAt: form.startsAt,
      endsAt: form.endsAt,
      content: form.content,
      authorPersonId: judged.value,
    });
    context.changed("interview.recorded", {
      caseId: head.id,
      kind: "interview",
      id,
      after: {
        interviewee: form.interviewee,
        isTopManagement: form.isTopManagement,
        isFaceToFace: form.isFaceToFace,
        heldOn: form.heldOn,
        startsAt: form.startsAt,
        endsAt: form.endsAt,
      },
    });
    return accepted({ id });
  },
});
