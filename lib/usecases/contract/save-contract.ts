import { caseStore } from "@/lib/data/case-store";
import { contractStore } from "@/lib/data/contract-store";
import { documentStore } from "@/lib/data/document-store";
import { moveCase } from "@/lib/domain/case/move-case";
import { assessContract } from "@/lib/domain/contract/assess-contract";
import { contractForm } from "@/lib/domain/contract/contract-form";
import { accepted, refused } from "@/lib/domain/outcome";
import { defineUseCase } from "../framework/define-use-case";
import { tellClient } from "../notice/tell-client";

/**
 * Draws the contract up or changes it before it is signed (5.3.3). One that is out for signature goes back to a draft:
 * its paper is void, the client that holds it is told, and it must be issued anew.
 */
export const saveContract = defineUseCase({
  name: "contract.save",
  permission: "contract:write",
  method: "PUT",
  path: "/cases/{caseId}/contract",
  input: contractForm,
  async run(context, form) {
    const { db } = context;
    const head = await caseStore.lock(db, form.caseId);
    const stage = moveCase(head.stage, "sign-contract");
    if (!stage.ok) return stage;
    const before = await contractStore.find(db, head.id);
    const drawnUpOn = before?.issuedOn ?? context.today;
    const refusals = assessContract(form, { clientName: head.clientName, drawnUpOn });
    if (refusals.length > 0) return refused(...refusals);
    if (await contractStore.isNumberUsed(db, head.id, form.number))
      return refused({
        code: "contract-number-used",
        clause: "5.3.3",
        field: "number",
        facts: { number: form.number },
      });
    const { id, version } = await contractStore.save(db, before, form);
    if (
      before?.status === "issued" &&
      (await documentStore.supersede(db, head.id, ["contract"], context.now))
    )
      await tellClient(context, {
        caseId: head.id,
        kind: "contract-taken-back",
        facts: { number: before.number },
        documentId: null,
      });
    context.changed("contract.saved", {
      caseId: head.id,
      kind: "contract",
      id,
      before,
      after: form,
    });
    return accepted({ version });
  },
});
