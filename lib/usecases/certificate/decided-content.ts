import { z } from "zod";
import type { CaseHead } from "@/lib/data/case-store";
import { certificateContent, type CertificateContent } from "@/lib/domain/certificate/certificate-content";
import { decisionStands } from "@/lib/domain/decision/decision-stands";
import type { Context } from "../framework/context";
import { contentOfCase } from "./content-of-case";

const bound = z.object({ told: z.object({ certificate: certificateContent }) });

/**
 * What the certificate of a case says: once granted, what the decider was shown and signed for; before that, where
 * it is decided anew, and for decisions whose snapshot did not hold it yet, what the file says.
 */
export const decidedContent = async (
  context: Pick<Context, "db">,
  head: CaseHead,
  decision: Readonly<{ snapshot: unknown }> | null,
): Promise<CertificateContent> => {
  const seen = bound.safeParse(decisionStands(head.stage) ? decision?.snapshot : null);
  return seen.success ? seen.data.told.certificate : contentOfCase(context, head);
};
