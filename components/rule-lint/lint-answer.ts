import { z } from "zod";
import { LINT_CODES } from "@/rules/lint/finding";

export const lintFinding = z.object({
  line: z.number(),
  clause: z.string(),
  code: z.enum(LINT_CODES),
  text: z.string(),
  refersTo: z.string().optional(),
});

export type LintFinding = z.output<typeof lintFinding>;

export const lintAnswer = z.array(lintFinding);
