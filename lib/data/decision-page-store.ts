import type { Db } from "./db";
import { decisionPaperStore } from "./decision-paper-store";
import { NotFoundError } from "./errors";

/** What the page of review and decision shows beside the checks. */
export const decisionPageStore = {
  /** The audit with its recommendation; null before there is one. */
  async audit(db: Db, caseId: string, scheme: string) {
    try {
      return await decisionPaperStore.audit(db, caseId, scheme);
    } catch (error) {
      if (error instanceof NotFoundError) return null;
      throw error;
    }
  },

  /** Fee and what was paid, in fen: whether it is fully paid is shown, not demanded. */
  async fee({ tx }: Db, caseId: string) {
    const contract = await tx.contract.findUnique({
      where: { caseId },
      select: {
        ...{ feeFen: true, payer: true },
        payments: { where: { cancelledOn: null }, select: { payer: true, amountFen: true } },
      },
    });
    if (contract === null) return null;
    const { feeFen, payments } = contract;
    return {
      feeFen,
      paidFen: payments.reduce((sum, payment) => sum + payment.amountFen, 0),
      payers: [...new Set(payments.map(({ payer }) => payer))].sort(),
    };
  },
};
