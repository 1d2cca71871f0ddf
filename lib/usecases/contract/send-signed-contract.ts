import { caseStore, type CaseHead } from "@/lib/data/case-store";
import { contractStore } from "@/lib/data/contract-store";
import { reviewStore } from "@/lib/data/review-store";
import { storedFileStore } from "@/lib/data/stored-file-store";
import { userStore } from "@/lib/data/user-store";
import { moveCase } from "@/lib/domain/case/move-case";
import { assessSent } from "@/lib/domain/contract/assess-contract";
import { sentContractForm } from "@/lib/domain/contract/contract-form";
import { accepted, refused } from "@/lib/domain/outcome";
import { env } from "@/lib/env";
import type { Context } from "../framework/context";
import { defineUseCase } from "../framework/define-use-case";

/** Who accepted the application learns by mail that the contract came back and waits for the body's signature. */
const tellReviewer = async (context: Context, head: CaseHead, number: string): Promise<void> => {
  const { reviewerPersonId } = await reviewStore.accepted(context.db, head.id);
  for (const { email, name, locale } of await userStore.activeOfPeople(context.db.tx, [reviewerPersonId]))
    context.send("mail", {
      to: email,
      locale,
      template: "contract-sent-back",
      facts: {
        ...{ reader: name, client: head.clientName, number },
        url: `${env().PUBLIC_URL}/cases/${head.id}/contract`,
      },
    });
};

/** The client sends back the contract it signed (5.3.3); the body countersigns and records both signatures. */
export const sendSignedContract = defineUseCase({
  name: "contract.send-signed",
  permission: "contract:send-signed",
  method: "POST",
  path: "/cases/{caseId}/contract/client-copy",
  input: sentContractForm,
  async run(context, form) {
    const { db, today } = context;
    const head = await caseStore.lock(db, form.caseId);
    const stage = moveCase(head.stage, "sign-contract");
    if (!stage.ok) return stage;
    const contract = await contractStore.forCase(db, head.id);
    if (contract.version !== form.version)
      return refused({ code: "contract-changed-since", facts: { version: contract.version } });
    const scan = await storedFileStore.forReading(db, form.signedFileId, context.actor);
    const refusals = assessSent(contract, scan);
    if (refusals.length > 0) return refused(...refusals);
    await storedFileStore.attach(context, head.id, [form.signedFileId]);
    await contractStore.saveSent(db, contract, { fileId: form.signedFileId, today });
    context.changed("contract.sent-back", {
      caseId: head.id,
      kind: "contract",
      id: contract.id,
      after: { signedFileId: form.signedFileId },
    });
    await tellReviewer(context, head, contract.number);
    return accepted({ sentOn: today });
  },
});
