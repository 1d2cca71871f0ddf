import type { FindingContent } from "@/lib/domain/nonconformity/nonconformity-forms";

/** The auditor's words as the log keeps them, before and after. */
export const contentOf = (
  one: Omit<FindingContent, "gradeCriteria"> & Readonly<{ gradeCriteria: readonly string[] }>,
) => ({
  grade: one.grade,
  gradeCriteria: [...one.gradeCriteria],
  gradeReason: one.gradeReason,
  criterion: one.criterion,
  clause: one.clause,
  unit: one.unit,
  process: one.process,
  statement: one.statement,
  evidence: one.evidence,
});
