import { caseStore } from "@/lib/data/case-store";
import { certificateStore } from "@/lib/data/certificate-store";
import { CONTENT_STAGES } from "@/lib/domain/certificate/after-objection";
import { answerContentForm } from "@/lib/domain/certificate/certificate-content";
import { accepted, refused } from "@/lib/domain/outcome";
import { defineUseCase } from "../framework/define-use-case";
import { requireBody } from "../document/document-head";
import { issueContentPaper } from "./content-paper";
import { tellContent } from "./tell-content";

/** The client confirms the content of its certificate or says what is wrong with it (5.9.4). */
export const answerContent = defineUseCase({
  name: "certificate.answer-content",
  permission: "certificate:confirm-content",
  method: "POST",
  path: "/cases/{caseId}/certificate-content-answers",
  input: answerContentForm,
  async run(context, form) {
    const { db, today, actor } = context;
    const head = await caseStore.lock(db, form.caseId);
    if (!CONTENT_STAGES.includes(head.stage))
      return refused({ code: "wrong-stage", clause: "5.9.4", facts: { stage: head.stage } });
    const confirmation = await certificateStore.latestConfirmation(db, head.id);
    // Only the newest content can be answered: an older page is told that there is another one.
    if (confirmation?.id !== form.confirmationId || confirmation.status !== "waiting")
      return refused({ code: "content-not-waiting", clause: "5.9.4" });
    const body = await requireBody(context);
    if (!body.ok) return body;
    const { answer: status, remark } = form;
    await certificateStore.saveAnswer(db, confirmation.id, { status, remark, userId: actor.userId, today });
    context.changed("certificate.content-answered", {
      caseId: head.id,
      kind: "certificate-content",
      id: confirmation.id,
      before: { status: confirmation.status },
      after: { status, remark },
    });
    await issueContentPaper(context, {
      ...{ head, body: body.value, content: confirmation.content, preparedOn: confirmation.preparedOn },
      given: { agrees: status === "confirmed", corrections: remark, name: actor.name, on: today },
    });
    if (status === "objected")
      await tellContent(context, head, {
        ...{
          template: "content-objected",
          to: ["reviewer", "preparer"],
          page: "certificate",
          reason: remark,
        },
      });
    return accepted({ id: confirmation.id, status });
  },
});
