import { applicationStore } from "@/lib/data/application-store";
import { caseStore } from "@/lib/data/case-store";
import { contractStore } from "@/lib/data/contract-store";
import { reviewStore } from "@/lib/data/review-store";
import { moveCase } from "@/lib/domain/case/move-case";
import { assessIssue } from "@/lib/domain/contract/assess-contract";
import { contractIssueForm } from "@/lib/domain/contract/contract-form";
import { accepted, refused } from "@/lib/domain/outcome";
import { requireBody } from "../document/document-head";
import { issueDocument } from "../document/issue-document";
import { defineUseCase } from "../framework/define-use-case";
import { everyBoundOrInForce } from "../framework/rules-in-force";
import { tellClient } from "../notice/tell-client";
import { contractPaper } from "./contract-paper";

/** Issues the bilingual contract for signature (5.3.3): scope, days and fee as accepted and drawn up. */
export const issueContract = defineUseCase({
  name: "contract.issue",
  permission: "contract:write",
  method: "POST",
  path: "/cases/{caseId}/contract/issue",
  input: contractIssueForm,
  async run(context, form) {
    const { db, today } = context;
    const head = await caseStore.lock(db, form.caseId);
    const stage = moveCase(head.stage, "sign-contract");
    if (!stage.ok) return stage;
    const contract = await contractStore.forCase(db, head.id);
    if (contract.version !== form.version)
      return refused({ code: "contract-changed-since", facts: { version: contract.version } });
    const refusals = assessIssue(contract, head.clientName);
    if (refusals.length > 0) return refused(...refusals);
    const every = everyBoundOrInForce(head, today);
    if (!every.ok) return every;
    const body = await requireBody(context);
    if (!body.ok) return body;
    const model = contractPaper({
      head,
      contract,
      body: body.value,
      every: every.value,
      review: await reviewStore.accepted(db, head.id),
      content: (await applicationStore.submitted(db, head.id)).content,
      today,
    });
    await contractStore.saveIssued(db, contract, today);
    context.changed("contract.issued", {
      caseId: head.id,
      kind: "contract",
      id: contract.id,
      after: { number: contract.number, on: today },
    });
    const documentId = await issueDocument(context, {
      caseId: head.id,
      kind: "contract",
      model,
      isForClient: true,
    });
    await tellClient(context, {
      caseId: head.id,
      kind: "contract-issued",
      facts: { number: contract.number },
      documentId,
    });
    return accepted({ documentId, version: contract.version + 1 });
  },
});
