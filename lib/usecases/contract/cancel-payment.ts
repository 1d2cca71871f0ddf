import { caseStore } from "@/lib/data/case-store";
import { contractStore } from "@/lib/data/contract-store";
import { NotFoundError } from "@/lib/data/errors";
import { assessCancellation } from "@/lib/domain/contract/assess-contract";
import { paymentCancellationForm } from "@/lib/domain/contract/contract-form";
import { accepted, refused } from "@/lib/domain/outcome";
import { defineUseCase } from "../framework/define-use-case";

/**
 * Cancels a payment that was recorded by mistake, with the reason. The row stays and counts no more, neither in the
 * sum paid nor among the payers the decision asks about; its reference may be recorded again. A correction is a
 * cancellation and a new record. Possible at every stage: a mistake is found when it is found.
 */
export const cancelPayment = defineUseCase({
  name: "payment.cancel",
  permission: "payment:record",
  method: "POST",
  path: "/cases/{caseId}/payments/{paymentId}/cancellation",
  input: paymentCancellationForm,
  async run(context, { caseId, paymentId, reason }) {
    const { db, today, actor } = context;
    const head = await caseStore.lock(db, caseId);
    const { payments } = await contractStore.forCase(db, head.id);
    const payment = payments.find((one) => one.id === paymentId);
    if (payment === undefined) throw new NotFoundError("payment");
    const refusals = assessCancellation(payment);
    if (refusals.length > 0) return refused(...refusals);
    await contractStore.cancelPayment(db, payment.id, { on: today, reason, userId: actor.userId });
    const { reference, amountFen, payer, receivedOn } = payment;
    context.changed("payment.cancelled", {
      caseId: head.id,
      kind: "payment",
      id: payment.id,
      before: { reference, amountFen, payer, receivedOn, cancelledOn: null },
      after: { reference, amountFen, payer, receivedOn, cancelledOn: today, reason },
    });
    return accepted({ id: payment.id });
  },
});
