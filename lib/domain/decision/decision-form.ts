import { z } from "zod";
import { id, text } from "../fields";

/** 认证决定: on which system, the outcome, why, and the file the decider saw. */
export const decisionForm = z.object({
  caseId: id,
  /** Of the systems audited together the one decided on (11.1); not given, the one that leads. */
  scheme: z.string().max(40).optional(),
  outcome: z.enum(["grant", "refuse"]),
  reasons: text(5_000),
  fileSha256: z.string().regex(/^[0-9a-f]{64}$/),
});

export type DecisionForm = z.output<typeof decisionForm>;
