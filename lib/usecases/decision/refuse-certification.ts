import { caseStore, type CaseHead } from "@/lib/data/case-store";
import { decisionStore, type DecisionOnFile } from "@/lib/data/decision-store";
import { rulesOfScheme } from "@/lib/domain/case/rules-of-case";
import { appealUntil } from "../clock/appeal-until";
import { documentHead, systemNumber } from "../document/document-head";
import { issueDocument } from "../document/issue-document";
import type { Context } from "../framework/context";
import { tellClient } from "../notice/tell-client";
import type { DecisionPaper } from "./decision-paper";

export const reasonLines = (reasons: string): readonly string[] =>
  reasons
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");

/** Why nothing of a case was granted: the reasons of the one decision, of several each under its system. */
const everyReason = (head: CaseHead, decisions: readonly DecisionOnFile[]): string =>
  decisions
    .map(({ scheme, reasons }) =>
      head.combined.length === 0 ? reasons : `${rulesOfScheme(head, scheme).system.zh}：${reasons}`,
    )
    .join("\n");

/** Ends a case of which nothing was granted. */
export const endRefused = async ({ db, today }: Context, paper: DecisionPaper): Promise<void> => {
  const { head, rules } = paper;
  await caseStore.saveEnd(db, head, {
    ending: "certification-refused",
    reason: everyReason(head, await decisionStore.standing(db, head)),
    clause: rules.decision.enough.clause,
    today,
  });
};

/** Tells the client why a system was refused and until when it may appeal; the notice reaches it today (14.1). */
export const tellRefused = async (context: Context, paper: DecisionPaper): Promise<void> => {
  const { db, today } = context;
  const { head, body, rules, subject, form } = paper;
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
      ...documentHead(body, {
        document: "result-notice",
        number: systemNumber(head, rules),
        issuedOn: today,
      }),
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
    facts: { ...content, scheme: rules.scheme, caseNumber: head.number, client: head.clientName },
    documentId,
  });
};
