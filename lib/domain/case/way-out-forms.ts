import { z } from "zod";
import { id, text } from "../fields";

export const withdrawCaseForm = z.object({ caseId: id, reason: text(2_000) });

export const TERMINATION_GROUNDS = ["audit-cannot-go-on", "contract-ended"] as const;

export const terminateCaseForm = z.object({
  caseId: id,
  ground: z.enum(TERMINATION_GROUNDS),
  reason: text(2_000),
});

export const REPEATED_STAGES = ["stage1", "stage2"] as const;

export const repeatStageForm = z.object({ caseId: id, stage: z.enum(REPEATED_STAGES), reason: text(2_000) });

export const REOPENED_STEPS = [
  "review",
  "contract",
  "programme",
  "plan",
  "stage1",
  "report",
  "decision",
] as const;
export type ReopenedStep = (typeof REOPENED_STEPS)[number];

export const reopenStageForm = z.object({ caseId: id, step: z.enum(REOPENED_STEPS), reason: text(2_000) });
