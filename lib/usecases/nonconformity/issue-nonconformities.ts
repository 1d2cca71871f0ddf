import type { CaseHead } from "@/lib/data/case-store";
import { nonconformityStore } from "@/lib/data/nonconformity-store";
import { accepted, type Outcome } from "@/lib/domain/outcome";
import { requireBody } from "../document/document-head";
import type { Context } from "../framework/context";
import { issueNonconformityReport } from "./issue-nonconformity-report";
import { tellClient } from "../notice/tell-client";

/**
 * With the closing meeting the clocks start (5.5.8.2): every nonconformity goes to the client on paper and the client
 * is told. Called after the meeting is saved; how many were issued.
 */
export const issueNonconformities = async (
  context: Context,
  head: CaseHead,
  auditId: string,
): Promise<Outcome<number>> => {
  const all = await nonconformityStore.ofCase(context.db, head.id, auditId);
  const issued = all.filter(({ grade }) => grade !== "improvement");
  if (issued.length === 0) return accepted(0);
  const body = await requireBody(context);
  if (!body.ok) return body;
  for (const file of issued) await issueNonconformityReport(context, { head, body: body.value, file });
  const numbers = issued.map(({ number }) => number);
  await tellClient(context, {
    caseId: head.id,
    kind: "nonconformities-raised",
    facts: { numbers },
    documentId: null,
  });
  return accepted(issued.length);
};
