import { caseStore } from "@/lib/data/case-store";
import { contractStore } from "@/lib/data/contract-store";
import { storedFileStore } from "@/lib/data/stored-file-store";
import { staleStore } from "@/lib/data/stale-store";
import { moveCase } from "@/lib/domain/case/move-case";
import { assessSignature } from "@/lib/domain/contract/assess-contract";
import { contractSignatureForm } from "@/lib/domain/contract/contract-form";
import { accepted, refused } from "@/lib/domain/outcome";
import { defineUseCase } from "../framework/define-use-case";

/** Records both signatures with the scanned paper and hands the case to the programme (5.3.3). */
export const signContract = defineUseCase({
  name: "contract.sign",
  permission: "contract:write",
  method: "POST",
  path: "/cases/{caseId}/contract/signature",
  input: contractSignatureForm,
  async run(context, form) {
    const { db, today } = context;
    const head = await caseStore.lock(db, form.caseId);
    const stage = moveCase(head.stage, "sign-contract");
    if (!stage.ok) return stage;
    const contract = await contractStore.forCase(db, head.id);
    if (contract.version !== form.version)
      return refused({ code: "contract-changed-since", facts: { version: contract.version } });
    const scan = await storedFileStore.forReading(db, form.signedFileId, context.actor);
    const refusals = assessSignature(contract, form, { clientName: head.clientName, today, scan });
    if (refusals.length > 0) return refused(...refusals);
    await storedFileStore.attach(context, head.id, [form.signedFileId]);
    await contractStore.saveSigned(db, contract, form);
    await caseStore.saveStage(db, head, stage.value, today);
    await staleStore.clear(db, head.id, "contract", context.now);
    context.changed("contract.signed", {
      caseId: head.id,
      kind: "contract",
      id: contract.id,
      after: form,
    });
    return accepted({ stage: stage.value });
  },
});
