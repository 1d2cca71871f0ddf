import { caseStore } from "@/lib/data/case-store";
import { certificateStore } from "@/lib/data/certificate-store";
import { contentCorrectionStore } from "@/lib/data/content-correction-store";
import { decisionStore } from "@/lib/data/decision-store";
import { staleStore } from "@/lib/data/stale-store";
import { moveCase } from "@/lib/domain/case/move-case";
import { CONTENT_STAGES } from "@/lib/domain/certificate/after-objection";
import {
  assessCorrection,
  correctContentForm,
  withCorrections,
} from "@/lib/domain/certificate/content-correction";
import { accepted, refused } from "@/lib/domain/outcome";
import { unprinted } from "../document/glyph-faults";
import { defineUseCase } from "../framework/define-use-case";
import { tellClient } from "../notice/tell-client";
import { correctorRefusals, openContent } from "./open-content";
import { tellContent } from "./tell-content";

/**
 * 证书内容更正: words the client objected to are put right with a reason (5.9.4). What the decision saw no longer is
 * what the certificate says: it covers the file no more, the case goes back to its decision maker, and the content
 * goes to the client again. Words alone: another scope is another audit's result and goes back to the report.
 */
export const correctContent = defineUseCase({
  name: "certificate.correct-content",
  permission: "certificate:correct",
  method: "POST",
  path: "/cases/{caseId}/certificate-content-corrections",
  input: correctContentForm,
  async run(context, form) {
    const { db, today, now, actor } = context;
    const head = await caseStore.lock(db, form.caseId);
    if (!CONTENT_STAGES.includes(head.stage))
      return refused({ code: "wrong-stage", clause: "5.9.4", facts: { stage: head.stage } });
    const barred = await correctorRefusals(context, head);
    if (barred.length > 0) return refused(...barred);
    const confirmation = await certificateStore.latestConfirmation(db, head.id);
    if (confirmation?.status !== "objected")
      return refused({ code: "content-not-objected", clause: "5.9.4" });
    const { content, texts, sha256 } = await openContent(context, head);
    if (form.contentSha256 !== sha256) return refused({ code: "content-changed-since", clause: "5.9.4" });
    const corrected = assessCorrection(texts, form);
    if (!corrected.ok) return corrected;
    const unshown = unprinted(withCorrections(content, corrected.value));
    if (unshown.length > 0)
      return refused(
        ...unshown.map(({ text, facts }) => ({
          ...{ code: "unprintable-on-certificate", clause: "5.9.4" },
          facts: { ...facts, text },
        })),
      );
    const stage =
      head.stage === "certificate" ? moveCase(head.stage, "correct-content") : accepted(head.stage);
    if (!stage.ok) return stage;
    // Of a combined case one of its last round stands for all: the correction opens the next round for every system.
    const decision = (await decisionStore.taken(db, head.id)).at(-1) ?? null;
    const { reason } = form;
    const id = await contentCorrectionStore.create(db, {
      caseId: head.id,
      confirmationId: confirmation.id,
      decisionId: decision?.id ?? null,
      correctedByPersonId: actor.personId ?? "",
      ...{ reason, texts: corrected.value, today, now },
    });
    if (decision !== null)
      await staleStore.mark(db, { caseId: head.id, steps: ["decision"], reason, causedBy: "content", now });
    await caseStore.openDecisionRound(db, head);
    if (stage.value !== head.stage) await caseStore.saveStage(db, head, stage.value, today);
    context.changed("certificate.content-corrected", {
      caseId: head.id,
      kind: "certificate-content",
      id: confirmation.id,
      before: { stage: head.stage },
      after: { stage: stage.value, reason, texts: corrected.value },
    });
    await tellContent(context, head, {
      ...{ template: "decision-asked-again", to: ["decider"], page: "decision", reason },
    });
    await tellClient(context, {
      caseId: head.id,
      kind: "content-corrected",
      facts: { confirmationId: confirmation.id, reason },
      documentId: null,
    });
    return accepted({ id, stage: stage.value });
  },
});
