import { caseStore } from "@/lib/data/case-store";
import { appealUntil } from "../clock/appeal-until";
import { documentHead } from "../document/document-head";
import { issueDocument } from "../document/issue-document";
import type { Context } from "../framework/context";
import { tellClient } from "../notice/tell-client";
import type { DecisionPaper } from "./decision-paper";

export const reasonLines = (reasons: string): readonly string[] =>
  reasons
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");

/** Ends the case and tells the client why and until when it may appeal; the notice reaches it today (14.1). */
export const refuseCertification = async (context: Context, paper: DecisionPaper): Promise<void> => {
  const { db, today } = context;
  const { head, body, rules, subject, form } = paper;
  await caseStore.saveEnd(db, head, {
    ending: "certification-refused",
    reason: form.reasons,
    clause: rules.decision.enough.clause,
    today,
  });
  const appealBy = await appealUntil(db, rules, today);
  const content = {
    type: "refused" as const,
    decidedOn: today,
    reasons: reasonLines(form.reasons),
    appealBy,
  };
  const documentId = await issueDocument(context, {
    caseId: head.id,
    kind: "notice",
    model: {
      ...documentHead(body, { formCode: "B-13", number: head.number, issuedOn: today }),
      subject,
      clause: rules.decision.enough.clause,
      handler: context.actor.name,
      content,
    },
    subjectId: paper.decisionId,
    isForClient: true,
  });
  await tellClient(context, {
    caseId: head.id,
    kind: "certification-refused",
    facts: { ...content, caseNumber: head.number, client: head.clientName },
    documentId,
  });
};
