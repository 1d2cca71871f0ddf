import { z } from "zod";
import { id, text } from "../fields";

/** 认证决定: the outcome, why, and the file the decider saw. */
export const decisionForm = z.object({
  caseId: id,
  outcome: z.enum(["grant", "refuse"]),
  reasons: text(5_000),
  fileSha256: z.string().regex(/^[0-9a-f]{64}$/),
});

export type DecisionForm = z.output<typeof decisionForm>;
