import type { CaseHead } from "@/lib/data/case-store";
import { certificateStore } from "@/lib/data/certificate-store";
import { decisionStore } from "@/lib/data/decision-store";
import type { Context } from "../framework/context";
import { decidedContent } from "./decided-content";

/** What the issue of a certificate is judged on: the same for its page, the overview and the issue itself. */
export const issueFile = async (context: Pick<Context, "db">, head: CaseHead) => {
  const { db } = context;
  const confirmation = await certificateStore.latestConfirmation(db, head.id);
  const decision = await decisionStore.latest(db, head.id);
  const isReviewed = head.edition !== null;
  return {
    decision,
    confirmation,
    decided: isReviewed && confirmation !== null ? await decidedContent(context, head, decision) : null,
    effectivePersonnel: isReviewed ? (await certificateStore.facts(db, head.id)).effectivePersonnel : null,
    nonconformities: (await decisionStore.facts(db, head)).nonconformities,
  };
};
