import { FEE_DAYS_AHEAD } from "@/lib/domain/contract/settle-fees";
import type { PlainDate } from "@/rules/core/plain-date";
import { Prisma } from "./generated/client";

/**
 * Whether the contract of a case (c) asks for a fee on a day, as feeSteps tells it. Payments settle the lines in the
 * order of their days: something that is due soon is open when all that is due until then is more than what came in.
 */
export const feeWaitingSql = (today: PlainDate): Prisma.Sql => Prisma.sql`
  SELECT w."place", w."who", NULL::uuid, NULL::text
  FROM "Contract" f CROSS JOIN (VALUES (20, 'client'::text), (21, 'finance')) w("place", "who")
  WHERE f."caseId" = c."id" AND f."status" IN ('signed', 'ended')
    AND (SELECT coalesce(sum(i."amountFen"), 0) FROM "FeeInstalment" i
      WHERE i."contractId" = f."id" AND i."dueOn" <= ${today}::date + ${FEE_DAYS_AHEAD}::int
        AND (f."status" <> 'ended' OR c."closedOn" IS NULL OR i."dueOn" <= c."closedOn"))
      > (SELECT coalesce(sum(p."amountFen"), 0) FROM "Payment" p
        WHERE p."contractId" = f."id" AND p."cancelledOn" IS NULL)`;
