import { applicationStore } from "@/lib/data/application-store";
import { caseStore } from "@/lib/data/case-store";
import { reviewStore } from "@/lib/data/review-store";
import { wayOutStore } from "@/lib/data/way-out-store";
import { moveCase } from "@/lib/domain/case/move-case";
import { terminateCaseForm } from "@/lib/domain/case/way-out-forms";
import { accepted, refused } from "@/lib/domain/outcome";
import { appealUntil } from "../clock/appeal-until";
import { documentHead, requireBody, subjectOf } from "../document/document-head";
import { issueDocument } from "../document/issue-document";
import { defineUseCase } from "../framework/define-use-case";
import { rulesBoundOrInForce } from "../framework/rules-in-force";
import { tellClient } from "../notice/tell-client";
import { stageWords } from "./stage-words";

const GROUNDS = {
  "audit-cannot-go-on": { ending: "body-terminated", clause: "5.5.3.2" },
  "contract-ended": { ending: "contract-ended", clause: "5.3.3" },
} as const;

/** The body ends the case: notice with reasons and the last day for an appeal (5.5.3.2, 14.1). */
export const terminateCase = defineUseCase({
  name: "case.terminate",
  permission: "case:end",
  method: "POST",
  path: "/cases/{caseId}/termination",
  input: terminateCaseForm,
  async run(context, { caseId, ground, reason }) {
    const { db, today } = context;
    const head = await caseStore.lock(db, caseId);
    const stage = moveCase(head.stage, "end");
    if (!stage.ok) return stage;
    if (head.stage === "application") return refused({ code: "nothing-submitted-yet", clause: "5.2" });
    const rules = rulesBoundOrInForce(head, today);
    if (!rules.ok) return rules;
    const body = await requireBody(context);
    if (!body.ok) return body;
    const { ending, clause } = GROUNDS[ground];
    const { content } = await applicationStore.submitted(db, head.id);
    const review = await reviewStore.acceptance(db, head.id);
    const appealBy = await appealUntil(db, rules.value, today);
    await wayOutStore.abandonUnopened(db, head.id);
    await wayOutStore.endContract(db, head.id);
    await caseStore.saveEnd(db, head, { ending, reason, clause, today });
    const documentId = await issueDocument(context, {
      caseId: head.id,
      kind: "notice",
      isForClient: true,
      model: {
        ...documentHead(body.value, { document: "notice", number: head.number, issuedOn: today }),
        subject: subjectOf(rules.value, content, review?.criteria ?? content.criteria),
        clause,
        handler: context.actor.name,
        content: {
          type: "termination",
          stage: stageWords(head.stage),
          effectiveOn: today,
          reasons: [reason],
          appealBy,
        },
      },
    });
    await tellClient(context, {
      caseId: head.id,
      kind: "termination",
      facts: { ground, reason, appealBy },
      documentId,
    });
    context.changed("case.terminated", {
      caseId: head.id,
      kind: "case",
      id: head.id,
      before: { stage: head.stage },
      after: { stage: stage.value, ground, reason, clause, appealBy },
    });
    return accepted({ stage: stage.value, documentId, appealBy });
  },
});
