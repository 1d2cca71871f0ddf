import type { CaseHead } from "@/lib/data/case-store";
import { tellContent } from "../certificate/tell-content";
import type { Context } from "../framework/context";
import { tellClient } from "../notice/tell-client";

/** The leader, whose report may have to be opened next, who prepares the certificate, and the client learn of it. */
export const tellDecisionReopened = async (
  context: Context,
  head: CaseHead,
  reason: string,
): Promise<void> => {
  await tellContent(context, head, {
    ...{ template: "decision-reopened", to: ["leader", "preparer"], page: "decision", reason },
  });
  await tellClient(context, {
    ...{ caseId: head.id, kind: "decision-reopened", facts: { reason }, documentId: null },
  });
};
