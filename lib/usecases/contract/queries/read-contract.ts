import { z } from "zod";
import { applicationStore } from "@/lib/data/application-store";
import { caseStore } from "@/lib/data/case-store";
import { contractStore, type ContractRecord } from "@/lib/data/contract-store";
import type { Db } from "@/lib/data/db";
import { documentStore } from "@/lib/data/document-store";
import { reviewStore } from "@/lib/data/review-store";
import { permissionScope } from "@/lib/domain/access/can";
import { moveCase } from "@/lib/domain/case/move-case";
import { assessIssue } from "@/lib/domain/contract/assess-contract";
import { dueNow, isFeeAsked, settleFees } from "@/lib/domain/contract/settle-fees";
import { id } from "@/lib/domain/fields";
import { accepted } from "@/lib/domain/outcome";
import type { PlainDate } from "@/rules/core/plain-date";
import { defineQuery } from "../../framework/define-use-case";

/** Who signs for the client unless told otherwise: the legal representative of the submitted version. */
const legalRepresentative = async (db: Db, caseId: string): Promise<string> =>
  (await applicationStore.submitted(db, caseId)).content.applicant.legalRepresentative;

/** The fee line by line, and what is due on the day. */
const feesOn = (account: ContractRecord & Readonly<{ endedOn: PlainDate | null }>, today: PlainDate) => {
  const lines = settleFees(account, today);
  return { isAsked: isFeeAsked(account), dueNowFen: dueNow(lines), lines };
};

/** The contract of a case with its fee, signatures and payments, and what was accepted that it rests on. */
export const readContract = defineQuery({
  name: "contract.read",
  permission: "case:read",
  path: "/cases/{caseId}/contract",
  input: z.object({ caseId: id }),
  async run({ db, today, actor }, form) {
    const head = await caseStore.head(db, form.caseId);
    const onFile = await contractStore.find(db, head.id);
    // A draft is the body's own until it is issued.
    const contract = onFile?.status === "draft" && actor.clientId !== null ? null : onFile;
    const review = await reviewStore.acceptance(db, head.id);
    const isOpen = moveCase(head.stage, "sign-contract").ok;
    return accepted({
      caseId: head.id,
      caseNumber: head.number,
      clientName: head.clientName,
      today,
      isOpen,
      mayWrite: isOpen && permissionScope(actor, "contract:write").ok,
      maySendSigned:
        isOpen && contract?.status === "issued" && permissionScope(actor, "contract:send-signed").ok,
      mayCancelPayment: permissionScope(actor, "payment:record").ok,
      mayRecordPayment: contract?.status === "signed" && permissionScope(actor, "payment:record").ok,
      contract,
      fees: contract && feesOn({ ...contract, endedOn: await contractStore.endedOn(db, head.id) }, today),
      legalRepresentative: review === null ? "" : await legalRepresentative(db, head.id),
      blockedIssue: contract === null ? [] : assessIssue(contract, head.clientName),
      review: review && {
        scope: review.scope,
        scopeEn: review.scopeEn,
        criteria: review.criteria,
        stage1HalfDays: review.days.stage1,
        onSiteHalfDays: review.days.onSite,
        totalHalfDays: review.days.total,
      },
      papers: await documentStore.ofKinds(db, head.id, ["contract"]),
    });
  },
});
