import { caseStore } from "@/lib/data/case-store";
import { certificateStore } from "@/lib/data/certificate-store";
import { prepareContentForm } from "@/lib/domain/certificate/certificate-content";
import { otherwiseSaid, withEnglish } from "@/lib/domain/certificate/english-words";
import { CONTENT_STAGES } from "@/lib/domain/certificate/after-objection";
import { accepted, refused } from "@/lib/domain/outcome";
import { requireBody } from "../document/document-head";
import { unprinted } from "../document/glyph-faults";
import { defineUseCase } from "../framework/define-use-case";
import { tellClient } from "../notice/tell-client";
import { contentAnswerBy, issueContentPaper } from "./content-paper";
import { contentOnFile, refuseStale } from "./content-on-file";
import { decidedContent } from "./decided-content";

/**
 * 证书内容确认: puts before the client what its certificate will say (5.9.4). What was decided, or stands in the file
 * before that, is not up for change here; only English that it lacks is written. The client may confirm while the report
 * is reviewed and the decision taken; the certificate waits for both.
 */
export const prepareContent = defineUseCase({
  name: "certificate.prepare-content",
  permission: "certificate:prepare",
  method: "POST",
  path: "/cases/{caseId}/certificate-content",
  input: prepareContentForm,
  async run(context, form) {
    const { db, today, actor } = context;
    const head = await caseStore.lock(db, form.caseId);
    if (!CONTENT_STAGES.includes(head.stage))
      return refused({ code: "wrong-stage", clause: "5.9.4", facts: { stage: head.stage } });
    const onFile = await contentOnFile(db, head.id);
    refuseStale(onFile, form);
    const decided = await decidedContent(context, head);
    if (form.sites.length !== decided.sites.length)
      return refused({
        code: "sites-changed-since",
        clause: "5.9.4",
        facts: { sites: decided.sites.length },
      });
    const otherwise = otherwiseSaid(decided, form);
    if (otherwise.length > 0)
      return refused(
        ...otherwise.map((text) => ({ code: "english-not-as-decided", clause: "5.9.4", facts: { text } })),
      );
    const body = await requireBody(context);
    if (!body.ok) return body;
    const content = withEnglish(decided, form);
    // The English was checked where it was typed; the Chinese may have come with an import.
    const unshown = unprinted(content);
    if (unshown.length > 0)
      return refused(
        ...unshown.map(({ text, facts }) => ({
          code: "unprintable-on-certificate",
          clause: "5.9.4",
          facts: { ...facts, text },
        })),
      );
    const id = await certificateStore.createConfirmation(db, head.id, content, {
      userId: actor.userId,
      today,
    });
    context.changed("certificate.content-prepared", {
      caseId: head.id,
      kind: "certificate-content",
      id,
      after: content,
    });
    const answerBy = await contentAnswerBy(db, today);
    const paper = { head, body: body.value, content, preparedOn: today, given: null };
    const documentId = await issueContentPaper(context, paper);
    await tellClient(context, {
      caseId: head.id,
      kind: "content-to-confirm",
      facts: { confirmationId: id, answerBy },
      documentId,
    });
    return accepted({ id, version: onFile.version + 1 });
  },
});
