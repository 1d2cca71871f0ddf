import type { CaseHead } from "@/lib/data/case-store";
import { clientRecordStore } from "@/lib/data/client-record-store";
import type { Applicant } from "@/lib/domain/application/application-form";
import type { Refusal } from "@/lib/domain/outcome";
import type { Context } from "../framework/context";

/** One credit code is one legal person (5.2.1(1)): an application cannot give its client the code of another. */
export const creditCodeRefusals = async (
  { db }: Pick<Context, "db">,
  { clientId }: CaseHead,
  applicant: Applicant,
): Promise<readonly Refusal[]> =>
  (await clientRecordStore.isCreditCodeOfAnother(db, clientId, applicant))
    ? [
        {
          code: "credit-code-of-another",
          clause: "5.2.1(1)",
          field: "content.applicant.creditCode",
          facts: { creditCode: applicant.creditCode },
        },
      ]
    : [];
