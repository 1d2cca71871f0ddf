import { EVIDENCE, stage2Report } from "@/lib/documents/examples/reports";
import type { DocumentModels } from "@/lib/documents/render";

const PARAGRAPH = EVIDENCE.join("");

/** A report whose evidence alone fills some twenty pages. */
export const longStage2Report: DocumentModels["stage2-report"] = {
  ...stage2Report,
  profile: [...stage2Report.profile, ...Array.from({ length: 12 }, () => PARAGRAPH)],
  evidence: [...stage2Report.evidence, ...stage2Report.evidence, ...stage2Report.evidence].map((row) => ({
    ...row,
    evidence: Array.from({ length: 5 }, () => PARAGRAPH).join("\n"),
  })),
};
