import { prisma } from "@/lib/data/prisma";

const on = (date: string): Date => new Date(`${date}T00:00:00Z`);

/** In fen, with the days on which they are due; one was agreed without a day. */
const LINES = [
  [100_000, "2026-05-02"],
  [300_000, "2026-05-10"],
  [600_000, "2026-06-20"],
  [50_000, null],
] as const;

/** By the number of the case: what came in of a signed contract; null: the contract is a draft. */
const PAID: readonly (number | null)[] = [0, 400_000, 1_050_000, null];

/** The contract of a case, unpaid, paid in part or whole, or not signed; every fifth case has none. */
export const fillFees = async (
  of: Readonly<{ caseId: string; index: number; stage: string; recordedById: string }>,
): Promise<void> => {
  const { caseId, index, stage, recordedById } = of;
  const paidFen = PAID[index % 5];
  if (paidFen === undefined) return;
  const cancelledById = recordedById;
  const status = stage === "closed" ? "ended" : "signed";
  const payment = (amountFen: number, reference: string, cancelled = {}) => ({
    ...{ payer: "同名", amountFen, receivedOn: on("2026-05-05"), createdAt: on("2026-05-05") },
    ...{ reference: `${reference}-${index}`, recordedById },
    ...cancelled,
  });
  await prisma().contract.create({
    data: {
      ...{ caseId, number: `HT-${index}`, feeFen: 1_050_000, payer: "同名" },
      status: paidFen === null ? "draft" : status,
      instalments: {
        create: LINES.map(([amountFen, dueOn], position) => ({
          ...{ position, title: `第 ${position + 1} 期`, amountFen },
          dueOn: dueOn === null ? null : on(dueOn),
        })),
      },
      payments: {
        create: [
          payment(1_050_000, "CANCELLED", {
            cancelledOn: on("2026-05-06"),
            cancelReason: "误记",
            cancelledById,
          }),
          ...(paidFen === null || paidFen === 0 ? [] : [payment(paidFen, "STANDS")]),
        ],
      },
    },
  });
};
