import { caseStore } from "@/lib/data/case-store";
import { contractStore } from "@/lib/data/contract-store";
import { assessPayment } from "@/lib/domain/contract/assess-contract";
import { paymentForm } from "@/lib/domain/contract/contract-form";
import { accepted, refused } from "@/lib/domain/outcome";
import { defineUseCase } from "../framework/define-use-case";

/** Records money that came in; a third party's is refused (5.3.3, 15). Possible while the contract stands. */
export const recordPayment = defineUseCase({
  name: "payment.record",
  permission: "payment:record",
  method: "POST",
  path: "/cases/{caseId}/payments",
  input: paymentForm,
  async run(context, form) {
    const { db, today, actor, now } = context;
    const head = await caseStore.lock(db, form.caseId);
    const contract = await contractStore.forCase(db, head.id);
    const isReferenceUsed = await contractStore.isReferenceUsed(db, form.reference);
    const refusals = assessPayment(contract, form, { clientName: head.recordedName, today, isReferenceUsed });
    if (refusals.length > 0) return refused(...refusals);
    const paymentId = await contractStore.createPayment(db, contract, form, { userId: actor.userId, now });
    context.changed("payment.recorded", {
      caseId: head.id,
      kind: "payment",
      id: paymentId,
      after: form,
    });
    return accepted({ id: paymentId });
  },
});
