import type { CaseHead } from "@/lib/data/case-store";
import { decisionPageStore } from "@/lib/data/decision-page-store";
import { reportReviewStore } from "@/lib/data/report-review-store";
import { contentOfSystem } from "@/lib/domain/certificate/content-of-system";
import { contentOfCase } from "../certificate/content-of-case";
import type { Context } from "../framework/context";

/**
 * What the decider on one system is told beside the checks, and what the record repeats: what its certificate would
 * say, audit, reviews, fee. Page and record take it from here, and the decision is bound to it.
 */
export const decisionTold = async (context: Pick<Context, "db">, head: CaseHead, scheme: string) => {
  const { db } = context;
  return {
    scheme,
    certificate: contentOfSystem(head, scheme, await contentOfCase(context, head)),
    audit: await decisionPageStore.audit(db, head.id, scheme),
    reviews: await reportReviewStore.ofCase(db, head.id),
    fee: await decisionPageStore.fee(db, head.id),
  };
};

export type Told = Awaited<ReturnType<typeof decisionTold>>;
