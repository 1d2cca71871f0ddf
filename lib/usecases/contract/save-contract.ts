import { caseStore } from "@/lib/data/case-store";
import { contractStore } from "@/lib/data/contract-store";
import { moveCase } from "@/lib/domain/case/move-case";
import { assessContract } from "@/lib/domain/contract/assess-contract";
import { contractForm } from "@/lib/domain/contract/contract-form";
import { accepted, refused } from "@/lib/domain/outcome";
import { defineUseCase } from "../framework/define-use-case";

/** Draws the contract up or changes it before it is signed (5.3.3); a changed one must be issued anew. */
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
