import { prisma } from "@/lib/data/prisma";

/** What the programme manager left on file by adopting another scope than the one contracted (5.6.2 c). */
export const adoptedScope = async (
  auditId: string,
  scope: string,
  scopeEn = "Handling of complaints in contracted telephone customer service",
): Promise<void> => {
  const confirmation = await prisma().factConfirmation.update({
    where: { auditId },
    data: { scope, scopeEn },
    select: { id: true, byPersonId: true },
  });
  await prisma().factSettlement.create({
    data: {
      ...{
        confirmationId: confirmation.id,
        byPersonId: confirmation.byPersonId,
        reason: "客户停办其余业务。",
      },
      ...{ scope, scopeEn, scopeChoice: "adopt", scopeCodes: ["35.12.00"] },
      ...{ scopeAgreedOn: new Date("2026-06-10"), settledOn: new Date("2026-06-10") },
      ...{ halfDaysBefore: 8, halfDaysAfter: 8, sitesBefore: 0, sitesAfter: 0, steps: {} },
    },
  });
};
