import { z } from "zod";
import { date, head, signature, stage, subject, text, texts } from "../kit/model";
import type { Frozen } from "../kit/model";

/** One review of a report, part by part, before the decision (5.9.1). */
export const reportReviewRecordSchema = head.extend({
  subject,
  stage,
  /** Who audited: none of them may review (5.9.1). */
  team: texts,
  report: z.object({ signedBy: text, signedOn: date, sha256: text }),
  sections: z.array(z.object({ section: text, passes: z.boolean(), remark: text })),
  outcome: z.enum(["passed", "returned"]),
  remark: text,
  reviewer: signature,
});

export type ReportReviewRecordModel = Frozen<z.infer<typeof reportReviewRecordSchema>>;
